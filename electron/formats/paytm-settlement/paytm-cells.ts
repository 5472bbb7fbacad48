import { zero, type Money } from '../../../shared/money/money.ts';
import type { FileIssue } from '../format.ts';
import { readAmounts } from '../table/read-amount.ts';
import { readMoments, type Moment } from '../table/read-moment.ts';
import { saysNothing } from '../table/says-nothing.ts';
import { toldMoments } from '../table/told-moments.ts';
import type { PaytmColumn } from './columns.ts';

export const rupees = 'INR';
export const noRupees = zero(rupees);

/** One row of a report, a line of a table or an object of the API's answer. */
export type PaytmRecord = {
  readonly line: number;
  readonly raw: string;
  /** As it stands there; empty where there is no such column. */
  readonly text: (column: PaytmColumn) => string;
};

/** The file's own name of a column, null where it has none. */
export type NameOfColumn = (column: PaytmColumn) => string | null;

export type PaytmCells = {
  /** What the cell says, out of the single quotes that exports put around it; empty where it says that there is nothing. */
  readonly given: (record: PaytmRecord, column: PaytmColumn) => string;
  readonly place: (record: PaytmRecord, column: PaytmColumn) => { readonly line: number; readonly column: string };
  readonly amount: (record: PaytmRecord, column: PaytmColumn) => Money | null;
  /** Nothing where the cell is empty. */
  readonly cost: (record: PaytmRecord, column: PaytmColumn) => Money | null;
  readonly moment: (record: PaytmRecord, column: PaytmColumn) => Moment | null;
};

/** Both orders stand in one file, the year first or the day: the month is always in the middle, so none can be confused. */
const forms = [
  'yyyy-MM-dd HH:mm:ss',
  'dd-MM-yyyy HH:mm:ss',
  'yyyy-MM-dd',
  'dd-MM-yyyy',
  'yyyy-MM-dd HH:mm:ss.S',
  'yyyy-MM-ddTHH:mm:ss',
  'yyyy-MM-ddTHH:mm:ssX',
  'yyyy-MM-ddTHH:mm:ss.SX',
] as const;

export function paytmCells(name: NameOfColumn, issue: (issue: FileIssue) => void): PaytmCells {
  const amountOf = readAmounts(rupees, issue);
  const momentOf = toldMoments(readMoments(forms, 'Asia/Kolkata'), forms[0], issue);
  const given = (record: PaytmRecord, column: PaytmColumn): string => {
    const text = unquoted(record.text(column));
    return saysNothing(text) ? '' : text;
  };
  const place = (record: PaytmRecord, column: PaytmColumn) => ({ line: record.line, column: name(column) ?? column });
  const amount = (record: PaytmRecord, column: PaytmColumn): Money | null => {
    const { line, column: named } = place(record, column);
    return amountOf(given(record, column), line, named);
  };
  return {
    given,
    place,
    amount,
    cost: (record, column) => (given(record, column) === '' ? noRupees : amount(record, column)),
    moment: (record, column) => {
      const { line, column: named } = place(record, column);
      return momentOf(given(record, column), line, named);
    },
  };
}

/** A quote before a number keeps spreadsheets from turning it into one; some exports put another behind it. */
const unquoted = (text: string): string => {
  const found = text.trim();
  return found.includes("'") ? found.replace(/^'/, '').replace(/'$/, '').trim() : found;
};
