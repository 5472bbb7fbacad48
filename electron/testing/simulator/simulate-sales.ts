import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { MethodId } from '../../../shared/catalogue/methods.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import {
  addDays,
  daysBetween,
  firstDayOf,
  lastDayOf,
  type LocalDate,
  type Month,
} from '../../../shared/kernel/local-date.ts';
import { fromDecimalText } from '../../../shared/money/decimal-text.ts';
import { fromMinor, money, type Money } from '../../../shared/money/money.ts';
import type { SeededRandom } from '../../app/demo/seeded-random.ts';
import type { AnyRow } from '../any-rows.ts';
import type { SimulatedBatch } from './simulated-month.ts';

/** How a provider works: the currency it pays in, its fee per thousand, and what its references look like. */
export type SimulatedProvider = {
  readonly id: InstitutionId;
  readonly currency: CurrencyCode;
  /** Of a sale by card, in hundredths of a per cent; UPI costs nothing, by law. */
  readonly cardFee: bigint;
  readonly settlesAfter: number;
  readonly referenceOf: (random: SeededRandom) => string;
};

export const simulatedProviders: readonly SimulatedProvider[] = [
  {
    id: 'phonepe',
    currency: 'INR',
    cardFee: 185n,
    settlesAfter: 1,
    referenceOf: (random) => `AXNPN${random.digits(11)}`,
  },
  { id: 'paytm', currency: 'INR', cardFee: 195n, settlesAfter: 1, referenceOf: (random) => `00${random.digits(12)}` },
  {
    id: 'razorpay',
    currency: 'INR',
    cardFee: 200n,
    settlesAfter: 2,
    referenceOf: (random) => `HDFCN5${random.digits(13)}`,
  },
  {
    id: 'payu',
    currency: 'INR',
    cardFee: 190n,
    settlesAfter: 2,
    referenceOf: (random) => `payu-${random.digits(5)}-${random.digits(6)}`,
  },
  { id: 'stripe', currency: 'USD', cardFee: 290n, settlesAfter: 4, referenceOf: (random) => `PO${random.digits(14)}` },
];

/** Every day's sales of a provider and the payout that holds them. `round` merchants sell at a few prices only. */
export function simulateSales(
  provider: SimulatedProvider,
  month: Month,
  round: boolean,
  random: SeededRandom,
): readonly SimulatedBatch[] {
  const days = daysBetween(firstDayOf(month), lastDayOf(month)) + 1;
  const batches: SimulatedBatch[] = [];
  let serial = 0;
  for (let day = 0; day < days; day += 1) {
    if (random.below(10) === 0) continue;
    const on = addDays(firstDayOf(month), day);
    const reference = provider.referenceOf(random);
    const paidOn = addDays(on, provider.settlesAfter);
    const overCharged: { reference: string; at: string; amount: Money }[] = [];
    const rows = Array.from({ length: random.between(1, 3) }, () => {
      serial += 1;
      const own = `${provider.id.toUpperCase()}${month.replace('-', '')}${serial}`;
      const row = saleRow(provider, own, on, round, random);
      if (round || random.below(60) !== 0) return row;
      const tooDear = overChargedRow(provider, row, random);
      overCharged.push({ reference: own, at: row.at, amount: tooDear.tooMuch });
      return tooDear.row;
    });
    const refunds = rows.filter(() => random.below(12) === 0).map((row) => refundOf(row));
    const all = [...rows, ...refunds].map((row) => ({ ...row, batch: reference, on: paidOn }));
    const net = netOf(provider.currency, all);
    batches.push({ provider: provider.id, reference, on: paidOn, rows: all, net, overCharged });
  }
  return batches;
}

const prices = [49_900n, 99_900n, 1_00_000n, 2_50_000n];

/** Most sales say when; in India's zone or in UTC, where the day before midnight may be another one. */
function saleRow(
  { currency, cardFee }: SimulatedProvider,
  reference: string,
  on: LocalDate,
  round: boolean,
  random: SeededRandom,
): AnyRow {
  const minor = round ? random.pick(prices) : BigInt(random.between(10_00, 25_000_00));
  const method: MethodId = currency === 'INR' && random.below(2) === 0 ? 'upi' : 'credit_card';
  // Thousandths of a minor unit: fee and tax as a provider computes them, tax not rounded to whole paise.
  const fee = method === 'upi' || round ? 0n : roundedTo(minor * cardFee, 10_000n);
  const tax = (fee * 18n * 10n) / 100n;
  return {
    kind: 'sale',
    at: momentOn(on, random),
    currency,
    gross: decimals(minor, 2),
    fee: decimals(fee, 2),
    tax: decimals(tax, 3),
    method,
    reference,
    merchantReference: `O-${reference}`,
  };
}

/**
 * A sale by card of which some whole units too much were kept, and their tax. Its gross is a multiple of 10,000, so that fee and
 * tax as agreed are whole minor units and what is too much is known to the last of them.
 */
function overChargedRow(
  { currency, cardFee }: SimulatedProvider,
  { reference = '', at, merchantReference }: AnyRow,
  random: SeededRandom,
): { readonly row: AnyRow; readonly tooMuch: Money } {
  const gross = BigInt(random.between(1, 20)) * 10_000_00n;
  const fee = (gross * cardFee) / 10_000n;
  const more = BigInt(random.between(1, 50)) * 100n;
  const row: AnyRow = {
    kind: 'sale',
    at,
    currency,
    gross: decimals(gross, 2),
    fee: decimals(fee + more, 2),
    tax: decimals(((fee + more) * 18n) / 100n, 2),
    method: 'credit_card',
    reference,
    ...(merchantReference === undefined ? {} : { merchantReference }),
  };
  return { row, tooMuch: fromMinor(currency, (more * 118n) / 100n) };
}

const roundedTo = (numerator: bigint, denominator: bigint): bigint => (numerator + denominator / 2n) / denominator;

/** Half of them at a minute of UTC that may be the day before or after in India. */
function momentOn(on: LocalDate, random: SeededRandom): string {
  if (random.below(3) === 0) return on;
  const hour = String(random.below(24)).padStart(2, '0');
  const minute = String(random.below(60)).padStart(2, '0');
  return `${on}T${hour}:${minute}:00${random.below(2) === 0 ? 'Z' : '+05:30'}`;
}

const refundOf = (sale: AnyRow): AnyRow => {
  const { currency, at, method, reference } = sale;
  const half = sale.gross.replace('.', '');
  return {
    kind: 'refund',
    at,
    currency,
    gross: `-${decimals(BigInt(half) / 2n, 2)}`,
    reference: `${reference}R`,
    ...(method === undefined ? {} : { method }),
  };
};

/** A whole number of parts of which 10^`places` make one. */
export function decimals(value: bigint, places: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** What rows come to, exactly. */
export function netOf(currency: CurrencyCode, rows: readonly AnyRow[]) {
  const units = (text: string | undefined): bigint => {
    const value = fromDecimalText(currency, text ?? '0');
    assert(value !== null, `not an amount: ${text}`);
    return value.units;
  };
  return money(
    currency,
    rows.reduce((sum, { gross, fee, tax }) => sum + units(gross) - units(fee) - units(tax), 0n),
  );
}
