import { addDays, daysBetween, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { money, unitsPerMinor, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { NearMiss, OpenBatch, OpenLine } from './open-items.ts';

/**
 * The days from a payout to its credit, the likeliest first: a bank may book under the day before (a file written
 * after midnight) and, over a long weekend, up to five days later.
 */
const dayOffsets = [0, 1, -1, 2, 3, 4, 5] as const;
/** So many suggestions a batch are help; more are noise. */
const mostSuggestions = 5;

/**
 * Lines of the batch's amount within the days of a payout, where no reference says anything. They ask, even when
 * there is only one: an equal amount is no proof.
 */
export function amountsWithoutReference(
  batches: readonly OpenBatch[],
  lines: readonly OpenLine[],
): readonly NearMiss[] {
  const byAmountAndDay = new Map<string, OpenLine[]>();
  for (const line of lines) {
    const key = keyOf(line.amount, line.date);
    const known = byAmountAndDay.get(key);
    if (known === undefined) byAmountAndDay.set(key, [line]);
    else known.push(line);
  }
  return batches.flatMap((batch) => suggestionsFor(batch, byAmountAndDay));
}

function suggestionsFor(
  batch: OpenBatch,
  byAmountAndDay: ReadonlyMap<string, readonly OpenLine[]>,
): readonly NearMiss[] {
  const { settledOn } = batch;
  if (settledOn === null) return [];
  const found: NearMiss[] = [];
  const amounts = payableAmounts(batch.net);
  for (const offset of dayOffsets) {
    const day = addDays(settledOn, offset);
    for (const amount of amounts) {
      for (const line of byAmountAndDay.get(keyOf(amount, day)) ?? []) {
        if (found.length === mostSuggestions) return found;
        found.push(suggestion(batch, line, daysBetween(settledOn, day)));
      }
    }
  }
  return found;
}

const suggestion = (batch: OpenBatch, line: OpenLine, days: number): NearMiss => ({
  kind: 'amount_without_reference',
  batchId: batch.id,
  lineId: line.id,
  difference: money(batch.net.currency, batch.net.units - line.amount.units),
  why: sentence('near_amount_without_reference', { amount: toWire(line.amount), days }),
});

const keyOf = (amount: Money, day: LocalDate): string => `${amount.currency} ${amount.units} ${day}`;

/** The net itself, and where it has parts of a minor unit, the two amounts a bank can pay for it. */
function payableAmounts(net: Money): readonly Money[] {
  const per = unitsPerMinor(net.currency);
  const finer = net.units % per;
  if (finer === 0n) return [net];
  const towardsZero = net.units - finer;
  const awayFromZero = towardsZero + (net.units < 0n ? -per : per);
  return [net, money(net.currency, towardsZero), money(net.currency, awayFromZero)];
}
