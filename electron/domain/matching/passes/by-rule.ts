import { absolute, isZero } from '../../../../shared/money/money.ts';
import { payable } from '../../../../shared/money/payable.ts';
import { toWire } from '../../../../shared/money/wire.ts';
import { sentence } from '../../../../shared/wording/sentence.ts';
import type { MatchingRule } from '../../../../shared/contract/matching-rules.ts';
import { batchesByDay, dayKey } from '../batches-by-day.ts';
import { dayWindows } from '../day-windows.ts';
import { letThrough } from '../let-through.ts';
import { apart, makeMatch } from '../make-match.ts';
import type { MatchingWays } from '../matching-ways.ts';
import type { BatchMatch, OpenBatch, OpenLine } from '../open-items.ts';
import { untied, type OpenSides } from '../open-sides.ts';
import { sumsFit } from '../sums-fit.ts';
import { onlyPairs } from '../only-pairs.ts';
import { whoseLines } from '../whose-lines.ts';

type RulePair = { readonly batch: OpenBatch; readonly line: OpenLine; readonly rule: MatchingRule };

/**
 * What the merchant's own rules say: a line with these words is a payout of that account. Its amount must be the batch's, or
 * differ by no more than the rule lets through; within the days of a payout; and no other batch or line may fit as well.
 */
export function byRule(open: OpenSides, ways: MatchingWays): readonly BatchMatch[] {
  if (!ways.rules.some(({ on }) => on)) return [];
  const { batches, lines } = untied(open);
  const batchesOn = batchesByDay(batches, dayWindows(ways));
  const pairs: RulePair[] = [];
  for (const [line, { rule }] of whoseLines(lines, ways.rules)) {
    if (rule === null) continue;
    for (const batch of batchesOn.get(dayKey(rule.providerAccount, line.amount.currency, line.date)) ?? []) {
      if (fits(batch, line, rule)) pairs.push({ batch, line, rule });
    }
  }
  return onlyPairs(pairs).map(matchOf);
}

function fits(batch: OpenBatch, line: OpenLine, { tolerance }: MatchingRule): boolean {
  if (batch.net.units < 0n !== line.amount.units < 0n) return false;
  if (sumsFit([batch], [line])) return true;
  return tolerance !== null && absolute(apart([batch], [line])).units <= letThrough(batch.net, tolerance).units;
}

function matchOf({ batch, line, rule }: RulePair): BatchMatch {
  const exact = sumsFit([batch], [line]);
  const difference = apart([batch], [line]);
  const why =
    exact || isZero(difference)
      ? sentence('match_learned', { rule: rule.name, reference: batch.reference, amount: toWire(line.amount) })
      : sentence('match_learned_difference', {
          rule: rule.name,
          reference: batch.reference,
          expected: toWire(payable(batch.net)),
          received: toWire(line.amount),
          difference: toWire(difference),
        });
  return makeMatch([batch], [line], { rule: 'learned', why }, exact ? 'rounding' : 'let through');
}
