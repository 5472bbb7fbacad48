import { assert } from '../../../shared/kernel/assert.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import type { Money } from '../../../shared/money/money.ts';
import { spreadsheetText } from './spreadsheet-text.ts';

/**
 * A cell by what it is: a text, a count, an amount (written in major units, its currency in a cell of its own), a decimal that is no
 * amount (a percentage), or nothing.
 */
export type CsvCell = string | number | Money | { readonly decimal: string } | null;

/**
 * A table as CSV (RFC 4180: CRLF, quotes doubled), with a byte order mark so that spreadsheets read it as UTF-8. The one place
 * that writes cells: texts can be run by no spreadsheet (`spreadsheetText`), numbers stay numbers, negative ones too.
 */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(written).join(',')).join('\r\n')}\r\n`;

function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    assert(Number.isSafeInteger(cell), 'a count is whole');
    return String(cell);
  }
  if (typeof cell !== 'string') {
    if (!('decimal' in cell)) return toDecimalText(cell);
    assert(/^-?\d+(\.\d+)?$/.test(cell.decimal), 'a decimal is digits');
    return cell.decimal;
  }
  const text = spreadsheetText(cell);
  // Quoted too where another computer's list separator stands in it.
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
