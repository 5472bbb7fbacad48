import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { MappedField, Mapping } from '../../../shared/contract/mapping.ts';
import { money, negate, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { comparableWord } from '../../../shared/kernel/comparable-word.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { cell } from '../table/cell.ts';
import { readAmountsIn } from '../table/read-amount.ts';
import type { Moment } from '../table/read-moment.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { TableOpening } from '../table/table-format.ts';
import type { MappedColumn } from './mapped-format.ts';
import { mappedDates } from './mapped-dates.ts';

/** The cells of one record by what the mapping says they are. What cannot be read is null, and an issue that says so. */
export type MappedCells = {
  readonly has: (field: MappedField) => boolean;
  readonly text: (record: TableRecord, field: MappedField) => string;
  readonly place: (record: TableRecord, field: MappedField) => { readonly line: number; readonly column: string };
  readonly date: (record: TableRecord, field: 'date' | 'settledOn') => Moment | null;
  readonly currency: (record: TableRecord) => CurrencyCode | null;
  /** As it stands there; an empty cell is nothing. */
  readonly money: (record: TableRecord, field: MappedField, currency: CurrencyCode) => Money | null;
  /** What the row moves: positive is money that comes to the merchant. */
  readonly amount: (record: TableRecord, currency: CurrencyCode) => Money | null;
  /** A fee or a tax, positive as a cost. */
  readonly cost: (record: TableRecord, field: 'fee' | 'tax', currency: CurrencyCode) => Money | null;
};

const dateForms = { dmy: 'dd/MM/yyyy', mdy: 'MM/dd/yyyy', ymd: 'yyyy-MM-dd' } as const;
const nothing = /^(?:-{1,3}|n\/?a|null|nil)$/i;

export function mappedCells(
  mapping: Mapping,
  { places, from }: Pick<TableOpening<MappedColumn>, 'places' | 'from'>,
  issue: (issue: FileIssue) => void,
): MappedCells {
  const dateOf = mappedDates(mapping, from);
  // Cells of workbooks bring numbers with a point, whatever mark the texts of the file have.
  const amountIn = readAmountsIn(issue, { decimal: from === 'workbook' ? '.' : mapping.decimal, unit: mapping.unit });
  const has: MappedCells['has'] = (field) => mapping.columns[field] !== undefined;

  const text: MappedCells['text'] = (record, field) => {
    const written = has(field) ? cell(record, places[field] ?? -1) : '';
    // Some exports wrap every cell in single quotes.
    const bare = /^'.*'$/.test(written) ? written.slice(1, -1).trim() : written;
    return nothing.test(bare) ? '' : bare;
  };

  const place: MappedCells['place'] = (record, field) => ({
    line: record.line,
    column: mapping.columns[field] ?? field,
  });

  const date: MappedCells['date'] = (record, field) => {
    const time = field === 'date' ? text(record, 'time') : '';
    const written = `${text(record, field)} ${time}`.trim();
    const moment = dateOf(written);
    if (moment !== null) return moment;
    const form = dateForms[mapping.dateOrder];
    issue(
      written === ''
        ? fileIssue('value_missing', {}, place(record, field))
        : fileIssue('date_unreadable', { text: written, form }, place(record, field)),
    );
    return null;
  };

  const currency: MappedCells['currency'] = (record) => {
    if (!has('currency')) return mapping.currency;
    const code = text(record, 'currency').toUpperCase();
    if (isCurrencyCode(code)) return code;
    if (code === '' && mapping.currency !== null) return mapping.currency;
    issue(
      code === ''
        ? fileIssue('currency_missing', {}, place(record, 'currency'))
        : fileIssue('currency_unknown', { text: code }, place(record, 'currency')),
    );
    return null;
  };

  const amountOf: MappedCells['money'] = (record, field, code) => {
    const written = text(record, field);
    return written === '' ? money(code, 0n) : amountIn(written, code, record.line, place(record, field).column);
  };

  const sides = (record: TableRecord, code: CurrencyCode): Money | null => {
    const come = amountOf(record, 'moneyIn', code);
    const gone = amountOf(record, 'moneyOut', code);
    if (come === null || gone === null) return null;
    if (come.units !== 0n && gone.units !== 0n) {
      issue(fileIssue('side_both', { withdrawal: toWire(gone), deposit: toWire(come) }, { line: record.line }));
      return null;
    }
    if (come.units === 0n && gone.units === 0n) {
      issue(fileIssue('side_none', {}, { line: record.line }));
      return null;
    }
    if (come.units < 0n) {
      // Its sign contradicts its column: a reversal, or a changed file. Not ours to guess.
      issue(fileIssue('side_negative', { amount: toWire(come) }, place(record, 'moneyIn')));
      return null;
    }
    // Some print what goes out as negative, in a column that says so already.
    return come.units !== 0n ? come : money(code, gone.units < 0n ? gone.units : -gone.units);
  };

  const amount: MappedCells['amount'] = (record, code) => {
    const { sign } = mapping;
    if (sign.style === 'in_out') return sides(record, code);
    const read = amountIn(text(record, 'amount'), code, record.line, place(record, 'amount').column);
    if (read === null) return null;
    if (sign.style === 'signed') return sign.flip ? negate(read) : read;
    const flag = comparableWord(text(record, 'flag'));
    const says = (words: readonly string[]): boolean => words.some((word) => comparableWord(word) === flag);
    if (says(sign.in)) return read;
    if (says(sign.out)) return negate(read);
    issue(fileIssue('type_unknown', { text: text(record, 'flag') }, place(record, 'flag')));
    return null;
  };

  const cost: MappedCells['cost'] = (record, field, code) => {
    const read = amountOf(record, field, code);
    return read === null || mapping.costs === 'positive' ? read : negate(read);
  };

  return { has, text, place, date, currency, money: amountOf, amount, cost };
}
