import { daysBetween } from '../../../shared/kernel/local-date.ts';
import { money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import { indexAmounts, payableAmounts, type AmountIndex } from './amount-index.ts';
import type { WindowOf } from './day-windows.ts';
import type { NearMiss, OpenBatch, OpenLine } from './open-items.ts';

/** So many suggestions a batch are help; more are noise. */
const mostSuggestions = 5;

/**
 * Lines of the batch's amount within the days of a payout, where no reference says anything. They ask, even when
 * there is only one: an equal amount is no proof.
 */
export function amountsWithoutReference(
  batches: readonly OpenBatch[],
  lines: readonly OpenLine[],
  windowOf: WindowOf,
): readonly NearMiss[] {
  const linesOf = indexAmounts(lines);
  return batches.flatMap((batch) => suggestionsFor(batch, linesOf, windowOf));
}

function suggestionsFor(batch: OpenBatch, linesOf: AmountIndex, windowOf: WindowOf): readonly NearMiss[] {
  const { settledOn } = batch;
  const window = windowOf(batch);
  if (settledOn === null || window === null) return [];
  return linesOf(payableAmounts(batch), window)
    .map((line) => ({ line, days: daysBetween(settledOn, line.date) }))
    .toSorted((a, b) => likelihood(a.days) - likelihood(b.days))
    .slice(0, mostSuggestions)
    .map(({ line, days }) => suggestion(batch, line, days));
}

/** The day itself, the next, the day before (a file written after midnight), then one after the other. */
const likelihood = (days: number): number => (days < 0 ? -days + 0.5 : days);

const suggestion = (batch: OpenBatch, line: OpenLine, days: number): NearMiss => ({
  kind: 'amount_without_reference',
  batchIds: [batch.id],
  lineIds: [line.id],
  difference: money(batch.net.currency, batch.net.units - line.amount.units),
  why: sentence('near_amount_without_reference', { amount: toWire(line.amount), days }),
});
