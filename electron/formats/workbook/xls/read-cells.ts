import type { BoundedBytes } from '../../bounded-bytes.ts';
import { numberText } from '../number-text.ts';
import { damagedWorkbook } from '../workbook.ts';
import { piecesOf, recordAt, recordType, type BiffRecord } from './biff-records.ts';
import { readText } from './biff-text.ts';
import type { Globals } from './read-globals.ts';
import { textCursor } from './text-cursor.ts';

/** Takes a cell: its column from 0, and its text. */
export type PutCell = (column: number, text: string) => void;

const errors: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

const cellTypes: ReadonlySet<number> = new Set([
  recordType.formula,
  recordType.manyRk,
  recordType.richText,
  recordType.sharedText,
  recordType.number,
  recordType.text,
  recordType.boolOrError,
  recordType.rk,
]);

/** Whether a record holds cells with something in them. Each begins with its row, its column and its style. */
export const holdsCells = (type: number): boolean => cellTypes.has(type);

/** Reads the cells of one record. @throws FileFault */
export function readCells(stream: BoundedBytes, record: BiffRecord, globals: Globals, put: PutCell): void {
  const { from } = record;
  const column = stream.u16(from + 2);
  const style = stream.u16(from + 4);
  const value = from + 6;
  const number = (double: number, ofStyle = style): string =>
    numberText(writtenOut(double), globals.styles[ofStyle] ?? 'number', globals.from1904);
  switch (record.type) {
    case recordType.sharedText: {
      const text = globals.strings.get(stream.u32(value));
      if (text === null) throw damagedWorkbook();
      put(column, text);
      break;
    }
    case recordType.text:
    case recordType.richText:
      put(column, readText(textCursor(piecesOf(stream, record, 6)), globals.form, 2));
      break;
    case recordType.number:
      put(column, number(stream.double(value)));
      break;
    case recordType.rk:
      put(column, number(rkNumber(stream.u32(value))));
      break;
    case recordType.manyRk:
      for (let at = from + 4, next = column; at + 6 <= record.to - 2; at += 6, next += 1) {
        put(next, number(rkNumber(stream.u32(at + 2)), stream.u16(at)));
      }
      break;
    case recordType.boolOrError:
      put(column, boolOrError(stream.u8(value), stream.u8(value + 1) !== 0));
      break;
    default:
      put(column, formulaText(stream, record, globals, number));
  }
}

/** A number in thirty bits, whole or the high half of a double, perhaps times a hundred (MS-XLS 2.5.217). */
function rkNumber(rk: number): number {
  const whole = (rk & 2) !== 0;
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, rk & ~3);
  const value = whole ? rk >> 2 : view.getFloat64(0);
  return (rk & 1) === 0 ? value : value / 100;
}

const boolOrError = (value: number, isError: boolean): string =>
  isError ? (errors[value] ?? '#ERROR') : value === 0 ? 'FALSE' : 'TRUE';

/** The result a formula had when the workbook was saved (MS-XLS 2.4.127, 2.5.133). */
function formulaText(
  stream: BoundedBytes,
  record: BiffRecord,
  globals: Globals,
  number: (double: number) => string,
): string {
  const value = record.from + 6;
  if (stream.u16(value + 6) !== 0xffff) return number(stream.double(value));
  switch (stream.u8(value)) {
    case 0:
      return followingText(stream, record, globals);
    case 1:
      return boolOrError(stream.u8(value + 2), false);
    case 2:
      return boolOrError(stream.u8(value + 2), true);
    default:
      return '';
  }
}

/** With its exponent where a double holds no more than the first digits of a whole number. */
const writtenOut = (double: number): string => (Math.abs(double) >= 1e17 ? double.toExponential() : String(double));

/** A result that is text stands in a record behind the formula, or behind what the formula shares with others. */
function followingText(stream: BoundedBytes, formula: BiffRecord, { form }: Globals): string {
  const between: readonly number[] = [
    recordType.sharedFormula,
    recordType.arrayFormula,
    recordType.tableFormula,
    recordType.more,
  ];
  let record = recordAt(stream, formula.to);
  while (between.includes(record.type)) record = recordAt(stream, record.to);
  if (record.type !== recordType.formulaText) throw damagedWorkbook();
  return readText(textCursor(piecesOf(stream, record, 0)), form, 2);
}
