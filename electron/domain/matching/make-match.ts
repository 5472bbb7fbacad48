import { assert } from '../../../shared/kernel/assert.ts';
import { money, zero, type Money } from '../../../shared/money/money.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';
import type { BatchMatch, OpenBatch, OpenLine } from './open-items.ts';

/** The sum of amounts of one currency; at least one. */
export function sumOf(amounts: readonly Money[]): Money {
  const [first] = amounts;
  assert(first !== undefined, 'a sum of nothing has no currency');
  return money(
    first.currency,
    amounts.reduce((sum, { units }) => sum + units, 0n),
  );
}

/** The batches' exact net less what the lines come to. */
export const apart = (
  batches: readonly Pick<OpenBatch, 'net'>[],
  lines: readonly Pick<OpenLine, 'amount'>[],
): Money => {
  const net = sumOf(batches.map((batch) => batch.net));
  return money(net.currency, net.units - sumOf(lines.map((line) => line.amount)).units);
};

type Reasoned = { readonly rule: BatchMatch['rule']; readonly why: Sentence };

/** A match of one currency: what the amounts differ by is rounding, or was let through by a tolerance. */
export function makeMatch(
  batches: readonly OpenBatch[],
  lines: readonly OpenLine[],
  { rule, why }: Reasoned,
  difference: 'rounding' | 'let through' = 'rounding',
): BatchMatch {
  const amount = sumOf(lines.map((line) => line.amount));
  const between = apart(batches, lines);
  const none = zero(amount.currency);
  return {
    rule,
    batchIds: batches.map(({ id }) => id),
    lineIds: lines.map(({ id }) => id),
    amount,
    rounding: difference === 'rounding' ? between : none,
    letThrough: difference === 'let through' ? between : none,
    why,
  };
}

/** Some references by name, the rest by number: a sentence stays a sentence. */
export function namesOf(batches: readonly Pick<OpenBatch, 'reference'>[]): string {
  const names = [...new Set(batches.map(({ reference }) => reference))].filter((reference) => reference !== '');
  return names.length > 4 ? `${names.slice(0, 3).join(', ')} +${names.length - 3}` : names.join(', ');
}
