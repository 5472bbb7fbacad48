/** The first and the last day of each pause, as a clause keeps them. */
export const readPauses = (written: string): readonly (readonly [string, string])[] =>
  written.split('; ').flatMap((text) => {
    const [from, to] = text.split(' ');
    return from === undefined || to === undefined ? [] : [[from, to] as const];
  });
