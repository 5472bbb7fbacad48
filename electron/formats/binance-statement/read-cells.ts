import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { Money } from '../../../shared/money/money.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { cell } from '../table/cell.ts';
import { readAmountsIn } from '../table/read-amount.ts';
import { readMoments, type Moment } from '../table/read-moment.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { TableOpening } from '../table/table-format.ts';

export type CellReaders<Name extends string> = {
  readonly text: (record: TableRecord, column: Name) => string;
  readonly place: (record: TableRecord, column: Name) => { readonly line: number; readonly column: string };
  readonly moment: (record: TableRecord, column: Name) => Moment | null;
  readonly currency: (record: TableRecord, column: Name) => CurrencyCode | null;
  readonly amount: (record: TableRecord, column: Name, currency: CurrencyCode) => Money | null;
};

/** Reads the cells of an exchange's table; what gives null has told `issue` why. Times without a zone are UTC. */
export function readCells<Name extends string>(
  { header, places, from }: TableOpening<Name>,
  forms: readonly [string, ...string[]],
  issue: (issue: FileIssue) => void,
): CellReaders<Name> {
  const amountOf = readAmountsIn(issue);
  // A workbook brings midnight as the day alone.
  const momentOf = readMoments(from === 'workbook' ? [...forms, 'yyyy-MM-dd'] : forms, 'UTC');
  const textOf = (record: TableRecord, column: Name): string => cell(record, places[column]);
  const placeAt = (record: TableRecord, column: Name) => ({
    line: record.line,
    column: header.fields[places[column]]?.trim() ?? column,
  });
  return {
    text: textOf,
    place: placeAt,
    moment: (record, column) => {
      const text = textOf(record, column);
      const moment = momentOf(text);
      if (moment !== null) return moment;
      const place = placeAt(record, column);
      issue(
        text === ''
          ? fileIssue('value_missing', {}, place)
          : fileIssue('date_unreadable', { text, form: forms[0] }, place),
      );
      return null;
    },
    currency: (record, column) => {
      const text = textOf(record, column);
      const code = text.toUpperCase();
      if (isCurrencyCode(code)) return code;
      const place = placeAt(record, column);
      issue(text === '' ? fileIssue('currency_missing', {}, place) : fileIssue('currency_unknown', { text }, place));
      return null;
    },
    amount: (record, column, currency) =>
      amountOf(textOf(record, column), currency, record.line, placeAt(record, column).column),
  };
}
