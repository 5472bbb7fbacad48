import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import { toColumns } from '../../../shared/money/column-amount.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader, Row, Writer } from '../connection.ts';
import { countOf, dateOf, integerOf, moneyOf, textOf, textOrNull } from '../row.ts';

export function findBatch(
  reader: Reader,
  providerAccountId: string,
  reference: string,
  currency: string,
): bigint | null {
  const row = reader
    .read('SELECT id FROM settlement_batch WHERE provider_account_id = ? AND reference = ? AND currency = ?')
    .get(providerAccountId, reference, currency);
  return row === undefined ? null : integerOf(row, 'id');
}

export const insertBatch = (
  writer: Writer,
  batch: {
    readonly providerAccountId: string;
    readonly reference: string;
    readonly currency: string;
    readonly settledOn: LocalDate;
    readonly importSeq: bigint;
  },
): bigint =>
  writer
    .write(
      'INSERT INTO settlement_batch (provider_account_id, reference, currency, settled_on, import_seq) VALUES (?, ?, ?, ?, ?)',
    )
    .run(batch.providerAccountId, batch.reference, batch.currency, batch.settledOn, batch.importSeq);

export function insertSettlementLine(
  writer: Writer,
  line: {
    readonly paymentId: bigint;
    readonly batchId: bigint;
    readonly fee: Money;
    readonly tax: Money;
    readonly net: Money;
    readonly importSeq: bigint;
    readonly line: number;
  },
): void {
  const fee = toColumns(line.fee);
  const tax = toColumns(line.tax);
  const net = toColumns(line.net);
  writer
    .write(
      `INSERT INTO settlement_line (payment_id, batch_id, fee_amount, fee_frac, tax_amount, tax_frac, net_amount, net_frac, import_seq, line)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      line.paymentId,
      line.batchId,
      fee.amount,
      fee.frac,
      tax.amount,
      tax.frac,
      net.amount,
      net.frac,
      line.importSeq,
      BigInt(line.line),
    );
}

export type BatchRecord = {
  readonly id: bigint;
  readonly reference: string;
  readonly providerAccountId: string;
  readonly institution: InstitutionId;
  readonly settledOn: LocalDate;
  readonly sales: number;
  readonly refunds: number;
  readonly gross: Money;
  /** Fee and tax together. */
  readonly costs: Money;
  readonly net: Money;
  /** The active match it stands in. */
  readonly matchSeq: bigint | null;
};

const batchOf = (row: Row): BatchRecord => ({
  id: integerOf(row, 'id'),
  reference: textOf(row, 'reference'),
  providerAccountId: textOf(row, 'provider_account_id'),
  institution: textOf(row, 'institution') as InstitutionId,
  settledOn: dateOf(row, 'settled_on'),
  sales: countOf(row, 'sales'),
  refunds: countOf(row, 'refunds'),
  gross: moneyOf(row, 'gross_'),
  costs: moneyOf(row, 'costs_'),
  net: moneyOf(row, 'net_'),
  matchSeq: row['match_seq'] === null ? null : integerOf(row, 'match_seq'),
});

/** Every batch of a merchant with its sums, oldest first. */
export const listBatches = (reader: Reader, merchantId: MerchantId): BatchRecord[] =>
  reader
    .read(
      `SELECT batch.id, batch.reference, batch.provider_account_id, batch.currency, batch.settled_on, account.institution,
              count(*) FILTER (WHERE payment.kind = 'sale') AS sales, count(*) FILTER (WHERE payment.kind = 'refund') AS refunds,
              SUM(payment.amount) AS gross_amount, SUM(payment.frac) AS gross_frac,
              SUM(fee_amount) + SUM(tax_amount) AS costs_amount, SUM(fee_frac) + SUM(tax_frac) AS costs_frac,
              SUM(line.net_amount) AS net_amount, SUM(line.net_frac) AS net_frac,
              (SELECT item.match_seq FROM match_item AS item WHERE item.batch_id = batch.id
                 AND item.match_seq NOT IN (SELECT match_seq FROM match_undo)) AS match_seq
       FROM settlement_batch AS batch
       JOIN provider_account AS account ON account.id = batch.provider_account_id
       JOIN settlement_line AS line ON line.batch_id = batch.id
       JOIN payment ON payment.id = line.payment_id
       WHERE account.merchant_id = ?
       GROUP BY batch.id ORDER BY batch.settled_on, batch.reference, batch.id`,
    )
    .all(merchantId)
    .map(batchOf);

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
};

const settledPaymentOf = (row: Row): SettledPayment => ({
  paymentId: integerOf(row, 'payment_id'),
  batchId: integerOf(row, 'batch_id'),
  batch: textOf(row, 'batch'),
  settledOn: dateOf(row, 'settled_on'),
  businessDate: dateOf(row, 'business_date'),
  kind: textOf(row, 'kind'),
  reference: textOrNull(row, 'reference'),
  merchantReference: textOrNull(row, 'merchant_reference'),
  gross: moneyOf(row),
});

const settledPayments = `
  SELECT line.payment_id, line.batch_id, batch.reference AS batch, batch.settled_on, payment.business_date, payment.kind,
         payment.reference, payment.merchant_reference, payment.currency, payment.amount, payment.frac
  FROM settlement_line AS line
  JOIN settlement_batch AS batch ON batch.id = line.batch_id
  JOIN payment ON payment.id = line.payment_id
  JOIN provider_account AS account ON account.id = payment.provider_account_id`;

/** Payments with the settlement line that pays them (level 1), in the order of the books. */
export const listSettledPayments = (reader: Reader, merchantId: MerchantId, month: Month | null): SettledPayment[] =>
  reader
    .read(
      `${settledPayments} WHERE account.merchant_id = ?1 AND (?2 IS NULL OR payment.period = ?2) ORDER BY payment.id`,
    )
    .all(merchantId, month)
    .map(settledPaymentOf);

export const paymentsOfBatch = (reader: Reader, batchId: bigint): SettledPayment[] =>
  reader.read(`${settledPayments} WHERE line.batch_id = ? ORDER BY payment.id`).all(batchId).map(settledPaymentOf);

export const countSettledPayments = (reader: Reader, merchantId: MerchantId, month: Month | null): number =>
  countOf(
    reader
      .read(
        `SELECT count(*) AS n FROM settlement_line AS line JOIN payment ON payment.id = line.payment_id
         JOIN provider_account AS account ON account.id = payment.provider_account_id
         WHERE account.merchant_id = ?1 AND (?2 IS NULL OR payment.period = ?2)`,
      )
      .get(merchantId, month) ?? {},
    'n',
  );

export type UnsettledPayment = {
  readonly id: bigint;
  readonly institution: InstitutionId;
  readonly reference: string | null;
  readonly merchantReference: string | null;
  readonly kind: string;
  readonly method: string;
  readonly businessDate: LocalDate;
  readonly period: Month;
  readonly gross: Money;
  readonly net: Money;
};

/** Payments in no batch yet, oldest first. */
export const listUnsettledPayments = (reader: Reader, merchantId: MerchantId): UnsettledPayment[] =>
  reader
    .read(
      `SELECT payment.id, account.institution, reference, merchant_reference, kind, method, business_date, period, currency, amount, frac, net_amount, net_frac
       FROM payment JOIN provider_account AS account ON account.id = provider_account_id
       WHERE account.merchant_id = ? AND payment.id NOT IN (SELECT payment_id FROM settlement_line)
       ORDER BY business_date, payment.id`,
    )
    .all(merchantId)
    .map((row) => ({
      id: integerOf(row, 'id'),
      institution: textOf(row, 'institution') as InstitutionId,
      reference: textOrNull(row, 'reference'),
      merchantReference: textOrNull(row, 'merchant_reference'),
      kind: textOf(row, 'kind'),
      method: textOf(row, 'method'),
      businessDate: dateOf(row, 'business_date'),
      period: textOf(row, 'period') as Month,
      gross: moneyOf(row),
      net: moneyOf(row, 'net_'),
    }));
