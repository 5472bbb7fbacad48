import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { SeededRandom } from '../../app/demo/seeded-random.ts';
import type { AnyRow } from '../any-rows.ts';

/** Amounts are in thousandths of the major unit: a provider's tax has three decimals, a bank's paise two. */
export type Mills = bigint;

export type DrawnCurrency = 'INR' | 'USD';

export type DrawnBatch = {
  readonly reference: string;
  readonly currency: DrawnCurrency;
  readonly settledOn: LocalDate;
};

/** A payment and what will become of it, decided once: files show as much of it as was known when they were made. */
export type DrawnPayment = {
  readonly reference: string;
  readonly kind: 'sale' | 'refund' | 'adjustment';
  readonly day: LocalDate;
  readonly currency: DrawnCurrency;
  readonly gross: Mills;
  readonly fee: Mills;
  readonly tax: Mills;
  /** Null for one that no file ever settles. */
  readonly batch: DrawnBatch | null;
};

/** A line of the bank. Its narration is its own, so that it is known by it. */
export type DrawnLine = { readonly narration: string; readonly day: LocalDate; readonly amount: Mills };

/** One row as a file shows it. */
export type ShownPayment = { readonly payment: DrawnPayment; readonly settled: boolean };

export type DrawnFile =
  | { readonly kind: 'settlement'; readonly rows: readonly ShownPayment[] }
  | {
      readonly kind: 'statement';
      readonly lines: readonly DrawnLine[];
      /** What it says it begins with; null where it does not say. */
      readonly opening: Mills | null;
    };

/** All that a merchant's providers and bank know; files are drawn from it, overlapping as they do. */
export type DrawnShop = {
  readonly payments: DrawnPayment[];
  readonly batches: DrawnBatch[];
  readonly lines: DrawnLine[];
  readonly firstDay: LocalDate;
  readonly days: number;
  /** Whether statements say what they begin with: balances that are drawn do not go on from each other. */
  readonly balances: boolean;
};

export const openShop = (firstDay: string, days: number, balances: boolean): DrawnShop => ({
  payments: [],
  batches: [],
  lines: [],
  firstDay: firstDay as LocalDate,
  days,
  balances,
});

function drawPayment(random: SeededRandom, shop: DrawnShop): DrawnPayment {
  const kind = (['sale', 'refund', 'adjustment'] as const)[random.weighted([8, 2, 1])] ?? 'sale';
  const currency = random.below(8) === 0 ? 'USD' : 'INR';
  const day = addDays(shop.firstDay, random.below(shop.days));
  const size = BigInt(random.between(1, 40_000)) * 10n;
  const fee = kind === 'sale' ? BigInt(random.below(500)) * 10n : 0n;
  const payment: DrawnPayment = {
    reference: `P${shop.payments.length}`,
    kind,
    day,
    currency,
    gross: kind === 'sale' || (kind === 'adjustment' && random.below(2) === 0) ? size : -size,
    fee,
    // 18 % of the fee: often with a thousandth that no bank can pay.
    tax: currency === 'INR' ? (fee * 18n) / 100n : 0n,
    batch: random.below(8) === 0 ? null : drawBatch(random, shop, currency, day),
  };
  shop.payments.push(payment);
  return payment;
}

/** One of the last batches, so that it grows, or a new one. */
function drawBatch(random: SeededRandom, shop: DrawnShop, currency: DrawnCurrency, day: LocalDate): DrawnBatch {
  const recent = shop.batches.filter((batch) => batch.currency === currency).slice(-4);
  if (recent.length > 0 && random.below(3) > 0) return random.pick(recent);
  const batch = {
    reference: `AXNPN${String(1000 + shop.batches.length)}`,
    currency,
    settledOn: addDays(day, random.between(1, 3)),
  };
  shop.batches.push(batch);
  return batch;
}

/** Some payments that are known already, settled by now or not, and some new ones. */
export function drawSettlement(random: SeededRandom, shop: DrawnShop): DrawnFile {
  const known =
    shop.payments.length === 0 ? [] : Array.from({ length: random.below(5) }, () => random.pick(shop.payments));
  const fresh = Array.from({ length: random.between(known.length === 0 ? 1 : 0, 4) }, () => drawPayment(random, shop));
  const rows = [...new Set([...known, ...fresh])].map((payment) => ({
    payment,
    settled: payment.batch !== null && random.below(3) > 0,
  }));
  return { kind: 'settlement', rows };
}

/** What the bank shows: credits of batches, exact or not, and others; some lines that an earlier file had too. */
export function drawStatement(random: SeededRandom, shop: DrawnShop, netOf: (batch: DrawnBatch) => Mills): DrawnFile {
  const known = shop.lines.length === 0 ? [] : Array.from({ length: random.below(4) }, () => random.pick(shop.lines));
  const fresh = Array.from({ length: random.between(1, 4) }, (_, index) =>
    drawLine(random, shop, netOf, `L${shop.lines.length + index}`),
  );
  shop.lines.push(...fresh);
  const opening = shop.balances && random.below(3) === 0 ? BigInt(random.between(1, 900)) * 10n : null;
  return { kind: 'statement', lines: [...new Set([...known, ...fresh])], opening };
}

/** A dollar is worth this many rupees on every day, so that worth can be reckoned without a rounding. */
export const rupeesInDollar = 84n;

function drawLine(random: SeededRandom, shop: DrawnShop, netOf: (batch: DrawnBatch) => Mills, own: string): DrawnLine {
  const batch = shop.batches.length === 0 || random.below(5) === 0 ? null : random.pick(shop.batches);
  if (batch === null) {
    const size = BigInt(random.between(1, 20_000)) * 10n;
    const day = addDays(shop.firstDay, random.below(shop.days));
    return { narration: `CASH ${own}`, day, amount: random.below(3) === 0 ? -size : size };
  }
  const day = addDays(batch.settledOn, random.below(3));
  const paid = batch.currency === 'INR' ? netOf(batch) : netOf(batch) * rupeesInDollar;
  const whole = toPaise(paid);
  const apart = random.below(3) === 0 ? BigInt(random.between(-900, 900)) * 10n : 0n;
  // A credit in rupees for dollars names the batch too, but two currencies never link themselves.
  // A bank has no line of nothing.
  return { narration: `NEFT CR ${batch.reference} ${own}`, day, amount: whole + apart === 0n ? 10n : whole + apart };
}

/** Half to even: what a bank can pay of it. */
export function toPaise(amount: Mills): Mills {
  const whole = amount / 10n;
  const rest = amount % 10n;
  const up = rest > 5n || (rest === 5n && whole % 2n !== 0n);
  const down = rest < -5n || (rest === -5n && whole % 2n !== 0n);
  return (whole + (up ? 1n : 0n) - (down ? 1n : 0n)) * 10n;
}

export function inMajor(amount: Mills): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(4, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -3)}.${digits.slice(-3)}`;
}

/** The rows of a file for the reader of tests. */
export const rowsOf = (file: DrawnFile): AnyRow[] =>
  file.kind === 'settlement'
    ? file.rows.map(({ payment, settled }) => ({
        kind: payment.kind,
        at: payment.day,
        currency: payment.currency,
        gross: inMajor(payment.gross),
        reference: payment.reference,
        method: 'upi',
        ...(settled && payment.batch !== null
          ? {
              fee: inMajor(payment.fee),
              tax: inMajor(payment.tax),
              batch: payment.batch.reference,
              on: payment.batch.settledOn,
            }
          : {}),
      }))
    : file.lines.map(({ narration, day, amount }) => ({
        kind: amount < 0n ? 'debit' : 'credit',
        at: day,
        currency: 'INR',
        gross: inMajor(amount),
        description: narration,
      }));
