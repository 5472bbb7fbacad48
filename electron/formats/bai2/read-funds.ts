import type { FieldWalk } from './read-fields.ts';

/** When the money of an amount can be used; null for a type that the format does not have. */
export type Funds = { readonly valueOn: string };

const longestDistribution = 999;

/**
 * The funds type and the fields it brings: `S` three amounts by days, `V` a value date and a time, `D` a number of pairs
 * of days and amount; `0`, `1`, `2` (days until it can be used), `Z` (not known) and none bring nothing.
 */
export function readFunds(fields: FieldWalk): Funds | null {
  const type = fields.next();
  const skip = (count: number): void => {
    for (let each = 0; each < count && !fields.isDone(); each += 1) fields.next();
  };
  if (type === 'V') {
    const valueOn = fields.next();
    skip(1);
    return { valueOn };
  }
  if (type === 'S') skip(3);
  else if (type === 'D') {
    const pairs = fields.next();
    if (!/^\d{1,3}$/.test(pairs)) return null;
    skip(2 * Math.min(Number.parseInt(pairs, 10), longestDistribution));
  } else if (!/^[012Z]?$/.test(type)) return null;
  return { valueOn: '' };
}
