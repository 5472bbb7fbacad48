import { absolute, money, zero, type Money } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';
import { amountsWithoutReference } from './amounts-without-reference.ts';
import { batchesInOrder, linesInOrder } from './in-order.ts';
import type { BatchMatch, NearMiss, OpenBatch, OpenLine } from './open-items.ts';
import { referencePairs, type ReferencePair } from './reference-pairs.ts';
import { unambiguous } from './unambiguous.ts';

export type BatchMatching = { readonly matches: readonly BatchMatch[]; readonly nearMisses: readonly NearMiss[] };

/**
 * Settlement batches against statement lines. First reference and exact amount; then reference and an amount that
 * only lacks what no bank can pay. A pair links itself only when it is the only one there is: everything else is a
 * near miss with its reason, never a guess. The same items in any order give the same answer.
 */
export function matchBatches(open: {
  readonly batches: readonly OpenBatch[];
  readonly lines: readonly OpenLine[];
}): BatchMatching {
  const batches = batchesInOrder(open.batches.filter(({ net }) => net.units !== 0n));
  const lines = linesInOrder(open.lines);
  const pairs = referencePairs(batches, lines);

  const equal = unambiguous(pairs.filter(({ fit }) => fit === 'equal'));
  const afterEqual = without(pairs, equal);
  // What is equal and still here stands in two pairs at least, so only rounded pairs can be alone now.
  const rounded = unambiguous(afterEqual.filter(({ fit }) => fit !== 'differs'));
  const left = without(afterEqual, rounded);

  const relatedBatches = new Set(pairs.map(({ batch }) => batch));
  const relatedLines = new Set(pairs.map(({ line }) => line));
  return {
    matches: [...equal, ...rounded].map(asMatch),
    nearMisses: [
      ...referenceNearMisses(left),
      ...amountsWithoutReference(
        batches.filter((batch) => !relatedBatches.has(batch)),
        lines.filter((line) => !relatedLines.has(line)),
      ),
    ],
  };
}

/** The pairs that touch nothing that is linked now. */
function without(pairs: readonly ReferencePair[], linked: readonly ReferencePair[]): readonly ReferencePair[] {
  const batches = new Set(linked.map(({ batch }) => batch));
  const lines = new Set(linked.map(({ line }) => line));
  return pairs.filter(({ batch, line }) => !batches.has(batch) && !lines.has(line));
}

function asMatch({ batch, line, fit }: ReferencePair): BatchMatch {
  const rounding = differenceOf(batch, line);
  return {
    rule: fit === 'equal' ? 'reference_amount' : 'reference_rounded',
    batchId: batch.id,
    lineId: line.id,
    amount: line.amount,
    rounding: fit === 'equal' ? zero(line.amount.currency) : rounding,
    why: fit === 'equal' ? whyEqual(batch) : whyRounded(batch, line, rounding),
  };
}

const differenceOf = (batch: OpenBatch, line: OpenLine): Money =>
  money(line.amount.currency, batch.net.units - line.amount.units);

const whyEqual = ({ reference, sales, refunds, gross, costs, net }: OpenBatch): Sentence =>
  sentence('match_reference_amount', {
    reference,
    sales,
    refunds,
    gross: toWire(gross),
    costs: toWire(costs),
    net: toWire(net),
  });

const whyRounded = (batch: OpenBatch, line: OpenLine, rounding: Money): Sentence =>
  sentence('match_reference_rounded', {
    reference: batch.reference,
    exact: toWire(batch.net),
    net: toWire(line.amount),
    rounding: toWire(absolute(rounding)),
  });

function referenceNearMisses(pairs: readonly ReferencePair[]): readonly NearMiss[] {
  const alone = new Set(unambiguous(pairs));
  const batchesOf = new Map<OpenLine, number>();
  const linesOf = new Map<OpenBatch, number>();
  for (const { batch, line } of pairs) {
    linesOf.set(batch, (linesOf.get(batch) ?? 0) + 1);
    batchesOf.set(line, (batchesOf.get(line) ?? 0) + 1);
  }
  return pairs.map((pair): NearMiss => {
    const { batch, line } = pair;
    const apart = differenceOf(batch, line);
    const near = { batchId: batch.id, lineId: line.id, difference: apart };
    if (alone.has(pair)) return { ...near, kind: 'amount_differs', why: whyDiffers(batch, line) };
    const why = sentence('near_reference_repeated', {
      reference: batch.reference,
      batches: batchesOf.get(line) ?? 1,
      lines: linesOf.get(batch) ?? 1,
    });
    return { ...near, kind: 'reference_repeated', why };
  });
}

function whyDiffers({ reference, net }: OpenBatch, line: OpenLine): Sentence {
  const expected = payable(net);
  const difference = money(expected.currency, expected.units - line.amount.units);
  return sentence('near_amount_differs', {
    reference,
    expected: toWire(expected),
    received: toWire(line.amount),
    difference: toWire(difference),
  });
}
