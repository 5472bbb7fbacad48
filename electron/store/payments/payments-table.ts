import type { MethodId } from '../../../shared/catalogue/methods.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { toColumns } from '../../../shared/money/column-amount.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { BookedRowKind } from '../../../shared/catalogue/row-kinds.ts';
import type { Reader, Writer } from '../connection.ts';
import { identityKey } from '../imports/identity-key.ts';
import type { ImportPlace } from '../imports/imports-table.ts';
import { countOf, currencyOf, integerOf, moneyOf, textOf } from '../row.ts';

/** What a provider's row can be; bank lines are kept elsewhere. */
export type PaymentKind = Exclude<BookedRowKind, 'credit' | 'debit'>;

export type NewPayment = {
  readonly accountSeq: bigint;
  readonly identity: string;
  readonly kind: PaymentKind;
  readonly reference: string | null;
  readonly merchantReference: string | null;
  readonly method: MethodId;
  readonly occurredAt: string;
  readonly businessDate: LocalDate;
  readonly gross: Money;
  /** What its row says should reach the bank. */
  readonly net: Money;
  /** When a reserve that was held is to be released; null for everything else. */
  readonly releaseOn: LocalDate | null;
  readonly place: ImportPlace;
  readonly line: number;
};

const insertSql = `INSERT INTO payment (account_seq, identity, era, kind, reference, merchant_reference, method, occurred_at, business_date, currency, amount, frac, net_amount, net_frac, release_on, import_seq, line)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account_seq, identity, era) DO NOTHING`;

/** Gives the payment's number; null when one of its account, identity and era is there, and nothing was written. */
export const insertPayment = (writer: Writer, payment: NewPayment): bigint | null => {
  const { amount, frac } = toColumns(payment.gross);
  const net = toColumns(payment.net);
  return writer
    .write(insertSql)
    .runUnlessThere(
      payment.accountSeq,
      identityKey(payment.identity),
      payment.place.era,
      payment.kind,
      payment.reference,
      payment.merchantReference,
      payment.method,
      payment.occurredAt,
      payment.businessDate,
      payment.gross.currency,
      amount,
      frac,
      net.amount,
      net.frac,
      payment.releaseOn,
      payment.place.importSeq,
      BigInt(payment.line),
    );
};

export type KnownPayment = {
  readonly id: bigint;
  /** The import that brought it. */
  readonly importSeq: bigint;
  readonly gross: Money;
  /** The batch it is settled in, as the provider names it; null while it is not. */
  readonly batch: string | null;
  /** The import that settled it. */
  readonly settledBy: bigint | null;
  readonly fee: Money | null;
  readonly tax: Money | null;
};

/** The payment that is known under this identity already, with its settlement if there is one. */
export function findPayment(reader: Reader, accountSeq: bigint, identity: string): KnownPayment | null {
  const row = reader
    .read(
      `SELECT payment.id, payment.import_seq, payment.currency, payment.amount, payment.frac, batch.reference AS batch,
              line.import_seq AS settled_by, fee_amount, fee_frac, tax_amount, tax_frac
       FROM payment
       LEFT JOIN settlement_line AS line ON line.payment_id = payment.id AND line.import_seq NOT IN (SELECT import_seq FROM undone_import)
       LEFT JOIN settlement_batch AS batch ON batch.id = line.batch_id
       WHERE payment.account_seq = ? AND identity = ? AND payment.import_seq NOT IN (SELECT import_seq FROM undone_import)`,
    )
    .get(accountSeq, identityKey(identity));
  if (row === undefined) return null;
  const settled = row['batch'] !== null;
  return {
    id: BigInt(countOf(row, 'id')),
    importSeq: integerOf(row, 'import_seq'),
    gross: moneyOf(row),
    batch: settled ? textOf(row, 'batch') : null,
    settledBy: settled ? integerOf(row, 'settled_by') : null,
    fee: settled ? moneyOf(row, 'fee_', currencyOf(row)) : null,
    tax: settled ? moneyOf(row, 'tax_', currencyOf(row)) : null,
  };
}
