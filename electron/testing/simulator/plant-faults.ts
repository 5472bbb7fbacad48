import { addDays } from '../../../shared/kernel/local-date.ts';
import { fromMinor, money, unitsPerMinor, type Money } from '../../../shared/money/money.ts';
import { absolute } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { SeededRandom } from '../../app/demo/seeded-random.ts';
import { bankReference, mangled, nameless, naming } from './bank-words.ts';
import type {
  FaultKind,
  SimulatedBatch,
  SimulatedLine,
  TrueException,
  TrueMatch,
  TrueQuestion,
} from './simulated-month.ts';

/** What the bank shows of some payouts, and what is true of them. */
export type Credited = {
  readonly lines: readonly SimulatedLine[];
  readonly matches: readonly TrueMatch[];
  readonly exceptions: readonly TrueException[];
  readonly questions: readonly TrueQuestion[];
};

const nothing: Credited = { lines: [], matches: [], exceptions: [], questions: [] };

const part = (some: Partial<Credited>): Credited => ({ ...nothing, ...some });

export type Bank = { readonly id: InstitutionId; readonly random: SeededRandom };

/** The credit of a payout as it should be: its reference in the column or in the narration, its amount, its day or the next. */
export function creditOf(
  batch: SimulatedBatch,
  { id, random }: Bank,
  amount: Money = payable(batch.net),
): SimulatedLine {
  const inColumn = random.below(2) === 0;
  const words = random.below(3) === 0 ? nameless(random) : naming(batch.provider, random);
  return {
    bank: id,
    on: addDays(batch.on, random.below(2)),
    amount,
    reference: inColumn ? batch.reference : null,
    narration: inColumn ? words : `${words}-${batch.reference.toUpperCase()}`,
  };
}

export const honest = (batch: SimulatedBatch, bank: Bank): Credited => {
  const lines = [creditOf(batch, bank)];
  return part({ lines, matches: [{ batches: [batch], lines, fault: null, mayAsk: false }] });
};

const asRight = (
  batches: readonly SimulatedBatch[],
  lines: readonly SimulatedLine[],
  fault: FaultKind,
  mayAsk: boolean,
): Credited => part({ lines, matches: [{ batches, lines, fault, mayAsk }] });

const missing = (batch: SimulatedBatch, fault: FaultKind): TrueException => ({
  kind: 'not_settled',
  about: batch.reference,
  amount: absolute(payable(batch.net)),
  fault,
});

const unknown = (line: SimulatedLine, fault: FaultKind): TrueException => ({
  kind: 'unknown_credit',
  about: line.reference ?? line.narration,
  amount: line.amount,
  fault,
});

/** Two parts of an amount, each a whole number of minor units above zero. */
function twoParts(amount: Money, random: SeededRandom): readonly [Money, Money] {
  const per = unitsPerMinor(amount.currency);
  const first = ((amount.units / per) * BigInt(random.between(21, 79))) / 100n;
  return [money(amount.currency, first * per), money(amount.currency, amount.units - first * per)];
}

const without = (line: SimulatedLine, words: string, random: SeededRandom): SimulatedLine => ({
  ...line,
  reference: bankReference(random),
  narration: words,
});

type Plant = (batches: readonly SimulatedBatch[], bank: Bank) => Credited;

/** Each fault, for one payout or, where it lumps, for several of one provider. */
export const plants: Readonly<Partial<Record<FaultKind, { readonly batches: 1 | 2 | 3; readonly plant: Plant }>>> = {
  dropped: {
    batches: 1,
    plant: ([batch]) => (batch === undefined ? nothing : part({ exceptions: [missing(batch, 'dropped')] })),
  },
  short_paid: { batches: 1, plant: ([batch], bank) => paidOtherwise(batch, bank, -1n) },
  over_paid: { batches: 1, plant: ([batch], bank) => paidOtherwise(batch, bank, 1n) },
  split: { batches: 1, plant: ([batch], bank) => split(batch, bank, true) },
  split_nameless: { batches: 1, plant: ([batch], bank) => split(batch, bank, false) },
  lumped: { batches: 2, plant: (batches, bank) => lumped(batches, bank, true) },
  lumped_nameless: { batches: 3, plant: (batches, bank) => lumped(batches, bank, false) },
  reference_stripped: {
    batches: 1,
    plant: ([batch], bank) =>
      batch === undefined
        ? nothing
        : asRight(
            [batch],
            [without(creditOf(batch, bank), naming(batch.provider, bank.random), bank.random)],
            'reference_stripped',
            true,
          ),
  },
  reference_and_name_stripped: { batches: 1, plant: ([batch], bank) => unnamed(batch, bank) },
  reference_mangled: {
    batches: 1,
    plant: ([batch], bank) => {
      if (batch === undefined) return nothing;
      const line = creditOf(batch, bank);
      const words = `${naming(batch.provider, bank.random)} ${mangled(batch.reference, bank.random)}`;
      return asRight([batch], [{ ...line, reference: null, narration: words }], 'reference_mangled', false);
    },
  },
  reference_cut: {
    batches: 1,
    plant: ([batch], bank) => {
      if (batch === undefined) return nothing;
      const cut = batch.reference.toUpperCase().slice(0, -4);
      const line = without(creditOf(batch, bank), `${naming(batch.provider, bank.random)}-${cut}`, bank.random);
      return asRight([batch], [line], 'reference_cut', true);
    },
  },
  credit_doubled: {
    batches: 1,
    plant: ([batch], bank) => {
      if (batch === undefined) return nothing;
      const line = { ...creditOf(batch, bank), reference: batch.reference };
      const lines = [line, line];
      const fault = 'credit_doubled';
      return part({
        lines,
        questions: [{ batches: [batch], lines, fault }],
        exceptions: [missing(batch, fault), unknown(line, fault), unknown(line, fault)],
      });
    },
  },
  day_shifted: {
    batches: 1,
    plant: ([batch], bank) => {
      if (batch === undefined) return nothing;
      const line = { ...creditOf(batch, bank), on: addDays(batch.on, bank.random.below(2) === 0 ? -1 : 3) };
      return asRight([batch], [line], 'day_shifted', false);
    },
  },
};

function paidOtherwise(batch: SimulatedBatch | undefined, bank: Bank, sign: bigint): Credited {
  if (batch === undefined) return nothing;
  const due = payable(batch.net);
  // Up to a third of it, and a minor unit at least.
  const third = due.units / unitsPerMinor(due.currency) / 3n;
  const apart = fromMinor(due.currency, (third * BigInt(bank.random.between(1, 1000))) / 1000n + 1n);
  const line = creditOf(batch, bank, money(due.currency, due.units + sign * apart.units));
  const kind = sign < 0n ? 'short_paid' : 'over_paid';
  return part({
    lines: [line],
    questions: [{ batches: [batch], lines: [line], fault: kind }],
    exceptions: [{ kind, about: batch.reference, amount: apart, fault: kind }],
  });
}

function split(batch: SimulatedBatch | undefined, bank: Bank, withReference: boolean): Credited {
  if (batch === undefined) return nothing;
  const { random } = bank;
  const lines = twoParts(payable(batch.net), random).map((amount) => {
    const line = { ...creditOf(batch, bank, amount), reference: batch.reference };
    return withReference ? line : without(line, naming(batch.provider, random), random);
  });
  return asRight([batch], lines, withReference ? 'split' : 'split_nameless', !withReference);
}

function lumped(batches: readonly SimulatedBatch[], bank: Bank, withReferences: boolean): Credited {
  const last = batches.at(-1);
  if (last === undefined) return nothing;
  const { random } = bank;
  const total = money(
    last.net.currency,
    batches.reduce((sum, { net }) => sum + payable(net).units, 0n),
  );
  const line = without(creditOf(last, bank, total), naming(last.provider, random), random);
  const words = `${line.narration} ${batches.map(({ reference }) => reference.toUpperCase()).join(' ')}`;
  return withReferences
    ? asRight(batches, [{ ...line, narration: words }], 'lumped', false)
    : asRight(batches, [line], 'lumped_nameless', true);
}

/** Nothing but the amount speaks for it: it is asked about. */
function unnamed(batch: SimulatedBatch | undefined, bank: Bank): Credited {
  if (batch === undefined) return nothing;
  const line = without(creditOf(batch, bank), nameless(bank.random), bank.random);
  const fault = 'reference_and_name_stripped';
  return part({
    lines: [line],
    questions: [{ batches: [batch], lines: [line], fault }],
    exceptions: [missing(batch, fault), unknown(line, fault)],
  });
}
