import {
  addDays,
  daysBetween,
  firstDayOf,
  lastDayOf,
  monthOf,
  type LocalDate,
  type Month,
} from '../../../shared/kernel/local-date.ts';
import { fromMinor, money, negate, type Money } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import { unitsPerMinor } from '../../../shared/money/money.ts';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import { seededRandom, type SeededRandom } from '../../app/demo/seeded-random.ts';
import type { AnyRow } from '../any-rows.ts';
import { businessDate } from '../../domain/ledger/business-date.ts';
import { bankReference, naming } from './bank-words.ts';
import { creditOf, honest, plants, type Bank, type Credited } from './plant-faults.ts';
import { decimals, netOf, simulatedProviders, simulateSales, type SimulatedProvider } from './simulate-sales.ts';
import { withReserve } from './with-reserve.ts';
import type { FaultKind, SimulatedBatch, SimulatedLine, SimulatedMonth, TrueException } from './simulated-month.ts';

/** Rupees for a dollar in hundredths: 84.00. */
const rateInHundredths = 8400n;

const months = ['2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09'] as const;

/**
 * A month of a merchant of several providers, and everything that is true of it. The same seed gives the same month, to the
 * last reference. `today` is two months later: whatever has not come by then is overdue, and what came late is too long past to be told.
 */
export function simulateMonth(seed: number): SimulatedMonth {
  const random = seededRandom(seed);
  const month = random.pick(months) as Month;
  const round = random.below(4) === 0;
  const bank: Bank = { id: random.pick(['hdfc', 'icici', 'sbi'] as const), random: seededRandom(seed ^ 0x5eed) };
  const credited: Credited[] = [];
  const batches: SimulatedBatch[] = [];
  const faults: TrueException[] = [];
  for (const provider of chosenProviders(random)) {
    const { batches: sold, kept } = withReserve(simulateSales(provider, month, round, random), provider, random);
    if (kept.units > 0n) faults.push({ kind: 'reserve_overdue', about: null, amount: kept, fault: 'reserve_kept' });
    const own = withOwed(sold, provider, random);
    batches.push(...own.flatMap((one) => ('owed' in one ? [one.owed, one.paid] : [one])));
    credited.push(...creditAll(own, provider, bank, random));
  }
  const from = firstDayOf(month);
  const to = addDays(lastDayOf(month), 15);
  const stray = Array.from({ length: random.below(3) }, () => strayCredit(from, bank));
  const unsettled = neverSettled(batches, random);
  return {
    seed,
    month,
    today: addDays(lastDayOf(month), 60),
    batches,
    unsettled,
    lines: [...credited.flatMap(({ lines }) => lines), ...stray, ...ordinaryDebits(from, to, bank)],
    from,
    to,
    rate: '84.00',
    matches: credited.flatMap(({ matches }) => matches),
    questions: credited.flatMap(({ questions }) => questions),
    exceptions: [
      ...credited.flatMap(({ exceptions }) => exceptions),
      ...faults,
      ...overChargedIn(batches),
      ...stray.map((line) => ({
        kind: 'unknown_credit' as const,
        about: line.reference ?? '',
        amount: line.amount,
        fault: 'unknown_credit' as const,
      })),
      ...unsettled.map(({ row }): TrueException => ({
        kind: 'not_settled',
        about: row.reference ?? '',
        amount: payable(netOf(row.currency, [row])),
        fault: 'never_settled',
      })),
    ],
  };
}

/** What each provider kept too much, by the merchant's own month and currency. */
function overChargedIn(batches: readonly SimulatedBatch[]): readonly TrueException[] {
  const rows = batches.flatMap(({ provider, overCharged }) => overCharged.map((row) => ({ provider, ...row })));
  const groups = Map.groupBy(rows, ({ provider, at }) => `${provider} ${monthOf(businessDate(at, 'Asia/Kolkata'))}`);
  return [...groups.values()].flatMap((own): TrueException[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { currency } = first.amount;
    const units = own.reduce((sum, { amount }) => sum + amount.units, 0n);
    return [{ kind: 'fee_wrong', about: first.reference, amount: money(currency, units), fault: 'fee_over_charged' }];
  });
}

function chosenProviders(random: SeededRandom): readonly SimulatedProvider[] {
  const chosen = simulatedProviders.filter(() => random.below(2) === 0);
  return chosen.length > 0 ? chosen : simulatedProviders.slice(0, 1);
}

/** A payout below zero that is taken from the next one, and that next one. */
type Owed = { readonly owed: SimulatedBatch; readonly paid: SimulatedBatch };

/** Now and then a dispute makes a payout of its own, below zero, on the day before a large enough one. */
function withOwed(
  batches: readonly SimulatedBatch[],
  provider: SimulatedProvider,
  random: SeededRandom,
): readonly (SimulatedBatch | Owed)[] {
  if (provider.currency !== 'INR') return batches;
  return batches.map((paid) => {
    if (random.below(20) !== 0 || paid.net.units < 100n * unitsPerMinor('INR') * 100n) return paid;
    const reference = provider.referenceOf(random);
    const rupees = decimals(BigInt(random.between(1_00, 90_00)), 2);
    const rows: AnyRow[] = [
      {
        kind: 'chargeback',
        at: addDays(paid.on, -1),
        currency: 'INR',
        gross: `-${rupees}`,
        reference: `${provider.id}-D-${random.digits(8)}`,
        batch: reference,
        on: addDays(paid.on, -1),
      },
    ];
    const owed = {
      provider: provider.id,
      reference,
      on: addDays(paid.on, -1),
      rows,
      net: netOf('INR', rows),
      overCharged: [],
    };
    return { owed, paid };
  });
}

/** How often each fault comes among payouts; most are honest. */
const weights: readonly (readonly [FaultKind | 'honest', number])[] = [
  ['honest', 60],
  ['dropped', 3],
  ['short_paid', 3],
  ['over_paid', 2],
  ['split', 4],
  ['split_nameless', 2],
  ['lumped', 3],
  ['lumped_nameless', 2],
  ['reference_stripped', 4],
  ['reference_and_name_stripped', 2],
  ['reference_mangled', 6],
  ['reference_cut', 2],
  ['credit_doubled', 1],
  ['day_shifted', 4],
];

function creditAll(
  all: readonly (SimulatedBatch | Owed)[],
  provider: SimulatedProvider,
  bank: Bank,
  random: SeededRandom,
): readonly Credited[] {
  const credited: Credited[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const one = all[at];
    if (one === undefined) break;
    if ('owed' in one) credited.push(takenOff(one, bank));
    else if (provider.currency !== 'INR') credited.push(acrossCurrencies(one, bank, random));
    else {
      const [fault] = weights[random.weighted(weights.map(([, weight]) => weight))] ?? ['honest'];
      const planted = fault === 'honest' ? undefined : plants[fault];
      const group = all.slice(at, at + (planted?.batches ?? 1)).flatMap((each) => ('owed' in each ? [] : [each]));
      if (planted === undefined || group.length < planted.batches || !together(group)) credited.push(honest(one, bank));
      else {
        credited.push(planted.plant(group, bank));
        at += planted.batches - 1;
      }
    }
  }
  return credited;
}

/** What is lumped is paid within two days. */
function together(group: readonly SimulatedBatch[]): boolean {
  const [first] = group;
  const last = group.at(-1);
  return first !== undefined && last !== undefined && daysBetween(first.on, last.on) <= 2;
}

function takenOff({ owed, paid }: Owed, bank: Bank): Credited {
  const left = money('INR', payable(paid.net).units + payable(owed.net).units);
  const line = { ...creditOf(paid, bank, left), reference: paid.reference };
  return {
    lines: [line],
    matches: [{ batches: [owed, paid], lines: [line], fault: 'owed_taken_off', mayAsk: true }],
    exceptions: [],
    questions: [],
  };
}

/** Dollars that come as rupees: at the booked rate, less up to a per cent for the bank; or at a rate that cannot be. */
function acrossCurrencies(batch: SimulatedBatch, bank: Bank, random: SeededRandom): Credited {
  const wrong = random.below(12) === 0;
  const perMille = BigInt(wrong ? random.between(870, 930) : random.between(990, 1000));
  const cents = payable(batch.net).units / unitsPerMinor('USD');
  const paise = (cents * rateInHundredths * perMille) / 100_000n;
  const line = { ...creditOf(batch, bank, fromMinor('INR', paise)), reference: batch.reference };
  if (!wrong)
    return {
      lines: [line],
      matches: [{ batches: [batch], lines: [line], fault: null, mayAsk: false }],
      exceptions: [],
      questions: [],
    };
  return {
    lines: [line],
    matches: [],
    questions: [{ batches: [batch], lines: [line], fault: 'wrong_rate' }],
    exceptions: [
      { kind: 'currency_mismatch', about: batch.reference, amount: payable(batch.net), fault: 'wrong_rate' },
    ],
  };
}

/** Money of nobody the books know: cash, or a provider's name on an amount of no payout. */
function strayCredit(from: LocalDate, { id, random }: Bank): SimulatedLine {
  const named = random.below(3) === 0;
  return {
    bank: id,
    on: addDays(from, random.between(2, 27)),
    // Above what any payouts of a month come to.
    amount: fromMinor('INR', BigInt(random.between(90_000_000_00, 99_999_999_99))),
    reference: bankReference(random),
    narration: named ? naming('phonepe', random) : `CASH DEPOSIT BR ${random.digits(4)}`,
  };
}

/** Rent, suppliers, and the charges of the first and the last day, so that the statements cover all days. */
function ordinaryDebits(from: LocalDate, to: LocalDate, { id, random }: Bank): readonly SimulatedLine[] {
  const debit = (on: LocalDate, amount: Money, narration: string): SimulatedLine => ({
    bank: id,
    on,
    amount: negate(amount),
    reference: bankReference(random),
    narration,
  });
  return [
    debit(from, fromMinor('INR', 1_77n), 'SMS CHARGES'),
    ...Array.from({ length: random.below(6) }, () =>
      debit(
        addDays(from, random.below(28)),
        fromMinor('INR', BigInt(random.between(1_000_00, 90_000_00))),
        random.pick(['RENT', 'UPI-SUPPLIER', 'SALARY', 'ELECTRICITY BILL']),
      ),
    ),
    debit(to, fromMinor('INR', 2_36n), 'SMS CHARGES'),
  ];
}

/** Sales that the provider collected and put into no payout. */
function neverSettled(
  batches: readonly SimulatedBatch[],
  random: SeededRandom,
): readonly { readonly provider: InstitutionId; readonly row: AnyRow }[] {
  return batches.flatMap(({ provider, rows: [row] }) => {
    if (row === undefined || row.kind !== 'sale' || random.below(40) !== 0) return [];
    const reference = `${row.reference ?? ''}N`;
    const { kind, at, currency, gross, fee = '0', tax = '0', method = 'other' } = row;
    return [
      {
        provider,
        row: { kind, at, currency, gross, fee, tax, method, reference, merchantReference: `O-${reference}` },
      },
    ];
  });
}
