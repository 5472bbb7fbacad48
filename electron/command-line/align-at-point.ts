/** Texts of amounts with the same number of places after the point, so that a column of them lines up at it. */
export function alignAtPoint(texts: readonly string[]): readonly string[] {
  const places = (text: string): number => {
    const [, fraction] = /\.(\d+)\D*$/.exec(text) ?? [];
    return fraction === undefined ? 0 : fraction.length + 1;
  };
  const most = Math.max(0, ...texts.map(places));
  return texts.map((text) => text + ' '.repeat(most - places(text)));
}
