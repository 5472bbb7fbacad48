import { assertNever } from '../../../shared/kernel/assert.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';
import { amountsWithoutReference } from './amounts-without-reference.ts';
import { dayWindows } from './day-windows.ts';
import { groupedSums, type GroupedSum } from './grouped-sums.ts';
import { linkKey } from './link-key.ts';
import { apart, namesOf } from './make-match.ts';
import { passesOn, type MatchingWays } from './matching-ways.ts';
import { onlyPairs } from './only-pairs.ts';
import type { NearMiss, OpenBatch, OpenLine } from './open-items.ts';
import { untied, type OpenSides } from './open-sides.ts';
import { goOppositeWays, isWorthTheSame, worthOfBoth } from './passes/across-currencies.ts';
import type { ReferencePair } from './reference-pairs.ts';

/** What could belong together and does not by itself, each with what is missing. */
export function nearMissesOf(open: OpenSides, ways: MatchingWays): readonly NearMiss[] {
  const free = untied(open);
  return [
    ...ofReferences(open.pairs, ways),
    ...amountsWithoutReference(free.batches, free.lines, dayWindows(ways)),
    ...(passesOn(ways).includes('grouped_sum') ? groupedSums(open, ways).flatMap((sum) => ofSum(sum, ways)) : []),
  ];
}

function ofReferences(pairs: readonly ReferencePair[], ways: MatchingWays): readonly NearMiss[] {
  const alone = new Set(onlyPairs(pairs));
  const batchesOf = new Map<OpenLine, number>();
  const linesOf = new Map<OpenBatch, number>();
  for (const { batch, line } of pairs) {
    linesOf.set(batch, (linesOf.get(batch) ?? 0) + 1);
    batchesOf.set(line, (batchesOf.get(line) ?? 0) + 1);
  }
  return pairs.map((pair): NearMiss => {
    const { batch, line, fit } = pair;
    const near = {
      batchIds: [batch.id],
      lineIds: [line.id],
      difference: fit === 'across' ? null : apart([batch], [line]),
    };
    if (alone.has(pair)) return { ...near, ...reasonOf(pair, ways) };
    const repeated = {
      reference: batch.reference,
      batches: batchesOf.get(line) ?? 1,
      lines: linesOf.get(batch) ?? 1,
    };
    return { ...near, kind: 'reference_repeated', repeated, why: sentence('near_reference_repeated', repeated) };
  });
}

type Reason = { readonly kind: NearMiss['kind']; readonly why: Sentence };

function reasonOf(pair: ReferencePair, ways: MatchingWays): Reason {
  const { batch, line, fit } = pair;
  switch (fit) {
    case 'across':
      return ofTwoCurrencies(pair, ways);
    case 'differs':
      return differing(batch, line);
    // The only pair there is, and nothing between its amounts that a bank could pay: only a pass that is off leaves it.
    case 'equal':
    case 'rounded': {
      if (ways.apart.has(linkKey({ batchIds: [batch.id], lineIds: [line.id] })))
        return takenApart(batch.reference, line.amount);
      const facts = { reference: batch.reference, amount: toWire(line.amount) };
      return { kind: 'switched_off', why: sentence('near_reference_off', facts) };
    }
    default:
      return assertNever(fit);
  }
}

const takenApart = (references: string, amount: Money): Reason => ({
  kind: 'taken_apart',
  why: sentence('near_taken_apart', { references, amount: toWire(amount) }),
});

function differing({ reference, net }: OpenBatch, line: OpenLine): Reason {
  const expected = payable(net);
  const difference = money(expected.currency, expected.units - line.amount.units);
  const why = sentence('near_amount_differs', {
    reference,
    expected: toWire(expected),
    received: toWire(line.amount),
    difference: toWire(difference),
  });
  return { kind: 'amount_differs', why };
}

function ofTwoCurrencies(pair: ReferencePair, ways: MatchingWays): Reason {
  const { batch, line } = pair;
  const facts = { reference: batch.reference, given: toWire(payable(batch.net)), received: toWire(line.amount) };
  if (goOppositeWays(pair)) return { kind: 'worth_differs', why: sentence('near_opposite_ways', facts) };
  const worth = worthOfBoth(pair, ways);
  if (worth === null) return { kind: 'rate_missing', why: sentence('near_rate_missing', facts) };
  if (isWorthTheSame(worth, ways) && ways.apart.has(linkKey({ batchIds: [batch.id], lineIds: [line.id] })))
    return takenApart(batch.reference, line.amount);
  if (isWorthTheSame(worth, ways))
    return { kind: 'switched_off', why: sentence('near_across_off', { ...facts, worth: toWire(worth.given) }) };
  const why = sentence('near_worth_differs', {
    ...facts,
    worth: toWire(worth.given),
    receivedWorth: toWire(worth.received),
    percent: ways.settings.acrossPercent,
  });
  return { kind: 'worth_differs', why };
}

function ofSum({ batches, lines, searched, among, outcome, tried }: GroupedSum, ways: MatchingWays): NearMiss[] {
  const [line] = lines;
  const [batch] = batches;
  const amount = searched === 'batches' ? line?.amount : batch && payable(batch.net);
  if (amount === undefined) return [];
  const facts = { references: namesOf(batches), amount: toWire(amount), among };
  const items = {
    batchIds: batches.map(({ id }) => id),
    lineIds: lines.map(({ id }) => id),
    // A search that gave up empty-handed has one side only.
    difference: line === undefined || batch === undefined ? null : apart(batches, lines),
  };
  if (outcome === 'one')
    return ways.apart.has(linkKey(items)) ? [{ ...items, ...takenApart(facts.references, amount) }] : [];
  if (outcome === 'gave up')
    return [{ ...items, kind: 'gave_up', why: sentence('near_sums_gave_up', { ...facts, tried }) }];
  if (outcome === 'contested')
    return [
      {
        ...items,
        kind: 'several_sums',
        why: sentence('near_sum_contested', { references: facts.references, amount: facts.amount }),
      },
    ];
  const why = sentence(searched === 'batches' ? 'near_several_lumps' : 'near_several_splits', facts);
  return [{ ...items, kind: 'several_sums', why }];
}
