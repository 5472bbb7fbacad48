import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { MethodId } from '../../../shared/catalogue/methods.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader, Row } from '../connection.ts';
import { importLines } from '../imports/import-texts.ts';
import { countOf, dateOf, integerOf, moneyOf, textOf } from '../row.ts';
import { secondSql } from '../payments/second-sql.ts';

/** A line of a statement or a row of a provider's report, as cashback looks at it. */
export type AccountRow = {
  /** `line:12`, `payment:7`. */
  readonly id: string;
  readonly on: LocalDate;
  /** Seconds since 1970, in twelve digits, where the time of day is known. */
  readonly at: string;
  /** Signed: what left is negative. */
  readonly amount: Money;
  readonly reference: string;
  readonly text: string;
  readonly method: MethodId | null;
};

export type RowsWanted = {
  readonly accountSeq: bigint;
  readonly currency: CurrencyCode;
  readonly from: LocalDate;
  /** Null: to the end. */
  readonly to: LocalDate | null;
};

const stands = 'import_seq NOT IN (SELECT import_seq FROM undone_import)';
const lastDay = '9999-12-31';

/**
 * What a statement shows of one direction. `bearing` are texts of which a narration must hold one to be of any interest, in
 * lower case; a narration beyond ASCII is given whatever it holds, since SQLite compares only ASCII without regard to case.
 */
export function statementRows(
  reader: Reader,
  wanted: RowsWanted,
  direction: 'out' | 'in' | 'either',
  bearing: readonly string[] | null,
): AccountRow[] {
  const sign = { out: 'AND (amount < 0)', in: 'AND (amount > 0 OR (amount = 0 AND frac > 0))', either: '' }[direction];
  const held =
    bearing === null
      ? ''
      : `AND (narration GLOB '*[^ -~]*' OR EXISTS (SELECT 1 FROM json_each(?5) WHERE instr(lower(narration), value) > 0))`;
  return reader
    .read(
      `SELECT id, booked_on, currency, amount, frac, reference, narration FROM statement_line
       WHERE account_seq = ?1 AND booked_on BETWEEN ?2 AND ?3 AND currency = ?4 ${sign} AND ${stands} ${held}
       ORDER BY booked_on, id`,
    )
    .all(...placesOf(wanted), ...(bearing === null ? [] : [JSON.stringify(bearing)]))
    .map((row) => ({
      id: `line:${integerOf(row, 'id')}`,
      on: dateOf(row, 'booked_on'),
      at: '',
      amount: moneyOf(row),
      reference: textOf(row, 'reference'),
      text: textOf(row, 'narration'),
      method: null,
    }));
}

const placesOf = ({ accountSeq, from, to, currency }: RowsWanted): [bigint, string, string, string] => [
  accountSeq,
  from,
  to ?? lastDay,
  currency,
];

/**
 * Rows of a provider's report: what customers paid, what left for a payment (a sale or an adjustment with a minus), or
 * cashback. With `withText`, each with its line as it stands in the file.
 */
export function paymentRows(
  reader: Reader,
  wanted: RowsWanted,
  which: 'paid_in' | 'paid_out' | 'cashback',
  withText: boolean,
): AccountRow[] {
  const kinds = {
    paid_in: `kind = 'sale' AND (amount > 0 OR (amount = 0 AND frac > 0))`,
    paid_out: `kind IN ('sale', 'adjustment') AND amount < 0`,
    cashback: `kind = 'cashback'`,
  }[which];
  const textOfLine = importLines(reader);
  return reader
    .read(
      `SELECT id, business_date, printf('%012d', coalesce(unixepoch(occurred_at), ${secondSql('occurred_at')}, 0)) AS at, currency, amount, frac,
              coalesce(reference, merchant_reference, '') AS reference, method, import_seq, line
       FROM payment WHERE account_seq = ?1 AND business_date BETWEEN ?2 AND ?3 AND currency = ?4 AND ${kinds} AND ${stands}
       ORDER BY import_seq, line`,
    )
    .all(...placesOf(wanted))
    .map((row) => paymentRow(row, withText ? textOfLine : () => null));
}

const paymentRow = (row: Row, textOfLine: ReturnType<typeof importLines>): AccountRow => ({
  id: `payment:${integerOf(row, 'id')}`,
  on: dateOf(row, 'business_date'),
  at: textOf(row, 'at'),
  amount: moneyOf(row),
  reference: textOf(row, 'reference'),
  text: textOfLine(integerOf(row, 'import_seq'), countOf(row, 'line')) ?? '',
  method: textOf(row, 'method') as MethodId,
});

/** The last day that the rows of an account are known through: a statement's own last day, or its last row's. */
export function seenThrough(reader: Reader, accountSeq: bigint, currency: CurrencyCode): LocalDate | null {
  const row = reader
    .read(
      `SELECT max(day) AS day FROM (
         SELECT max(last_on) AS day FROM statement_balance JOIN import ON import.seq = import_seq
         WHERE import.account_seq = ?1 AND currency = ?2 AND ${stands}
         UNION ALL SELECT max(booked_on) FROM statement_line WHERE account_seq = ?1 AND currency = ?2 AND ${stands}
         UNION ALL SELECT max(business_date) FROM payment WHERE account_seq = ?1 AND ${stands}
       )`,
    )
    .get(accountSeq, currency);
  return row === undefined || row['day'] === null ? null : dateOf(row, 'day');
}
