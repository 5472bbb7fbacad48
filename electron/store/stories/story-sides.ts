import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { zero, type Money } from '../../../shared/money/money.ts';
import type { Reader, Row } from '../connection.ts';
import { countOf, currencyOf, dateOf, integerOf, moneyOf, textOf } from '../row.ts';
import type { RowOrigin } from './story-rows.ts';

export type StoryBatch = {
  readonly id: bigint;
  readonly reference: string;
  readonly institution: InstitutionId;
  readonly on: LocalDate;
  /** What its standing lines come to; nothing where its import was taken back. */
  readonly rows: number;
  readonly gross: Money;
  readonly costs: Money;
  readonly net: Money;
  /** The line of a file that first told of it. */
  readonly origin: RowOrigin;
  readonly matchSeq: bigint | null;
};

const isUndone = (importSeq: string): string => `${importSeq} IN (SELECT import_seq FROM undone_import)`;

const standingMatch = (column: 'batch_id' | 'statement_line_id', id: string): string =>
  `(SELECT item.match_seq FROM match_item AS item WHERE item.${column} = ${id} AND item.match_seq NOT IN (SELECT match_seq FROM match_undo) LIMIT 1)`;

/** Payouts of the merchant’s by their numbers, the oldest first, whether they stand or were taken back. */
export const storyBatches = (reader: Reader, merchantId: MerchantId, ids: readonly bigint[]): StoryBatch[] =>
  reader
    .read(
      `SELECT batch.id, batch.reference, institution, batch.currency, settled_on, batch.import_seq, brought.file_name,
              coalesce((SELECT min(first.line) FROM settlement_line AS first WHERE first.batch_id = batch.id AND first.import_seq = batch.import_seq), 1) AS line,
              count(part.id) AS row_count, count(part.id) = 0 AS taken_back,
              coalesce(SUM(CASE payment.kind WHEN 'withdrawal' THEN part.net_amount ELSE payment.amount END), 0) AS gross_amount,
              coalesce(SUM(CASE payment.kind WHEN 'withdrawal' THEN part.net_frac ELSE payment.frac END), 0) AS gross_frac,
              coalesce(SUM(fee_amount) + SUM(tax_amount), 0) AS costs_amount, coalesce(SUM(fee_frac) + SUM(tax_frac), 0) AS costs_frac,
              coalesce(SUM(part.net_amount), 0) AS net_amount, coalesce(SUM(part.net_frac), 0) AS net_frac,
              ${standingMatch('batch_id', 'batch.id')} AS match_seq
       FROM json_each($ids) AS listed CROSS JOIN settlement_batch AS batch ON batch.id = listed.value
       JOIN account ON account.seq = batch.account_seq JOIN merchant ON merchant.seq = account.merchant_seq
       JOIN import AS brought ON brought.seq = batch.import_seq
       LEFT JOIN settlement_line AS part ON part.batch_id = batch.id AND NOT ${isUndone('part.import_seq')}
       LEFT JOIN payment ON payment.id = part.payment_id
       WHERE merchant.id = $merchant GROUP BY batch.id ORDER BY settled_on, batch.id`,
    )
    .all({ ids: `[${ids.join(',')}]`, merchant: merchantId })
    .map((row) => ({
      id: integerOf(row, 'id'),
      reference: textOf(row, 'reference'),
      institution: textOf(row, 'institution') as InstitutionId,
      on: dateOf(row, 'settled_on'),
      rows: countOf(row, 'row_count'),
      gross: sumOf(row, 'gross_'),
      costs: sumOf(row, 'costs_'),
      net: sumOf(row, 'net_'),
      origin: originOf(row),
      matchSeq: row['match_seq'] === null ? null : integerOf(row, 'match_seq'),
    }));

const sumOf = (row: Row, prefix: string): Money =>
  row[`${prefix}amount`] === null ? zero(currencyOf(row)) : moneyOf(row, prefix);

const originOf = (row: Row): RowOrigin => ({
  importSeq: integerOf(row, 'import_seq'),
  file: textOf(row, 'file_name'),
  line: countOf(row, 'line'),
  takenBack: integerOf(row, 'taken_back') === 1n,
});

export type StoryLine = {
  readonly id: bigint;
  readonly institution: InstitutionId;
  readonly on: LocalDate;
  readonly amount: Money;
  readonly reference: string;
  readonly narration: string;
  readonly origin: RowOrigin;
  readonly matchSeq: bigint | null;
};

/** Bank lines of the merchant’s by their numbers, the oldest first, whether they stand or were taken back. */
export const storyLines = (reader: Reader, merchantId: MerchantId, ids: readonly bigint[]): StoryLine[] =>
  reader
    .read(
      `SELECT line.id, institution, booked_on, line.currency, line.amount, line.frac, reference, narration, line.import_seq, line.line, file_name,
              ${isUndone('line.import_seq')} AS taken_back, ${standingMatch('statement_line_id', 'line.id')} AS match_seq
       FROM json_each($ids) AS listed CROSS JOIN statement_line AS line ON line.id = listed.value
       JOIN account ON account.seq = line.account_seq JOIN merchant ON merchant.seq = account.merchant_seq
       JOIN import ON import.seq = line.import_seq
       WHERE merchant.id = $merchant ORDER BY booked_on, line.id`,
    )
    .all({ ids: `[${ids.join(',')}]`, merchant: merchantId })
    .map((row) => ({
      id: integerOf(row, 'id'),
      institution: textOf(row, 'institution') as InstitutionId,
      on: dateOf(row, 'booked_on'),
      amount: moneyOf(row),
      reference: textOf(row, 'reference'),
      narration: textOf(row, 'narration'),
      origin: originOf(row),
      matchSeq: row['match_seq'] === null ? null : integerOf(row, 'match_seq'),
    }));
