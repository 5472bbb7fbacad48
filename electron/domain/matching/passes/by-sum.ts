import { institutions } from '../../../../shared/catalogue/institutions.ts';
import { toWire } from '../../../../shared/money/wire.ts';
import { sentence } from '../../../../shared/wording/sentence.ts';
import { groupedSums } from '../grouped-sums.ts';
import { makeMatch, namesOf, sumOf } from '../make-match.ts';
import type { MatchingWays } from '../matching-ways.ts';
import type { BatchMatch } from '../open-items.ts';
import type { OpenSides } from '../open-sides.ts';

/**
 * Several payouts in one credit, or one payout in several, on lines that name the provider: when all combinations were tried and
 * one alone comes to the amount.
 */
export const bySum = (open: OpenSides, ways: MatchingWays): readonly BatchMatch[] =>
  groupedSums(open, ways)
    .filter(({ outcome }) => outcome === 'one')
    .map(({ batches, lines, searched, among }) => {
      const facts = {
        institution: institutions[batches[0]?.institution ?? 'other_provider'].name,
        references: namesOf(batches),
        items: searched === 'batches' ? batches.length : lines.length,
        among,
        sum: toWire(sumOf(lines.map(({ amount }) => amount))),
      };
      const why = searched === 'batches' ? sentence('match_lump', facts) : sentence('match_split', facts);
      return makeMatch(batches, lines, { rule: 'grouped_sum', why });
    });
