/**
 * The decimal mark that an amount shows: the last of two kinds; the other one where a mark stands twice; a mark that is
 * not followed by three digits. Null where it has none, or one that may group (`1,234`).
 */
export function markShown(amount: string): '.' | ',' | null {
  const marks = amount.match(/[.,]/g) ?? [];
  const last = marks.at(-1) === ',' ? ',' : '.';
  if (marks.length === 0) return null;
  if (marks.some((mark) => mark !== last)) return last;
  if (marks.length > 1) return last === '.' ? ',' : '.';
  return /[.,]\d{3}$/.test(amount) ? null : last;
}
