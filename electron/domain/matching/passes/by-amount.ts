import { institutions } from '../../../../shared/catalogue/institutions.ts';
import { daysBetween } from '../../../../shared/kernel/local-date.ts';
import { toWire } from '../../../../shared/money/wire.ts';
import { sentence } from '../../../../shared/wording/sentence.ts';
import { indexAmounts, payableAmounts } from '../amount-index.ts';
import { aroundAmount } from '../around-amount.ts';
import { batchesByDay, dayKey } from '../batches-by-day.ts';
import { dayWindows } from '../day-windows.ts';
import { makeMatch } from '../make-match.ts';
import type { MatchingWays } from '../matching-ways.ts';
import { onlyPairs } from '../only-pairs.ts';
import type { BatchMatch, OpenBatch, OpenLine } from '../open-items.ts';
import { untied, type OpenSides } from '../open-sides.ts';
import { searchSums } from '../sum-search.ts';
import { sumsFit } from '../sums-fit.ts';
import { isPaidBy, whoseLines } from '../whose-lines.ts';

/**
 * The same amount within the days of a payout, on a line that names the provider. An equal amount alone is no proof, so it must
 * be the only one: no other line of that amount in those days, whoever sent it, and no other batch that the line could be.
 */
export function byAmount(open: OpenSides, ways: MatchingWays): readonly BatchMatch[] {
  const { batches, lines } = untied(open);
  const linesOf = indexAmounts(lines);
  const windowOf = dayWindows(ways);
  const pairs = batches.flatMap((batch) => {
    const window = windowOf(batch);
    return window === null ? [] : linesOf(payableAmounts(batch), window).map((line) => ({ batch, line }));
  });
  const payers = whoseLines([...new Set(pairs.map(({ line }) => line))], ways.rules);
  const named = (line: OpenLine, batch: OpenBatch): boolean => {
    const payer = payers.get(line);
    return payer !== undefined && isPaidBy(payer, batch);
  };
  // A line that names one provider is no candidate for another's batch; a line that names nobody is one for any.
  const possible = pairs.filter(({ batch, line }) => {
    const payer = payers.get(line);
    return payer === undefined || (payer.rule === null && payer.named.size === 0) || isPaidBy(payer, batch);
  });
  const certain = onlyPairs(possible).filter(({ batch, line }) => named(line, batch));
  if (certain.length === 0) return [];
  const batchesOn = batchesByDay(batches, windowOf);
  return certain
    .filter(({ batch, line }) => !isSumOfOthers(line, batch, batchesOn))
    .map(({ batch, line }) => matchOf(batch, line));
}

/** A few other payouts of the account that come to the same amount explain the line as well. */
const fewOthers = { least: 2, most: 3, steps: 3_000 };
const amongOthers = 24;

function isSumOfOthers(
  line: OpenLine,
  batch: OpenBatch,
  batchesOn: ReadonlyMap<string, readonly OpenBatch[]>,
): boolean {
  const others = (batchesOn.get(dayKey(batch.account, line.amount.currency, line.date)) ?? [])
    .filter((other) => other !== batch)
    .slice(-amongOthers);
  if (others.length < 2) return false;
  const target = {
    ...aroundAmount(line.amount.currency, line.amount.units, others.length),
    fits: (places: readonly number[]) =>
      sumsFit(
        places.flatMap((at) => others[at] ?? []),
        [line],
      ),
  };
  const amounts = others.map(({ net }) => net.units);
  return searchSums(amounts, target, fewOthers).found.length > 0;
}

const matchOf = (batch: OpenBatch, line: OpenLine): BatchMatch =>
  makeMatch([batch], [line], {
    rule: 'amount_date',
    why: sentence('match_amount_date', {
      institution: institutions[batch.institution].name,
      reference: batch.reference,
      amount: toWire(line.amount),
      days: batch.settledOn === null ? 0 : daysBetween(batch.settledOn, line.date),
    }),
  });
