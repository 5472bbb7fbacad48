import { absolute } from '../../../../shared/money/money.ts';
import { payable } from '../../../../shared/money/payable.ts';
import { toWire } from '../../../../shared/money/wire.ts';
import { sentence } from '../../../../shared/wording/sentence.ts';
import { letThrough } from '../let-through.ts';
import { apart, makeMatch } from '../make-match.ts';
import type { MatchingWays } from '../matching-ways.ts';
import type { BatchMatch } from '../open-items.ts';
import type { OpenSides } from '../open-sides.ts';
import { onlyPairs } from '../only-pairs.ts';

/** The same reference, the only pair there is, and an amount that differs by no more than the tolerance lets through. */
export const byTolerance = ({ pairs }: OpenSides, { settings: { tolerance } }: MatchingWays): readonly BatchMatch[] =>
  onlyPairs(pairs)
    .filter(({ fit }) => fit === 'differs')
    .flatMap(({ batch, line }): BatchMatch[] => {
      if (batch.net.units < 0n !== line.amount.units < 0n) return [];
      const difference = apart([batch], [line]);
      if (absolute(difference).units > letThrough(batch.net, tolerance).units) return [];
      const why = sentence('match_within_tolerance', {
        reference: batch.reference,
        expected: toWire(payable(batch.net)),
        received: toWire(line.amount),
        difference: toWire(difference),
      });
      return [makeMatch([batch], [line], { rule: 'reference_tolerance', why }, 'let through')];
    });
