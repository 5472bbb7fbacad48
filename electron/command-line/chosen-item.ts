import type { Match, MatchItem } from '../../shared/contract/matching.ts';
import { Refused } from './refused.ts';
import { UsageError } from './usage-error.ts';

/** An open item by its id (`batch:7`, `line:12`, `payment:3`) or by its reference, where only one has it. */
export function chosenItem(open: readonly MatchItem[], named: string): MatchItem {
  const exact = open.find(({ id }) => id === named);
  if (exact !== undefined) return exact;
  const [only, second] = open.filter(({ reference }) => reference === named);
  if (only === undefined) throw new Refused({ ok: false, code: 'item_unknown', details: { item: named } });
  if (second !== undefined)
    throw new UsageError(`several open items are called ${named}; matches shows their ids, such as ${only.id}`);
  return only;
}

/** One item, or several with commas between them. */
export function chosenItems(open: readonly MatchItem[], named: string): readonly MatchItem[] {
  const whole = open.some(({ id, reference }) => id === named || reference === named);
  const names = whole ? [named] : named.split(',').map((name) => name.trim());
  return names.filter((name) => name !== '').map((name) => chosenItem(open, name));
}

/** A match by its id, the first letters of it, or the reference of an item in it. */
export function chosenMatch(matches: readonly Match[], named: string): Match & { readonly id: string } {
  const made = matches.flatMap((match) => (match.id === null ? [] : [{ ...match, id: match.id }]));
  const exact = made.find(({ id }) => id === named);
  if (exact !== undefined) return exact;
  const referring = made.filter(({ left, right }) => [...left, ...right].some(({ reference }) => reference === named));
  const meant = referring.length > 0 ? referring : made.filter(({ id }) => id.startsWith(named));
  const [only, second] = meant;
  if (only === undefined) throw new Refused({ ok: false, code: 'match_unknown', details: { id: named } });
  if (second !== undefined) throw new UsageError(`${named} could be ${meant.map(({ id }) => id).join(' or ')}`);
  return only;
}
