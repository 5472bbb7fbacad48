import { absolute, isZero } from '../../../../shared/money/money.ts';
import { payable } from '../../../../shared/money/payable.ts';
import { toWire } from '../../../../shared/money/wire.ts';
import { sentence } from '../../../../shared/wording/sentence.ts';
import type { MatchingRule } from '../../../../shared/contract/matching-rules.ts';
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
  const byAccount = Map.groupBy(batches, ({ account, net }) => `${account} ${net.currency}`);
  const pairs: RulePair[] = [];
  for (const [line, { rule }] of whoseLines(lines, ways.rules)) {
    if (rule === null) continue;
    for (const batch of byAccount.get(`${rule.providerAccount} ${line.amount.currency}`) ?? []) {
      if (fits(batch, line, rule, ways)) pairs.push({ batch, line, rule });
    }
  }
  return onlyPairs(pairs).map(matchOf);
}

function fits(batch: OpenBatch, line: OpenLine, { tolerance }: MatchingRule, { window }: MatchingWays): boolean {
  if (batch.settledOn === null || batch.net.units < 0n !== line.amount.units < 0n) return false;
  const { from, to } = window(batch.settledOn);
  if (line.date < from || line.date > to) return false;
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
