import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { firstDayOf, lastDayOf, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader, Row } from '../connection.ts';
import { countOf, dateOf, integerOf, moneyOf, textOf } from '../row.ts';

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
  /** The standing match it is in. */
  readonly matchSeq: bigint | null;
  /** The last import that brought a line of it. */
  readonly broughtBy: bigint;
};

/** What a batch comes to, and nothing of the payments in it: asked for at every look at the first screen. */
export type BatchNet = Pick<BatchRecord, 'id' | 'providerAccountId' | 'institution' | 'settledOn' | 'net'>;

/** Every batch of a merchant that stands, with the sums of its standing lines, oldest first. */
export const listBatches = (reader: Reader, merchantId: MerchantId): BatchRecord[] =>
  reader.read(batchesWhere('true')).all(merchantId).map(batchOf);

/** Those that are in no standing match. What is long matched costs nothing: its lines are not looked at. */
export const listOpenBatches = (reader: Reader, merchantId: MerchantId): BatchRecord[] =>
  reader
    .read(batchesWhere(`NOT EXISTS (${standingItem})`))
    .all(merchantId)
    .map(batchOf);

/** The nets of those in no standing match. */
export const openBatchNets = (reader: Reader, merchantId: MerchantId): BatchNet[] =>
  reader
    .read(netsWhere(`NOT EXISTS (${standingItem})`))
    .all(merchantId)
    .map(netOf);

/** The nets of those that were settled in a month and that the bank has shown: one that was given up is in a match without a line. */
export const bankedNetsOfMonth = (reader: Reader, merchantId: MerchantId, month: Month): BatchNet[] =>
  reader
    .read(netsWhere(`batch.settled_on BETWEEN ?2 AND ?3 AND EXISTS (${standingItem} AND EXISTS (${lineBeside}))`))
    .all(merchantId, firstDayOf(month), lastDayOf(month))
    .map(netOf);

/** Those that were settled in a month, matched or not. */
export const batchesOfMonth = (reader: Reader, merchantId: MerchantId, month: Month): BatchRecord[] =>
  reader
    .read(batchesWhere('batch.settled_on BETWEEN ?2 AND ?3'))
    .all(merchantId, firstDayOf(month), lastDayOf(month))
    .map(batchOf);

/** Those of the merchant's batches that have these numbers. */
export const readBatches = (reader: Reader, merchantId: MerchantId, ids: readonly bigint[]): BatchRecord[] =>
  reader
    .read(batchesWhere('batch.id IN (SELECT value FROM json_each(?2))'))
    .all(merchantId, `[${ids.join(',')}]`)
    .map(batchOf);

/** Those of the merchant's batches that go by one of these references, of whichever account and currency. */
export const batchesNamed = (reader: Reader, merchantId: MerchantId, references: readonly string[]): BatchRecord[] =>
  reader
    .read(batchesWhere('batch.reference IN (SELECT value FROM json_each(?2))'))
    .all(merchantId, JSON.stringify(references))
    .map(batchOf);

const standingItem = `SELECT item.match_seq FROM match_item AS item
  WHERE item.batch_id = batch.id AND item.match_seq NOT IN (SELECT match_seq FROM match_undo)`;

const lineBeside =
  'SELECT 1 FROM match_item AS beside WHERE beside.match_seq = item.match_seq AND beside.statement_line_id IS NOT NULL';

/** The order of the joins is said (CROSS): batches are chosen first, and only the lines of those are summed. */
const batchesWhere = (which: string): string => `
  SELECT batch.id, batch.reference, account.id AS account_id, batch.currency, batch.settled_on, account.institution,
         count(*) FILTER (WHERE payment.kind = 'sale') AS sales, count(*) FILTER (WHERE payment.kind = 'refund') AS refunds,
         SUM(CASE payment.kind WHEN 'withdrawal' THEN line.net_amount ELSE payment.amount END) AS gross_amount,
         SUM(CASE payment.kind WHEN 'withdrawal' THEN line.net_frac ELSE payment.frac END) AS gross_frac,
         SUM(fee_amount) + SUM(tax_amount) AS costs_amount, SUM(fee_frac) + SUM(tax_frac) AS costs_frac,
         SUM(line.net_amount) AS net_amount, SUM(line.net_frac) AS net_frac,
         max(line.import_seq) AS brought_by, (${standingItem}) AS match_seq
  FROM merchant CROSS JOIN account ON account.merchant_seq = merchant.seq
  CROSS JOIN settlement_batch AS batch ON batch.account_seq = account.seq
  CROSS JOIN settlement_line AS line ON line.batch_id = batch.id
  CROSS JOIN payment ON payment.id = line.payment_id
  WHERE merchant.id = ?1 AND ${which} AND line.import_seq NOT IN (SELECT import_seq FROM undone_import)
  GROUP BY batch.id ORDER BY batch.settled_on, batch.reference, batch.id`;

const netsWhere = (which: string): string => `
  SELECT batch.id, account.id AS account_id, account.institution, batch.settled_on, batch.currency,
         SUM(line.net_amount) AS net_amount, SUM(line.net_frac) AS net_frac
  FROM merchant CROSS JOIN account ON account.merchant_seq = merchant.seq
  CROSS JOIN settlement_batch AS batch ON batch.account_seq = account.seq
  CROSS JOIN settlement_line AS line ON line.batch_id = batch.id
  WHERE merchant.id = ?1 AND ${which} AND line.import_seq NOT IN (SELECT import_seq FROM undone_import)
  GROUP BY batch.id ORDER BY batch.settled_on, batch.reference, batch.id`;

const netOf = (row: Row): BatchNet => ({
  id: integerOf(row, 'id'),
  providerAccountId: textOf(row, 'account_id'),
  institution: textOf(row, 'institution') as InstitutionId,
  settledOn: dateOf(row, 'settled_on'),
  net: moneyOf(row, 'net_'),
});

const batchOf = (row: Row): BatchRecord => ({
  id: integerOf(row, 'id'),
  reference: textOf(row, 'reference'),
  providerAccountId: textOf(row, 'account_id'),
  institution: textOf(row, 'institution') as InstitutionId,
  settledOn: dateOf(row, 'settled_on'),
  sales: countOf(row, 'sales'),
  refunds: countOf(row, 'refunds'),
  gross: moneyOf(row, 'gross_'),
  costs: moneyOf(row, 'costs_'),
  net: moneyOf(row, 'net_'),
  matchSeq: row['match_seq'] === null ? null : integerOf(row, 'match_seq'),
  broughtBy: integerOf(row, 'brought_by'),
});
