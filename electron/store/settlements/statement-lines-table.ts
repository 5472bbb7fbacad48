import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import { toColumns } from '../../../shared/money/column-amount.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader, Writer } from '../connection.ts';
import { dateOf, integerOf, moneyOf, monthIn, textOf } from '../row.ts';

export type NewStatementLine = {
  readonly bankAccountId: string;
  readonly identity: string;
  readonly bookedOn: LocalDate;
  readonly valueOn: LocalDate;
  readonly period: Month;
  /** Signed: a credit is positive. */
  readonly amount: Money;
  readonly reference: string;
  readonly narration: string;
  readonly importSeq: bigint;
  readonly line: number;
};

export const insertStatementLine = (writer: Writer, line: NewStatementLine): bigint => {
  const { amount, frac } = toColumns(line.amount);
  return writer
    .write(
      `INSERT INTO statement_line (bank_account_id, identity, booked_on, value_on, period, currency, amount, frac, reference, narration, import_seq, line)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      line.bankAccountId,
      line.identity,
      line.bookedOn,
      line.valueOn,
      line.period,
      line.amount.currency,
      amount,
      frac,
      line.reference,
      line.narration,
      line.importSeq,
      BigInt(line.line),
    );
};

export const statementLineKnown = (reader: Reader, bankAccountId: string, identity: string): boolean =>
  reader
    .read('SELECT 1 AS found FROM statement_line WHERE bank_account_id = ? AND identity = ?')
    .get(bankAccountId, identity) !== undefined;

export type StatementLineRecord = {
  readonly id: bigint;
  readonly bankAccountId: string;
  readonly institution: InstitutionId;
  readonly bookedOn: LocalDate;
  readonly valueOn: LocalDate;
  readonly period: Month;
  readonly amount: Money;
  readonly reference: string;
  readonly narration: string;
  /** The active match it stands in. */
  readonly matchSeq: bigint | null;
  /** The month that match was booked in. */
  readonly matchPeriod: Month | null;
};

/** Every statement line of a merchant, oldest first. */
export const listStatementLines = (reader: Reader, merchantId: MerchantId): StatementLineRecord[] =>
  reader
    .read(
      `SELECT line.id, line.bank_account_id, account.institution, booked_on, value_on, line.period, currency, amount, frac, reference, narration,
              match_seq, match_period
       FROM statement_line AS line JOIN bank_account AS account ON account.id = line.bank_account_id
       LEFT JOIN (
         SELECT item.statement_line_id, item.match_seq, min(entry.period) AS match_period
         FROM match_item AS item JOIN journal_entry AS entry ON entry.match_seq = item.match_seq AND entry.reverses IS NULL
         WHERE item.statement_line_id IS NOT NULL AND item.match_seq NOT IN (SELECT match_seq FROM match_undo)
         GROUP BY item.statement_line_id, item.match_seq
       ) AS active ON active.statement_line_id = line.id
       WHERE account.merchant_id = ?
       ORDER BY booked_on, line.id`,
    )
    .all(merchantId)
    .map((row) => ({
      id: integerOf(row, 'id'),
      bankAccountId: textOf(row, 'bank_account_id'),
      institution: textOf(row, 'institution') as InstitutionId,
      bookedOn: dateOf(row, 'booked_on'),
      valueOn: dateOf(row, 'value_on'),
      period: monthIn(row, 'period'),
      amount: moneyOf(row),
      reference: textOf(row, 'reference'),
      narration: textOf(row, 'narration'),
      matchSeq: row['match_seq'] === null ? null : integerOf(row, 'match_seq'),
      matchPeriod: row['match_period'] === null ? null : monthIn(row, 'match_period'),
    }));
