import type { Cell, SheetData } from 'write-excel-file/node';
import { assertNever } from '../../../../shared/kernel/assert.ts';
import { toDecimalText } from '../../../../shared/money/decimal-text.ts';
import { fromWire } from '../../../../shared/money/wire.ts';
import { wallMoment } from '../../../../shared/wording/reports/say-moment.ts';
import { plainText } from './plain-text.ts';
import type { FileCell, FileTable } from './report-table.ts';
import { exactly, sheetNumber } from './sheet-number.ts';
import { sheetText } from './sheet-text.ts';

type Style = { readonly fontWeight?: 'bold'; readonly wrap?: true };

const bold: Style = { fontWeight: 'bold' };

/** Long sentences are broken into lines; a column is no wider than a person reads at once. */
const widest = 60;
const narrowest = 10;

/** A sheet of a section: its headings, its rows, its totals, and below what has to be known of it. */
export function tableSheet(
  { columns, rows, notes }: FileTable,
  zone: string,
  words: { readonly total: string; readonly asText: string },
): { readonly data: SheetData; readonly columns: { readonly width: number }[] } {
  const body = rows.map(({ total, cells }) => ({
    total,
    cells: total ? namedTotal(cells, columns, words.total) : cells,
  }));
  const below = [...notes, ...(rows.some(({ cells }) => cells.some(isTooLong)) ? [words.asText] : [])];
  const headings = columns.map(({ heading, kind }): Cell => ({
    ...textCell(heading, { fontWeight: 'bold', wrap: true }),
    align: isFigure(kind) ? 'right' : 'left',
  }));
  const written = body.map(({ total, cells }) => cells.map((cell) => sheetCell(cell, zone, total ? bold : {})));
  return {
    data: [headings, ...written, ...(below.length === 0 ? [] : [[]]), ...below.map((note) => [textCell(note, {})])],
    columns: columns.map(({ heading }, index) => ({
      width: widthOf([heading, ...body.map(({ cells }) => shown(cells[index], zone))]),
    })),
  };
}

/** The first sheet: what the report is and rests on, each fact with its name. */
export function factsSheet(
  facts: readonly (readonly FileCell[])[],
  zone: string,
): { readonly data: SheetData; readonly columns: { readonly width: number }[] } {
  const wide = Math.max(...facts.map((row) => row.length));
  return {
    data: facts.map((row) => row.map((cell, index) => sheetCell(cell, zone, index === 0 ? bold : {}))),
    columns: Array.from({ length: wide }, (_, index) => ({
      width: widthOf(facts.map((row) => shown(row[index], zone))),
    })),
  };
}

const isFigure = (kind: FileTable['columns'][number]['kind']): boolean =>
  kind === 'amount' || kind === 'count' || kind === 'percent';

/** A total says so in words where a cell of it is free for them: what is bold alone says nothing to who cannot see it. */
function namedTotal(cells: readonly FileCell[], columns: FileTable['columns'], total: string): readonly FileCell[] {
  const free = cells.findIndex(({ is }, index) => is === 'none' && !isFigure(columns[index]?.kind ?? 'text'));
  return free < 0 ? cells : cells.with(free, { is: 'text', text: total });
}

const isTooLong = (cell: FileCell): boolean => cell.is === 'amount' && sheetNumber(fromWire(cell.amount)) === null;

const textCell = (text: string, style: Style) => ({ type: String, value: sheetText(text), ...style });

/** Days and moments are counted as the wall clock shows them: a workbook knows no zones. */
const wall = (date: string, time: string): Date => new Date(`${date}T${time}Z`);

/** Decimals as the currency has them, or more where the amount has: nothing is hidden by rounding. */
const amountFormat = (decimals: number): string => (decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`);

function sheetCell(cell: FileCell, zone: string, style: Style): Cell {
  switch (cell.is) {
    case 'none':
      return null;
    case 'text':
      return textCell(cell.text, cell.text.length > widest ? { ...style, wrap: true } : style);
    case 'date':
      return { type: Date, value: wall(cell.date, '00:00:00'), format: 'yyyy-mm-dd', ...style };
    case 'month':
      return { type: Date, value: wall(`${cell.month}-01`, '00:00:00'), format: 'yyyy-mm', ...style };
    case 'year':
      return { type: Number, value: cell.year, format: '0', ...style };
    case 'moment': {
      const { date, time } = wallMoment(cell.instant, zone);
      return { type: Date, value: wall(date, time), format: 'yyyy-mm-dd hh:mm:ss', ...style };
    }
    case 'count':
      return { type: Number, value: cell.count, format: '#,##0', ...style };
    case 'amount': {
      const amount = fromWire(cell.amount);
      const number = sheetNumber(amount);
      return number === null
        ? { ...textCell(toDecimalText(amount), style), align: 'right' }
        : { type: Number, value: number.value, format: amountFormat(number.decimals), ...style };
    }
    case 'percent': {
      const number = exactly(hundredth(cell.percent));
      return number === null
        ? textCell(`${cell.percent}%`, style)
        : { type: Number, value: number.value, format: percentFormat(number.decimals), ...style };
    }
    default:
      return assertNever(cell);
  }
}

/** Per cent are hundredths to a workbook: the point moves two places, and no digit is worked out. */
function hundredth(percent: string): string {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(percent) ?? [];
  const digits = whole.padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}${decimals}`;
}

const percentFormat = (decimals: number): string => (decimals <= 2 ? '0%' : `0.${'0'.repeat(decimals - 2)}%`);

/** About what a cell shows, to measure its column by. */
function shown(cell: FileCell | undefined, zone: string): string {
  if (cell === undefined) return '';
  switch (cell.is) {
    case 'moment': {
      const { date, time } = wallMoment(cell.instant, zone);
      return `${date} ${time}`;
    }
    case 'count':
      return String(cell.count);
    case 'amount': {
      const decimal = toDecimalText(fromWire(cell.amount));
      return `${decimal}${','.repeat(Math.floor(decimal.length / 3))}`;
    }
    case 'percent':
      return `${cell.percent}%`;
    default:
      return plainText(cell);
  }
}

const widthOf = (texts: readonly string[]): number =>
  Math.min(
    widest,
    texts.reduce((most, text) => Math.max(most, text.length + 2), narrowest),
  );
