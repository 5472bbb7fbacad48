import { littleEndian } from '../../testing/little-endian.ts';
import { writeCompoundFile } from './write-compound-file.ts';

const { u16, u32, f64 } = littleEndian;

/** A record of a workbook's stream. */
export const record = (type: number, ...pieces: readonly Uint8Array[]): Buffer => {
  const bytes = Buffer.concat(pieces);
  return Buffer.concat([u16(type), u16(bytes.length), bytes]);
};

export const end = record(0x000a);
export const begin = (type: number, version = 0x0600): Buffer =>
  record(0x0809, u16(version), u16(type), Buffer.alloc(12));

const isNarrow = (text: string): boolean => !/[^\0-\u00ff]/.test(text);

/** A text of Excel 97 and later: its length, whether its characters are wide, and they. */
export const unicode = (text: string, lengthBytes: 1 | 2 = 2): Buffer =>
  Buffer.concat([
    lengthBytes === 1 ? Buffer.from([text.length]) : u16(text.length),
    Buffer.from([isNarrow(text) ? 0 : 1]),
    Buffer.from(text, isNarrow(text) ? 'latin1' : 'utf16le'),
  ]);

const place = (row: number, column: number, style = 0): Buffer => Buffer.concat([u16(row), u16(column), u16(style)]);

/** Records of cells; rows and columns count from 0. */
export const cells = {
  number: (row: number, column: number, value: number, style = 0) =>
    record(0x0203, place(row, column, style), f64(value)),
  rk: (row: number, column: number, rk: number, style = 0) => record(0x027e, place(row, column, style), u32(rk)),
  manyRk: (row: number, column: number, rks: readonly number[]) =>
    record(0x00bd, u16(row), u16(column), ...rks.flatMap((rk) => [u16(0), u32(rk)]), u16(column + rks.length - 1)),
  shared: (row: number, column: number, index: number) => record(0x00fd, place(row, column), u32(index)),
  text: (row: number, column: number, text: string) => record(0x0204, place(row, column), unicode(text)),
  richText: (row: number, column: number, text: string) =>
    record(0x00d6, place(row, column), unicode(text), u16(1), u16(0), u16(5)),
  boolOrError: (row: number, column: number, value: number, isError: boolean) =>
    record(0x0205, place(row, column), Buffer.from([value, isError ? 1 : 0])),
  formula: (row: number, column: number, result: Uint8Array, style = 0) =>
    record(0x0006, place(row, column, style), result, Buffer.alloc(8)),
  blank: (row: number, column: number) => record(0x0201, place(row, column)),
};

/** A formula's result that is no number: 0 a text that follows, 1 a truth, 2 an error, 3 nothing. */
export const otherResult = (kind: number, value = 0): Buffer => Buffer.from([kind, 0, value, 0, 0, 0, 0xff, 0xff]);

/** A style by the number of its format. */
export const style = (format: number): Buffer => record(0x00e0, u16(0), u16(format), Buffer.alloc(16));

/** Cuts the table of shared texts into a record and those that continue it, wherever `cut` says a record is full. */
export function sharedTexts(texts: readonly string[], full: (bytes: number) => boolean, rich = false): Buffer {
  const pieces: number[][] = [[...u32(texts.length), ...u32(texts.length)]];
  let open = pieces[0] ?? [];
  const turn = (): void => {
    open = [];
    pieces.push(open);
  };
  for (const text of texts) {
    // The beginning of a text is never cut.
    if (full(open.length + 9)) turn();
    open.push(...u16(text.length), (isNarrow(text) ? 0 : 1) | (rich ? 12 : 0));
    if (rich) open.push(...u16(2), ...u32(3));
    const letters = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
    let wide = !isNarrow(text);
    for (const [index, letter] of letters.entries()) {
      // Where it is cut, the rest may be written in fewer or more bytes each.
      if (full(open.length + 2)) {
        turn();
        wide = !isNarrow(text.slice(index));
        open.push(wide ? 1 : 0);
      }
      open.push(...(wide ? u16(letter) : [letter]));
    }
    if (!rich) continue;
    for (const byte of [1, 0, 2, 0, 3, 0, 4, 0, 9, 9, 9]) {
      if (full(open.length + 1)) turn();
      open.push(byte);
    }
  }
  return Buffer.concat(pieces.map((piece, index) => record(index === 0 ? 0x00fc : 0x003c, Buffer.from(piece))));
}

export type XlsToWrite = {
  /** The records of each sheet's cells. */
  readonly sheets: Readonly<Record<string, readonly Uint8Array[]>>;
  /** Records between the beginning and the sheets: shared texts, styles, formats. */
  readonly globals?: readonly Uint8Array[];
  readonly version?: 0x0500 | 0x0600;
  readonly sectorBytes?: 512 | 4096;
  /** The type of the sheets; 0 is a table, 2 a chart. */
  readonly sheetType?: number;
};

/** The stream of a workbook. */
export function workbookStream({ sheets, globals = [], version = 0x0600, sheetType = 0 }: XlsToWrite): Buffer {
  const names = Object.keys(sheets).map((name) =>
    version === 0x0600 ? unicode(name, 1) : Buffer.concat([Buffer.from([name.length]), Buffer.from(name, 'latin1')]),
  );
  const bodies = Object.values(sheets).map((records) => Buffer.concat([begin(0x0010, version), ...records, end]));
  const start = Buffer.concat([begin(0x0005, version), ...globals]);
  const entries = names.reduce((sum, name) => sum + 10 + name.length, 0);
  let at = start.length + entries + end.length;
  const bound = names.map((name, index) => {
    const entry = record(0x0085, u32(at), Buffer.from([1, sheetType]), name);
    at += bodies[index]?.length ?? 0;
    return entry;
  });
  return Buffer.concat([start, ...bound, end, ...bodies]);
}

export const writeXls = (workbook: XlsToWrite): Buffer =>
  writeCompoundFile(
    [
      { name: '\u0005SummaryInformation', bytes: Buffer.from('short') },
      { name: workbook.version === 0x0500 ? 'Book' : 'Workbook', bytes: workbookStream(workbook) },
    ],
    workbook.sectorBytes,
  );
