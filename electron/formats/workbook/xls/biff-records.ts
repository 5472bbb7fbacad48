import type { BoundedBytes } from '../../bounded-bytes.ts';
import { damagedWorkbook } from '../workbook.ts';

/** The records of a workbook's stream that are read (MS-XLS 2.3). */
export const recordType = {
  formula: 0x0006,
  end: 0x000a,
  from1904: 0x0022,
  filePass: 0x002f,
  more: 0x003c,
  codePage: 0x0042,
  sheet: 0x0085,
  manyRk: 0x00bd,
  richText: 0x00d6,
  cellStyle: 0x00e0,
  strings: 0x00fc,
  sharedText: 0x00fd,
  number: 0x0203,
  text: 0x0204,
  boolOrError: 0x0205,
  formulaText: 0x0207,
  sharedFormula: 0x04bc,
  arrayFormula: 0x0221,
  tableFormula: 0x0236,
  rk: 0x027e,
  numberFormat: 0x041e,
  begin: 0x0809,
} as const;

/** A record: its type, and where its bytes and the next record are. */
export type BiffRecord = { readonly type: number; readonly from: number; readonly to: number };

const headLength = 4;
/** Full records of as many would be five times what a workbook may have. */
const pieceLimit = 40_000;

/** The record that begins at a place. @throws FileFault when it reaches beyond the stream. */
export function recordAt(stream: BoundedBytes, at: number): BiffRecord {
  const to = at + headLength + stream.u16(at + 2);
  if (to > stream.length) throw damagedWorkbook();
  return { type: stream.u16(at), from: at + headLength, to };
}

/** The record's bytes and those of the records that continue it, from a place in the first on. */
export function piecesOf(stream: BoundedBytes, record: BiffRecord, skip: number): readonly Uint8Array[] {
  const pieces = [stream.slice(record.from + skip, record.to)];
  for (let at = record.to; at + headLength <= stream.length;) {
    const next = recordAt(stream, at);
    if (next.type !== recordType.more) break;
    if (pieces.length >= pieceLimit) throw damagedWorkbook();
    pieces.push(stream.slice(next.from, next.to));
    at = next.to;
  }
  return pieces;
}
