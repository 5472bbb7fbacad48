import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader } from '../connection.ts';
import { dateOf, integerOf, moneyOf, textOf, textOrNull } from '../row.ts';

/** What one batch leaves to another, or takes up from one: a row of its own in each. */
export type CarriedRow = {
  readonly id: bigint;
  readonly accountId: string;
  readonly institution: InstitutionId;
  readonly reference: string | null;
  readonly batch: string;
  readonly settledOn: LocalDate;
  /** Signed as the row moves what the provider owes. */
  readonly amount: Money;
  /** What its batch comes to, all rows together. */
  readonly net: Money;
};

/** Every such row that stands and is in a batch, in the order of the batches' days. */
export const listCarriedRows = (reader: Reader, merchantId: MerchantId): CarriedRow[] =>
  reader
    .read(
      `SELECT payment.id, account.id AS account_id, account.institution, payment.reference, batch.reference AS batch, batch.settled_on,
              payment.currency, payment.amount, payment.frac, SUM(other.net_amount) AS net_amount, SUM(other.net_frac) AS net_frac
       FROM payment JOIN account ON account.seq = payment.account_seq JOIN merchant ON merchant.seq = account.merchant_seq
       JOIN settlement_line AS line ON line.payment_id = payment.id JOIN settlement_batch AS batch ON batch.id = line.batch_id
       JOIN settlement_line AS other ON other.batch_id = batch.id AND other.import_seq NOT IN (SELECT import_seq FROM undone_import)
       WHERE merchant.id = ? AND payment.kind = 'carry_forward' AND line.import_seq NOT IN (SELECT import_seq FROM undone_import)
       GROUP BY payment.id ORDER BY batch.settled_on, payment.id`,
    )
    .all(merchantId)
    .map((row) => ({
      id: integerOf(row, 'id'),
      accountId: textOf(row, 'account_id'),
      institution: textOf(row, 'institution') as InstitutionId,
      reference: textOrNull(row, 'reference'),
      batch: textOf(row, 'batch'),
      settledOn: dateOf(row, 'settled_on'),
      amount: moneyOf(row),
      net: moneyOf(row, 'net_'),
    }));
