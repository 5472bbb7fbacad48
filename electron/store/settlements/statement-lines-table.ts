import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import { toColumns } from '../../../shared/money/column-amount.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader, Row, Writer } from '../connection.ts';
import { identityKey } from '../imports/identity-key.ts';
import type { ImportPlace } from '../imports/imports-table.ts';
import { dateOf, integerOf, moneyOf, monthIn, textOf } from '../row.ts';

export type NewStatementLine = {
  readonly accountSeq: bigint;
  readonly identity: string;
  readonly bookedOn: LocalDate;
  readonly valueOn: LocalDate;
  /** Signed: a credit is positive. */
  readonly amount: Money;
  readonly reference: string;
  readonly narration: string;
  readonly place: ImportPlace;
  readonly line: number;
};

export const insertStatementLine = (writer: Writer, line: NewStatementLine): bigint => {
  const { amount, frac } = toColumns(line.amount);
  return writer
    .write(
      `INSERT INTO statement_line (account_seq, identity, era, booked_on, value_on, currency, amount, frac, reference, narration, import_seq, line)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      line.accountSeq,
      identityKey(line.identity),
      line.place.era,
      line.bookedOn,
      line.valueOn,
      line.amount.currency,
      amount,
      frac,
      line.reference,
      line.narration,
      line.place.importSeq,
      BigInt(line.line),
    );
};

/** The import that brought the line which is known under this identity; null where none stands. */
export function statementLineBroughtBy(reader: Reader, accountSeq: bigint, identity: string): bigint | null {
  const row = reader
    .read(
      `SELECT import_seq FROM statement_line
       WHERE account_seq = ? AND identity = ? AND import_seq NOT IN (SELECT import_seq FROM undone_import)`,
    )
    .get(accountSeq, identityKey(identity));
  return row === undefined ? null : integerOf(row, 'import_seq');
}

export type StatementLineRecord = {
  readonly id: bigint;
  readonly bankAccountId: string;
  readonly institution: InstitutionId;
  readonly bookedOn: LocalDate;
  readonly valueOn: LocalDate;
  /** The month it is counted in. */
  readonly period: Month;
  readonly amount: Money;
  readonly reference: string;
  readonly narration: string;
  /** The standing match it is in. */
  readonly matchSeq: bigint | null;
  readonly broughtBy: bigint;
};

/** Every statement line of a merchant that stands, oldest first. */
export const listStatementLines = (reader: Reader, merchantId: MerchantId): StatementLineRecord[] =>
  reader.read(linesWhere('true')).all(merchantId).map(lineOf);

/** Those that are in no standing match. */
export const listOpenStatementLines = (reader: Reader, merchantId: MerchantId): StatementLineRecord[] =>
  reader.read(linesWhere('active.match_seq IS NULL')).all(merchantId).map(lineOf);

/** Those of the merchant's lines that have these numbers. */
export const readStatementLines = (
  reader: Reader,
  merchantId: MerchantId,
  ids: readonly bigint[],
): StatementLineRecord[] =>
  reader
    .read(linesWhere('line.id IN (SELECT value FROM json_each(?2))'))
    .all(merchantId, `[${ids.join(',')}]`)
    .map(lineOf);

const linesWhere = (which: string): string => `
  SELECT line.id, account.id AS account_id, account.institution, booked_on, value_on, currency, amount, frac, reference, narration,
         coalesce(late.period, substr(booked_on, 1, 7)) AS period, active.match_seq,
         line.import_seq AS brought_by
  FROM statement_line AS line JOIN account ON account.seq = line.account_seq JOIN merchant ON merchant.seq = account.merchant_seq
  LEFT JOIN standing_late_row AS late ON late.statement_line_id = line.id
  LEFT JOIN match_item AS active ON active.statement_line_id = line.id AND active.match_seq NOT IN (SELECT match_seq FROM match_undo)
  WHERE merchant.id = ?1 AND ${which} AND line.import_seq NOT IN (SELECT import_seq FROM undone_import)
  ORDER BY booked_on, line.id`;

const lineOf = (row: Row): StatementLineRecord => ({
  id: integerOf(row, 'id'),
  bankAccountId: textOf(row, 'account_id'),
  institution: textOf(row, 'institution') as InstitutionId,
  bookedOn: dateOf(row, 'booked_on'),
  valueOn: dateOf(row, 'value_on'),
  period: monthIn(row, 'period'),
  amount: moneyOf(row),
  reference: textOf(row, 'reference'),
  narration: textOf(row, 'narration'),
  matchSeq: row['match_seq'] === null ? null : integerOf(row, 'match_seq'),
  broughtBy: integerOf(row, 'brought_by'),
});

/** The lines that a match, or a write-off, explained at a month's end, by what was booked for it and taken back up to then. */
export const linesExplained = (reader: Reader, merchantId: MerchantId, through: Month): ReadonlySet<bigint> =>
  new Set(
    reader
      .read(
        // The plus keeps SQLite from taking all entries of the month for each match.
        `SELECT item.statement_line_id FROM match JOIN match_item AS item ON item.match_seq = match.seq
         JOIN journal_entry AS entry ON entry.match_seq = match.seq
         WHERE match.merchant_seq = (SELECT seq FROM merchant WHERE id = ?) AND +entry.period <= ? AND item.statement_line_id IS NOT NULL
         GROUP BY item.statement_line_id HAVING SUM(iif(entry.reverses IS NULL, 1, -1)) > 0`,
      )
      .all(merchantId, through)
      .map((row) => integerOf(row, 'statement_line_id')),
  );
