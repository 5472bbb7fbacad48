import { addDays } from '../../../../shared/kernel/local-date.ts';
import { isNegative } from '../../../../shared/money/money.ts';
import { payable } from '../../../../shared/money/payable.ts';
import { toWire } from '../../../../shared/money/wire.ts';
import { sentence } from '../../../../shared/wording/sentence.ts';
import { makeMatch, namesOf, sumOf } from '../make-match.ts';
import type { BatchMatch, OpenBatch } from '../open-items.ts';
import { untied, type OpenSides } from '../open-sides.ts';
import { referenceGroups, type ReferenceGroup } from '../reference-groups.ts';
import { sumsFit } from '../sums-fit.ts';

/** So long a provider may wait with what a merchant owes it, before it takes it from a payout. */
const longestWait = 45;

/**
 * Several batches or lines that one reference ties together, and that come to the same sum: a payout in two credits, two
 * payouts in one. And a payout of which an earlier batch below zero was taken: the credit is short by exactly that.
 */
export function byReferenceSum(open: OpenSides): readonly BatchMatch[] {
  const groups = referenceGroups(open.pairs.filter(({ fit }) => fit !== 'across'));
  const owing = new Set(untied(open).batches.filter(({ net }) => isNegative(net)));
  return groups.flatMap((group): BatchMatch[] => {
    if (group.batches.length + group.lines.length > 2)
      return sumsFit(group.batches, group.lines) ? [summed(group)] : [];
    const owed = takenOff(group, [...owing]);
    for (const batch of owed) owing.delete(batch);
    return owed.length === 0 ? [] : [lessOwed(group, owed)];
  });
}

const summed = ({ batches, lines }: ReferenceGroup): BatchMatch =>
  makeMatch(batches, lines, {
    rule: 'reference_sum',
    why: sentence('match_reference_sum', {
      references: namesOf(batches),
      batches: batches.length,
      lines: lines.length,
      sum: toWire(sumOf(lines.map(({ amount }) => amount))),
    }),
  });

/**
 * The batches below zero that explain by how much a credit is short: all that the account owes up to then, or the only one
 * of that amount. Empty where none do.
 */
function takenOff({ batches, lines }: ReferenceGroup, owing: readonly OpenBatch[]): readonly OpenBatch[] {
  const [paid] = batches;
  if (paid === undefined || paid.settledOn === null || isNegative(paid.net)) return [];
  const until = paid.settledOn;
  const since = addDays(until, -longestWait);
  const owed = owing.filter(
    (batch) =>
      batch.account === paid.account &&
      batch.net.currency === paid.net.currency &&
      batch.settledOn !== null &&
      batch.settledOn <= until &&
      batch.settledOn >= since,
  );
  if (owed.length > 0 && sumsFit([paid, ...owed], lines)) return owed;
  const alone = owed.filter((batch) => sumsFit([paid, batch], lines));
  return alone.length === 1 ? alone : [];
}

const lessOwed = ({ batches: [paid], lines }: ReferenceGroup, owed: readonly OpenBatch[]): BatchMatch => {
  const all = [...(paid === undefined ? [] : [paid]), ...owed];
  return makeMatch(all, lines, {
    rule: 'reference_sum',
    why: sentence('match_less_owed', {
      reference: paid?.reference ?? '',
      net: toWire(payable(paid?.net ?? sumOf(owed.map(({ net }) => net)))),
      owed: toWire(payable(sumOf(owed.map(({ net }) => ({ ...net, units: -net.units }))))),
      owedReferences: namesOf(owed),
      received: toWire(sumOf(lines.map(({ amount }) => amount))),
    }),
  });
};
