import { absolute, negate } from '../../../../shared/money/money.ts';
import { toWire } from '../../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../../shared/wording/sentence.ts';
import { amountFit } from '../amount-fit.ts';
import { apart, makeMatch } from '../make-match.ts';
import type { BatchMatch, OpenBatch, OpenLine } from '../open-items.ts';
import type { OpenSides } from '../open-sides.ts';
import type { ReferencePair } from '../reference-pairs.ts';
import { onlyPairs } from '../only-pairs.ts';

/**
 * The same reference and the same amount; then the same reference and an amount that only lacks what no bank can pay. A pair
 * is matched only when it is the only one there is, and when the money did not go back under that reference.
 */
export function byReference({ pairs: all }: OpenSides): readonly BatchMatch[] {
  const returned = new Set(all.filter(goesBack).map(({ batch }) => batch));
  const pairs = all.filter(({ batch }) => !returned.has(batch));
  const equal = onlyPairs(pairs.filter(({ fit }) => fit === 'equal'));
  const matched = new Set(equal.flatMap(({ batch, line }): (OpenBatch | OpenLine)[] => [batch, line]));
  const afterEqual = pairs.filter(({ batch, line }) => !matched.has(batch) && !matched.has(line));
  // What is equal and still here stands in two pairs at least, so only rounded pairs can be alone now.
  const rounded = onlyPairs(afterEqual.filter(({ fit }) => fit === 'equal' || fit === 'rounded'));
  return [...equal, ...rounded].map(matchOf);
}

/** A line that takes exactly the batch's amount away again: a credit that the bank returned. */
const goesBack = ({ batch, line, fit }: ReferencePair): boolean =>
  fit === 'differs' && amountFit(negate(batch.net), line.amount) !== 'differs';

const matchOf = ({ batch, line, fit }: ReferencePair): BatchMatch =>
  fit === 'equal'
    ? makeMatch([batch], [line], { rule: 'reference_amount', why: whyEqual(batch) })
    : makeMatch([batch], [line], { rule: 'reference_rounded', why: whyRounded(batch, line) });

const whyEqual = ({ reference, sales, refunds, gross, costs, net }: OpenBatch): Sentence =>
  sentence('match_reference_amount', {
    reference,
    sales,
    refunds,
    gross: toWire(gross),
    costs: toWire(costs),
    net: toWire(net),
  });

const whyRounded = (batch: OpenBatch, line: OpenLine): Sentence =>
  sentence('match_reference_rounded', {
    reference: batch.reference,
    exact: toWire(batch.net),
    net: toWire(line.amount),
    rounding: toWire(absolute(apart([batch], [line]))),
  });
