import { money, unitsPerMinor, type Money } from '../../shared/money/money.ts';
import { matchBatches, type BatchMatching } from '../../electron/domain/matching/match-batches.ts';
import { usualWays } from '../../electron/domain/matching/matching-ways.ts';
import type { OpenBatch, OpenLine } from '../../electron/domain/matching/open-items.ts';
import type { FoundCounts } from './found-counts.ts';
import { windowsOf } from './windows-of.ts';
import type { Sides } from './write-sides.ts';

const rupees = (paise: number): Money => money('INR', BigInt(paise) * unitsPerMinor('INR'));

/** The passes alone, over items in memory: nothing is read, booked or kept. */
export function matchInMemory(sides: Sides): { readonly seconds: number; readonly found: FoundCounts } {
  const windows = new Map(windowsOf(sides).map(({ day, from, to }) => [day, { from, to }]));
  const batches = sides.batches.map(({ reference, day, paise }, index): OpenBatch => {
    const net = rupees(paise);
    return {
      id: String(index),
      reference,
      institution: 'phonepe',
      account: 'provider',
      settledOn: day,
      net,
      gross: net,
      costs: money('INR', 0n),
      sales: 1,
      refunds: 0,
      paymentReferences: [],
    };
  });
  const lines = sides.lines.map(({ reference, narration, day, paise }, index): OpenLine => ({
    id: String(index),
    institution: 'hdfc',
    account: 'bank',
    reference,
    narration,
    date: day,
    amount: rupees(paise),
  }));
  const began = process.hrtime.bigint();
  const matching = matchBatches(
    { batches, lines },
    { ...usualWays, window: (day, currency) => windows.get(day) ?? usualWays.window(day, currency) },
  );
  return { seconds: Number(process.hrtime.bigint() - began) / 1e9, found: countsOf(matching) };
}

function countsOf({ matches, nearMisses }: BatchMatching): FoundCounts {
  const matched = (rule: string): number => matches.filter((match) => match.rule === rule).length;
  const near = (kind: string): number => nearMisses.filter((miss) => miss.kind === kind).length;
  return {
    byReference: matched('reference_amount'),
    byAmount: matched('amount_date'),
    sums: matched('grouped_sum'),
    differing: near('amount_differs'),
    nameless: near('amount_without_reference'),
  };
}
