import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader } from '../connection.ts';
import { bytesOf, dateOf, integerOf, moneyOf, textOf, textOrNull } from '../row.ts';

/** A provider's row as it stands in the books, with the payout it is in. */
export type ExportedPayment = {
  /** The sixteen bytes it is kept under. */
  readonly key: Uint8Array;
  readonly importSeq: bigint;
  readonly kind: string;
  readonly reference: string | null;
  readonly merchantReference: string | null;
  readonly method: string;
  readonly occurredAt: string;
  readonly businessDate: LocalDate;
  readonly gross: Money;
  /** What its first row says should reach the bank. */
  readonly net: Money;
  readonly releaseOn: LocalDate | null;
  /** Of a payment that was only tried, what the provider said. */
  readonly reason: string;
  readonly settled: {
    readonly batch: string;
    readonly settledOn: LocalDate;
    readonly fee: Money;
    readonly tax: Money;
  } | null;
};

/** The rows of a provider's account by their business days, as the books took them up: those of imports that stand. */
export const exportedPayments = (
  reader: Reader,
  accountSeq: bigint,
  from: LocalDate,
  to: LocalDate,
): ExportedPayment[] =>
  reader
    .read(
      `SELECT identity, payment.import_seq, kind, payment.reference, merchant_reference, method, occurred_at, business_date, payment.currency, payment.amount, payment.frac,
              payment.net_amount, payment.net_frac, release_on,
              batch.reference AS batch, batch.settled_on, fee_amount, fee_frac, tax_amount, tax_frac
       FROM payment
       LEFT JOIN settlement_line AS line ON line.payment_id = payment.id AND line.import_seq NOT IN (SELECT import_seq FROM undone_import)
       LEFT JOIN settlement_batch AS batch ON batch.id = line.batch_id
       WHERE payment.account_seq = ? AND business_date BETWEEN ? AND ? AND payment.import_seq NOT IN (SELECT import_seq FROM undone_import)
       ORDER BY payment.id`,
    )
    .all(accountSeq, from, to)
    .map((row) => ({
      key: bytesOf(row, 'identity'),
      importSeq: integerOf(row, 'import_seq'),
      kind: textOf(row, 'kind'),
      reference: textOrNull(row, 'reference'),
      merchantReference: textOrNull(row, 'merchant_reference'),
      method: textOf(row, 'method'),
      occurredAt: textOf(row, 'occurred_at'),
      businessDate: dateOf(row, 'business_date'),
      gross: moneyOf(row),
      net: moneyOf(row, 'net_'),
      releaseOn: row['release_on'] === null ? null : dateOf(row, 'release_on'),
      reason: '',
      settled:
        row['batch'] === null
          ? null
          : {
              batch: textOf(row, 'batch'),
              settledOn: dateOf(row, 'settled_on'),
              fee: moneyOf(row, 'fee_'),
              tax: moneyOf(row, 'tax_'),
            },
    }));

/** The tax among what an account kept at once on a day: of a wallet's rows, and of withdrawals. */
export type TaxKept = { readonly importSeq: bigint; readonly day: LocalDate; readonly tax: Money };

/** It is booked once for each import and day: a row of its own says what it cost, and not how much of that was tax. */
export const taxesKeptAtOnce = (reader: Reader, accountSeq: bigint): TaxKept[] =>
  reader
    .read(
      `SELECT entry.import_seq, occurred_on, currency, SUM(amount) AS amount, SUM(frac) AS frac
       FROM journal_entry AS entry JOIN posting ON posting.entry_id = entry.id
       JOIN ledger_account AS ledger ON ledger.id = posting.account_id AND role = 'gst_input_credit'
       WHERE entry.merchant_seq = (SELECT merchant_seq FROM account WHERE seq = ?1) AND entry.kind = 'tax' AND entry.batch_id IS NULL
         AND entry.import_seq IN (SELECT seq FROM import WHERE account_seq = ?1)
         AND entry.import_seq NOT IN (SELECT import_seq FROM undone_import)
         AND NOT EXISTS (SELECT 1 FROM journal_entry AS back WHERE back.reverses = entry.id)
       GROUP BY entry.import_seq, occurred_on, currency`,
    )
    .all(accountSeq)
    .map((row) => ({
      importSeq: integerOf(row, 'import_seq'),
      day: dateOf(row, 'occurred_on'),
      tax: moneyOf(row),
    }));

/** What was tried and came to nothing, or is not decided yet. One that came again after something was taken back is told once. */
export const exportedAttempts = (
  reader: Reader,
  accountSeq: bigint,
  from: LocalDate,
  to: LocalDate,
): ExportedPayment[] =>
  reader
    .read(
      `SELECT identity, import_seq, outcome, reference, merchant_reference, method, occurred_at, business_date, currency, amount, frac, reason, min(id)
       FROM payment_attempt
       WHERE account_seq = ? AND business_date BETWEEN ? AND ? AND import_seq NOT IN (SELECT import_seq FROM undone_import)
       GROUP BY identity ORDER BY min(id)`,
    )
    .all(accountSeq, from, to)
    .map((row) => ({
      key: bytesOf(row, 'identity'),
      importSeq: integerOf(row, 'import_seq'),
      kind: textOf(row, 'outcome'),
      reference: textOrNull(row, 'reference'),
      merchantReference: textOrNull(row, 'merchant_reference'),
      method: textOf(row, 'method'),
      occurredAt: textOf(row, 'occurred_at'),
      businessDate: dateOf(row, 'business_date'),
      gross: moneyOf(row),
      net: moneyOf(row),
      releaseOn: null,
      reason: textOf(row, 'reason'),
      settled: null,
    }));

/** A bank's line as it stands in the books. */
export type ExportedLine = {
  readonly key: Uint8Array;
  readonly bookedOn: LocalDate;
  readonly valueOn: LocalDate;
  readonly amount: Money;
  readonly reference: string;
  readonly narration: string;
};

export const exportedLines = (reader: Reader, accountSeq: bigint, from: LocalDate, to: LocalDate): ExportedLine[] =>
  reader
    .read(
      `SELECT identity, booked_on, value_on, currency, amount, frac, reference, narration FROM statement_line
       WHERE account_seq = ? AND booked_on BETWEEN ? AND ? AND import_seq NOT IN (SELECT import_seq FROM undone_import)
       ORDER BY id`,
    )
    .all(accountSeq, from, to)
    .map((row) => ({
      key: bytesOf(row, 'identity'),
      bookedOn: dateOf(row, 'booked_on'),
      valueOn: dateOf(row, 'value_on'),
      amount: moneyOf(row),
      reference: textOf(row, 'reference'),
      narration: textOf(row, 'narration'),
    }));

/** What the rows of an account come to from a day on, before another: of a bank its lines, of a provider what each row says is left. */
export const movedBefore = (
  reader: Reader,
  account: { readonly seq: bigint; readonly kind: 'bank' | 'provider' },
  currency: CurrencyCode,
  from: LocalDate,
  before: LocalDate,
): Money | null => {
  const [table, day, prefix] =
    account.kind === 'bank' ? ['statement_line', 'booked_on', ''] : ['payment', 'business_date', 'net_'];
  const row = reader
    .read(
      `SELECT currency, SUM(${prefix}amount) AS amount, SUM(${prefix}frac) AS frac FROM ${table}
       WHERE account_seq = ? AND currency = ? AND ${day} >= ? AND ${day} < ? AND import_seq NOT IN (SELECT import_seq FROM undone_import)
       GROUP BY currency`,
    )
    .get(account.seq, currency, from, before);
  return row === undefined ? null : moneyOf(row);
};
