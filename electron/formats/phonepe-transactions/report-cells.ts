import { zero, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { cell } from '../table/cell.ts';
import { readAmounts } from '../table/read-amount.ts';
import { readMoments, type Moment } from '../table/read-moment.ts';
import { saysNothing } from '../table/says-nothing.ts';
import type { TableRecord } from '../table/split-records.ts';
import { toldMoments } from '../table/told-moments.ts';
import type { ReportColumn } from './columns.ts';

export const rupees = 'INR';
export const noRupees = zero(rupees);

/** Where the report has its columns; what it has not is left out or -1. */
export type ReportPlaces = Readonly<Partial<Record<ReportColumn, number>>>;

/** Reads the cells of a report; null after it has told what is wrong with one. */
export type ReportCells = {
  readonly has: (column: ReportColumn) => boolean;
  /** The file's own name of a column. */
  readonly name: (column: ReportColumn) => string;
  readonly text: (record: TableRecord, column: ReportColumn) => string;
  /** Empty where the cell says that there is nothing. */
  readonly given: (record: TableRecord, column: ReportColumn) => string;
  readonly amount: (record: TableRecord, column: ReportColumn) => Money | null;
  /** No cost where the cell is empty; costs are negative figures, as in the merchant settlement report. */
  readonly cost: (record: TableRecord, column: ReportColumn) => Money | null;
  readonly moment: (record: TableRecord, column: ReportColumn) => Moment | null;
};

/** Either the year stands first or the day: the month is always in the middle, so no two forms can be confused. */
const forms = [
  'yyyy-MM-dd HH:mm:ss',
  'yyyy-MM-dd HH:mm:ss.S',
  'yyyy-MM-ddTHH:mm:ss',
  'yyyy-MM-dd',
  'dd-MM-yyyy HH:mm:ss',
  'dd-MM-yyyy hh:mm:ss a',
  'dd-MM-yyyy',
] as const;

export function reportCells(header: TableRecord, places: ReportPlaces, issue: (issue: FileIssue) => void): ReportCells {
  const amountOf = readAmounts(rupees, issue);
  const momentOf = toldMoments(readMoments(forms, 'Asia/Kolkata'), forms[0], issue);
  const placeOf = (column: ReportColumn): number => places[column] ?? -1;
  const name = (column: ReportColumn): string => header.fields[placeOf(column)]?.trim() ?? column;
  const text = (record: TableRecord, column: ReportColumn): string => cell(record, placeOf(column));
  const amount = (record: TableRecord, column: ReportColumn): Money | null =>
    amountOf(text(record, column), record.line, name(column));
  return {
    has: (column) => placeOf(column) >= 0,
    name,
    text,
    given: (record, column) => {
      const found = text(record, column);
      return saysNothing(found) ? '' : found;
    },
    amount,
    cost: (record, column) => {
      if (text(record, column) === '') return noRupees;
      const found = amount(record, column);
      if (found === null || found.units <= 0n) return found;
      const facts = { type: name(column), amount: toWire(found), expected: 'cost' } as const;
      issue(fileIssue('sign_wrong', facts, { line: record.line, column: name(column) }));
      return null;
    },
    moment: (record, column) => momentOf(text(record, column), record.line, name(column)),
  };
}
