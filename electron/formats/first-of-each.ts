/** Whether a text is the first of its kind in a file; behind so many different ones none is any more. */
export function firstOfEach(most = Number.POSITIVE_INFINITY): (text: string) => boolean {
  const met = new Set<string>();
  return (text) => {
    if (met.has(text) || met.size >= most) return false;
    met.add(text);
    return true;
  };
}
