import type { MethodId } from '../../../shared/catalogue/methods.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import { toColumns } from '../../../shared/money/column-amount.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader, Writer } from '../connection.ts';
import { countOf, currencyOf, moneyOf, textOf } from '../row.ts';

export type PaymentKind = 'sale' | 'refund' | 'fee' | 'adjustment';

export type NewPayment = {
  readonly providerAccountId: string;
  readonly identity: string;
  readonly kind: PaymentKind;
  readonly reference: string | null;
  readonly merchantReference: string | null;
  readonly method: MethodId;
  readonly occurredAt: string;
  readonly businessDate: LocalDate;
  readonly period: Month;
  readonly gross: Money;
  /** What its row says should reach the bank. */
  readonly net: Money;
  readonly importSeq: bigint;
  readonly line: number;
};

export const insertPayment = (writer: Writer, payment: NewPayment): bigint => {
  const { amount, frac } = toColumns(payment.gross);
  const net = toColumns(payment.net);
  return writer
    .write(
      `INSERT INTO payment (provider_account_id, identity, kind, reference, merchant_reference, method, occurred_at, business_date, period, currency, amount, frac, net_amount, net_frac, import_seq, line)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      payment.providerAccountId,
      payment.identity,
      payment.kind,
      payment.reference,
      payment.merchantReference,
      payment.method,
      payment.occurredAt,
      payment.businessDate,
      payment.period,
      payment.gross.currency,
      amount,
      frac,
      net.amount,
      net.frac,
      payment.importSeq,
      BigInt(payment.line),
    );
};

export type KnownPayment = {
  readonly id: bigint;
  readonly gross: Money;
  /** The batch it is settled in, as the provider names it; null while it is not. */
  readonly batch: string | null;
  readonly fee: Money | null;
  readonly tax: Money | null;
};

/** The payment that is known under this identity already, with its settlement if there is one. */
export function findPayment(reader: Reader, providerAccountId: string, identity: string): KnownPayment | null {
  const row = reader
    .read(
      `SELECT payment.id, payment.currency, payment.amount, payment.frac, batch.reference AS batch,
              fee_amount, fee_frac, tax_amount, tax_frac
       FROM payment
       LEFT JOIN settlement_line AS line ON line.payment_id = payment.id
       LEFT JOIN settlement_batch AS batch ON batch.id = line.batch_id
       WHERE payment.provider_account_id = ? AND identity = ?`,
    )
    .get(providerAccountId, identity);
  if (row === undefined) return null;
  const settled = row['batch'] !== null;
  return {
    id: BigInt(countOf(row, 'id')),
    gross: moneyOf(row),
    batch: settled ? textOf(row, 'batch') : null,
    fee: settled ? moneyOf(row, 'fee_', currencyOf(row)) : null,
    tax: settled ? moneyOf(row, 'tax_', currencyOf(row)) : null,
  };
}

export const hasPayments = (reader: Reader, providerAccountId: string): boolean =>
  reader.read('SELECT 1 AS found FROM payment WHERE provider_account_id = ? LIMIT 1').get(providerAccountId) !==
  undefined;
