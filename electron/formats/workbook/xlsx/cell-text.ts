import type { NumberFormat } from '../number-format.ts';
import { numberText } from '../number-text.ts';
import type { StringStore } from '../string-store.ts';
import { damagedWorkbook } from '../workbook.ts';
import { unescapeText } from './shared-text.ts';

/** What the cells of a workbook refer to. */
export type CellContext = {
  readonly strings: StringStore;
  readonly styles: readonly NumberFormat[];
  readonly from1904: boolean;
};

/** A cell as its XML has it: its type, the number of its style, the text of its value. */
export type RawCell = { readonly type: string; readonly style: string | null; readonly value: string };

/** The text of a cell (ECMA-376 part 1, 18.3.1.4 and 18.18.11). @throws FileFault for a shared text that is not there. */
export function cellText({ type, style, value }: RawCell, context: CellContext): string {
  switch (type) {
    case 's':
      return sharedText(value.trim(), context.strings);
    case 'b':
      return value.trim() === '1' ? 'TRUE' : value.trim() === '0' ? 'FALSE' : value;
    case 'str':
    case 'inlineStr':
      return unescapeText(value);
    case 'd':
      return isoDate(value.trim());
    case 'n':
      return numberText(value.trim(), formatOf(style, context.styles), context.from1904);
    case 'e':
      return value;
    default:
      throw damagedWorkbook();
  }
}

function sharedText(index: string, strings: StringStore): string {
  if (index === '') return '';
  const text = /^\d{1,8}$/.test(index) ? strings.get(Number.parseInt(index, 10)) : null;
  if (text === null) throw damagedWorkbook();
  return text;
}

const formatOf = (style: string | null, styles: readonly NumberFormat[]): NumberFormat =>
  style === null ? 'number' : (styles[Number.parseInt(style, 10)] ?? 'number');

/** Strict workbooks may write days as ISO 8601 has them; parts of a second are left out. */
const isoDate = (text: string): string =>
  text.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?$/, '$1 $2');
