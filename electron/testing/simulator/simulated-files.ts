import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import type { SeededRandom } from '../../app/demo/seeded-random.ts';
import type { AnyRow, AnyRows } from '../any-rows.ts';
import type { SimulatedLine, SimulatedMonth } from './simulated-month.ts';

/** The month as files: a report of each provider, a statement of each bank. */
export function filesOf({ batches, unsettled, lines }: SimulatedMonth): readonly AnyRows[] {
  const reports = Map.groupBy(
    [
      ...batches.flatMap(({ provider, rows }) => rows.map((row) => ({ provider, row }))),
      ...unsettled.map(({ provider, row }) => ({ provider, row })),
    ],
    ({ provider }) => provider,
  );
  const statements = Map.groupBy(lines, ({ bank }) => bank);
  return [
    ...[...reports].map(([institution, rows]): AnyRows => ({
      kind: 'settlement',
      institution,
      rows: rows.map(({ row }) => row),
    })),
    ...[...statements].map(([institution, own]): AnyRows => ({
      kind: 'statement',
      institution,
      rows: own.map(lineRow),
      opening: { INR: '100000.00' },
    })),
  ];
}

const lineRow = ({ on, amount, reference, narration }: SimulatedLine): AnyRow => ({
  kind: amount.units < 0n ? 'debit' : 'credit',
  at: on,
  currency: amount.currency,
  gross: toDecimalText(amount),
  ...(reference === null ? {} : { reference }),
  description: narration,
});

/**
 * The same files as a provider sends them on a bad day: reports cut in two that overlap in the middle, and in any order.
 * Nothing may count twice.
 */
export const resent = (files: readonly AnyRows[], random: SeededRandom): readonly AnyRows[] =>
  files.flatMap((file): readonly AnyRows[] => {
    if (file.kind === 'statement' || file.rows.length < 4) return [file];
    const from = random.between(1, file.rows.length - 2);
    const to = random.between(from + 1, file.rows.length - 1);
    const [early, late] = [
      { ...file, rows: file.rows.slice(0, to) },
      { ...file, rows: file.rows.slice(from) },
    ];
    return random.below(2) === 0 ? [early, late] : [late, early];
  });
