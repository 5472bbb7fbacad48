import { addDays, type LocalDate } from '../../shared/kernel/local-date.ts';
import { seededRandom } from '../../electron/app/demo/seeded-random.ts';

/** A payout of one sale; amounts are whole paise. */
export type BenchBatch = { readonly reference: string; readonly day: LocalDate; readonly paise: number };

export type BenchLine = {
  readonly reference: string;
  readonly narration: string;
  readonly day: LocalDate;
  readonly paise: number;
};

/** Two sides, and what must come of them. */
export type Sides = {
  readonly batches: readonly BenchBatch[];
  readonly lines: readonly BenchLine[];
  readonly lastDay: LocalDate;
  readonly expected: {
    /** One batch and one line, by reference. */
    readonly byReference: number;
    /** One batch and one line that names the provider and has no reference of it. */
    readonly byAmount: number;
    /** Three batches in one line. */
    readonly lumps: number;
    /** One batch in two lines. */
    readonly splits: number;
    /** The reference is the same, the amount is not. */
    readonly differing: number;
    /** The amount is the same, and nothing else says anything. */
    readonly nameless: number;
  };
};

export const firstDay = '2019-01-01' as LocalDate;
const batchesADay = 40;
const named = 'NEFT CR-ICIC0000103-PHONEPE PRIVATE LIMITED';

type DaySides = { readonly batches: readonly BenchBatch[]; readonly lines: readonly BenchLine[] };

/**
 * Forty payouts a day until the bank has `count` lines, each on a day of its own: most by their reference; every day one short;
 * every third day three in one credit, every fifth one in two, every fourth one by its amount and the provider's name, every
 * seventh one by its amount alone, every tenth one that never came and a credit that nobody knows. The same count gives the
 * same sides. As dense as one merchant's year of 14,600 payouts: more lines are more years, not more on one day.
 */
export function writeSides(count: number): Sides {
  const random = seededRandom(20_261_122);
  const days: DaySides[] = [];
  const expected = { byReference: 0, byAmount: 0, lumps: 0, splits: 0, differing: 0, nameless: 0 };
  let serial = 0;
  let lines = 0;
  let day = firstDay;
  for (let index = 0; lines < count; index += 1, day = addDays(firstDay, index)) {
    const today: { batches: BenchBatch[]; lines: BenchLine[] } = { batches: [], lines: [] };
    const batch = (): BenchBatch => {
      const made = {
        reference: `AXNPB${String((serial += 1)).padStart(10, '0')}`,
        day,
        paise: random.between(100_00, 99_999_99),
      };
      today.batches.push(made);
      return made;
    };
    const line = (paise: number, own: string | null, narration: string): void => {
      const reference = own ?? `N${String(serial).padStart(8, '0')}${String(today.lines.length).padStart(3, '0')}`;
      today.lines.push({ reference, narration, day, paise });
    };
    const every = (step: number, from: number): boolean => index % step === from;

    if (every(3, 0)) {
      line(
        [batch(), batch(), batch()].reduce((sum, { paise }) => sum + paise, 0),
        null,
        named,
      );
      expected.lumps += 1;
    }
    if (every(5, 1)) {
      const { paise } = batch();
      const first = random.between(1_00, paise - 1_00);
      line(first, null, named);
      line(paise - first, null, named);
      expected.splits += 1;
    }
    if (every(4, 2)) {
      line(batch().paise, null, named);
      expected.byAmount += 1;
    }
    if (every(7, 3)) {
      line(batch().paise, null, 'BY TRANSFER');
      expected.nameless += 1;
    }
    if (every(10, 4)) {
      batch();
      line(random.between(100_00, 99_999_99), null, 'CASH DEPOSIT');
    }
    const short = batch();
    line(short.paise - 10_00, short.reference, `NEFT CR-${short.reference}`);
    expected.differing += 1;
    while (today.batches.length < batchesADay) {
      const { reference, paise } = batch();
      line(paise, reference, `${named}-${reference}`);
      expected.byReference += 1;
    }
    lines += today.lines.length;
    days.push(today);
  }
  return {
    batches: days.flatMap((one) => one.batches),
    lines: days.flatMap((one) => one.lines),
    lastDay: addDays(day, -1),
    expected,
  };
}
