import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { institutions, type InstitutionId } from '../../../shared/catalogue/institutions.ts';
import { firstDayOf, lastDayOf, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import { toColumns } from '../../../shared/money/column-amount.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader, Writer } from '../connection.ts';
import type { ImportPlace } from '../imports/imports-table.ts';
import { countOf, dateOf, integerOf, moneyOf, monthIn, textOf, textOrNull } from '../row.ts';

export type KnownBatch = { readonly id: bigint; readonly importSeq: bigint };

export function findBatch(reader: Reader, accountSeq: bigint, reference: string, currency: string): KnownBatch | null {
  const row = reader
    .read(
      `SELECT id, import_seq FROM settlement_batch
       WHERE account_seq = ? AND reference = ? AND currency = ? AND import_seq NOT IN (SELECT import_seq FROM undone_import)`,
    )
    .get(accountSeq, reference, currency);
  return row === undefined ? null : { id: integerOf(row, 'id'), importSeq: integerOf(row, 'import_seq') };
}

/** What the standing lines of a batch come to; null when it has none. */
export function netOfBatch(reader: Reader, batchId: bigint): Money | null {
  const row = reader
    .read(
      `SELECT batch.currency, SUM(net_amount) AS net_amount, SUM(net_frac) AS net_frac
       FROM settlement_batch AS batch JOIN settlement_line AS line ON line.batch_id = batch.id
       WHERE batch.id = ? AND line.import_seq NOT IN (SELECT import_seq FROM undone_import)
       GROUP BY batch.id`,
    )
    .get(batchId);
  return row === undefined ? null : moneyOf(row, 'net_');
}

export const insertBatch = (
  writer: Writer,
  batch: {
    readonly accountSeq: bigint;
    readonly reference: string;
    readonly currency: string;
    readonly settledOn: LocalDate;
    readonly place: ImportPlace;
  },
): bigint =>
  writer
    .write(
      'INSERT INTO settlement_batch (account_seq, reference, era, currency, settled_on, import_seq) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(batch.accountSeq, batch.reference, batch.place.era, batch.currency, batch.settledOn, batch.place.importSeq);

export function insertSettlementLine(
  writer: Writer,
  line: {
    readonly paymentId: bigint;
    readonly batchId: bigint;
    readonly fee: Money;
    readonly tax: Money;
    readonly net: Money;
    readonly place: ImportPlace;
    readonly line: number;
  },
): void {
  const fee = toColumns(line.fee);
  const tax = toColumns(line.tax);
  const net = toColumns(line.net);
  writer
    .write(
      `INSERT INTO settlement_line (payment_id, era, batch_id, fee_amount, fee_frac, tax_amount, tax_frac, net_amount, net_frac, import_seq, line)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      line.paymentId,
      line.place.era,
      line.batchId,
      fee.amount,
      fee.frac,
      tax.amount,
      tax.frac,
      net.amount,
      net.frac,
      line.place.importSeq,
      BigInt(line.line),
    );
}

export type SettledPayment = {
  readonly paymentId: bigint;
  readonly batchId: bigint;
  readonly batch: string;
  readonly settledOn: LocalDate;
  readonly businessDate: LocalDate;
  readonly kind: string;
  readonly reference: string | null;
  readonly merchantReference: string | null;
  readonly gross: Money;
  readonly providerAccountId: string;
};

const settledPayments = `
  SELECT line.payment_id, line.batch_id, batch.reference AS batch, batch.settled_on, payment.business_date, payment.kind,
         payment.reference, payment.merchant_reference, payment.currency, payment.amount, payment.frac, account.id AS provider_account
  FROM settlement_line AS line
  JOIN settlement_batch AS batch ON batch.id = line.batch_id
  JOIN account ON account.seq = batch.account_seq
  JOIN payment ON payment.id = line.payment_id
  WHERE line.import_seq NOT IN (SELECT import_seq FROM undone_import)`;

const settledPaymentOf = (row: Parameters<typeof moneyOf>[0]): SettledPayment => ({
  paymentId: integerOf(row, 'payment_id'),
  batchId: integerOf(row, 'batch_id'),
  batch: textOf(row, 'batch'),
  settledOn: dateOf(row, 'settled_on'),
  businessDate: dateOf(row, 'business_date'),
  kind: textOf(row, 'kind'),
  reference: textOrNull(row, 'reference'),
  merchantReference: textOrNull(row, 'merchant_reference'),
  gross: moneyOf(row),
  providerAccountId: textOf(row, 'provider_account'),
});

/** Rows of a month by their own day, or of all time. */
const inMonth = (month: Month | null) => [
  month === null ? '' : firstDayOf(month),
  month === null ? '9999-12-31' : lastDayOf(month),
];

const ownPayments = `payment.account_seq IN (SELECT account.seq FROM account JOIN merchant ON merchant.seq = merchant_seq WHERE merchant.id = ?1)
  AND payment.business_date BETWEEN ?2 AND ?3`;

/** Payments with the settlement line that pays them (level 1), by the month of their day, in the order of the books. */
export const listSettledPayments = (reader: Reader, merchantId: MerchantId, month: Month | null): SettledPayment[] =>
  reader
    .read(`${settledPayments} AND ${ownPayments} ORDER BY payment.id`)
    .all(merchantId, ...inMonth(month))
    .map(settledPaymentOf);

export const paymentsOfBatch = (reader: Reader, batchId: bigint): SettledPayment[] =>
  reader.read(`${settledPayments} AND line.batch_id = ? ORDER BY payment.id`).all(batchId).map(settledPaymentOf);

export const countSettledPayments = (reader: Reader, merchantId: MerchantId, month: Month | null): number =>
  countOf(
    reader
      .read(
        `SELECT count(*) AS n FROM payment JOIN settlement_line AS line ON line.payment_id = payment.id
         WHERE line.import_seq NOT IN (SELECT import_seq FROM undone_import) AND ${ownPayments}`,
      )
      .get(merchantId, ...inMonth(month)) ?? {},
    'n',
  );

export type UnsettledPayment = {
  readonly id: bigint;
  readonly providerAccountId: string;
  readonly institution: InstitutionId;
  readonly reference: string | null;
  readonly merchantReference: string | null;
  readonly kind: string;
  readonly method: string;
  readonly businessDate: LocalDate;
  /** The month it is counted in. */
  readonly period: Month;
  readonly gross: Money;
  readonly net: Money;
};

/** Payments that stand, are in no batch yet and were not given up, oldest first. */
export const listUnsettledPayments = (reader: Reader, merchantId: MerchantId): UnsettledPayment[] =>
  waitingPayments(
    reader,
    merchantId,
    `payment.id NOT IN (SELECT payment_id FROM settlement_line WHERE import_seq NOT IN (SELECT import_seq FROM undone_import))
    AND payment.id NOT IN (${givenUp})
    AND account.institution NOT IN (${wallets})`,
  );

/** What a wallet collects is the merchant's at once: none of it waits to be paid out. */
const wallets = Object.entries(institutions)
  .filter(([, { kind }]) => kind === 'wallet')
  .map(([id]) => `'${id}'`)
  .join(', ');

/** Payments that a person has written off. */
export const listGivenUpPayments = (reader: Reader, merchantId: MerchantId): UnsettledPayment[] =>
  waitingPayments(reader, merchantId, `payment.id IN (${givenUp})`);

const givenUp =
  'SELECT payment_id FROM match_item WHERE payment_id IS NOT NULL AND match_seq NOT IN (SELECT match_seq FROM match_undo)';

/** Payments that a person has written off and a file has settled since. */
export const givenUpAndSettled = (reader: Reader, merchantId: MerchantId): ReadonlySet<bigint> =>
  new Set(
    reader
      .read(
        `SELECT item.payment_id FROM match_item AS item JOIN match ON match.seq = item.match_seq JOIN merchant ON merchant.seq = match.merchant_seq
         JOIN settlement_line AS line ON line.payment_id = item.payment_id
         WHERE merchant.id = ? AND item.payment_id IS NOT NULL AND item.match_seq NOT IN (SELECT match_seq FROM match_undo)
           AND line.import_seq NOT IN (SELECT import_seq FROM undone_import)`,
      )
      .all(merchantId)
      .map((row) => integerOf(row, 'payment_id')),
  );

const waitingPayments = (reader: Reader, merchantId: MerchantId, which: string): UnsettledPayment[] =>
  reader
    .read(
      `SELECT payment.id, account.id AS account_id, account.institution, reference, merchant_reference, payment.kind, method, business_date,
              coalesce(late.period, substr(business_date, 1, 7)) AS period, currency, amount, frac, net_amount, net_frac
       FROM payment JOIN account ON account.seq = account_seq JOIN merchant ON merchant.seq = account.merchant_seq
       LEFT JOIN standing_late_row AS late ON late.payment_id = payment.id
       WHERE merchant.id = ? AND payment.import_seq NOT IN (SELECT import_seq FROM undone_import)
         AND ${which}
       ORDER BY business_date, payment.id`,
    )
    .all(merchantId)
    .map((row) => ({
      id: integerOf(row, 'id'),
      providerAccountId: textOf(row, 'account_id'),
      institution: textOf(row, 'institution') as InstitutionId,
      reference: textOrNull(row, 'reference'),
      merchantReference: textOrNull(row, 'merchant_reference'),
      kind: textOf(row, 'kind'),
      method: textOf(row, 'method'),
      businessDate: dateOf(row, 'business_date'),
      period: monthIn(row, 'period'),
      gross: moneyOf(row),
      net: moneyOf(row, 'net_'),
    }));
