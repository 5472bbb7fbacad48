import type { BoundedBytes } from '../../bounded-bytes.ts';
import { FileFault } from '../../file-fault.ts';
import { workbookFaults } from '../../archive/zip-faults.ts';
import { builtInFormat, formatOfCode, type NumberFormat } from '../number-format.ts';
import { stringStore, type StringStore } from '../string-store.ts';
import { damagedWorkbook } from '../workbook.ts';
import { piecesOf, recordAt, recordType, type BiffRecord } from './biff-records.ts';
import { decoderOf, readText, type TextForm } from './biff-text.ts';
import { textCursor } from './text-cursor.ts';

/** What the first part of a workbook's stream says of all its sheets. */
export type Globals = {
  readonly form: TextForm;
  readonly from1904: boolean;
  /** What the number of a cell stands for, by the number of the cell's style. */
  readonly styles: readonly NumberFormat[];
  readonly strings: StringStore;
  readonly sheets: readonly { readonly name: string; readonly at: number }[];
};

const versions: Readonly<Record<number, 5 | 8>> = { 0x0500: 5, 0x0600: 8 };
const ofWorkbook = 0x0005;
const worksheet = 0;
const westernWindows = 1252;
const keptTypes: ReadonlySet<number> = new Set([
  recordType.cellStyle,
  recordType.numberFormat,
  recordType.strings,
  recordType.sheet,
]);
/** Excel allows 4,000 styles of cells; other programs write up to what a number of two bytes can say. */
const keptLimit = 70_000;

/** @throws FileFault when the stream is damaged or encrypted, or of an Excel older than 5. */
export function readGlobals(stream: BoundedBytes): Globals {
  const first = recordAt(stream, 0);
  const version = versions[stream.u16(first.from)];
  if (first.type !== recordType.begin || stream.u16(first.from + 2) !== ofWorkbook || version === undefined) {
    throw damagedWorkbook();
  }
  const found: { codePage: number; from1904: boolean } = { codePage: westernWindows, from1904: false };
  const kept: BiffRecord[] = [];
  for (let record = recordAt(stream, first.to); record.type !== recordType.end; record = recordAt(stream, record.to)) {
    if (record.type === recordType.filePass) throw new FileFault(workbookFaults.encrypted);
    if (record.type === recordType.codePage) found.codePage = stream.u16(record.from);
    else if (record.type === recordType.from1904) found.from1904 = stream.u16(record.from) === 1;
    else if (keptTypes.has(record.type)) kept.push(record);
    if (kept.length > keptLimit) throw damagedWorkbook();
  }
  const form: TextForm = { version, decode: decoderOf(found.codePage) };
  const ofType = (type: number): readonly BiffRecord[] => kept.filter((record) => record.type === type);
  const sheets = ofType(recordType.sheet).flatMap((record) => readSheet(stream, record, form));
  if (new Set(sheets.map(({ at }) => at)).size !== sheets.length) throw damagedWorkbook();
  return {
    form,
    from1904: found.from1904,
    styles: readStyles(stream, ofType(recordType.cellStyle), ofType(recordType.numberFormat), form),
    strings: readStrings(stream, ofType(recordType.strings)),
    sheets,
  };
}

function readStyles(
  stream: BoundedBytes,
  styles: readonly BiffRecord[],
  formats: readonly BiffRecord[],
  form: TextForm,
): readonly NumberFormat[] {
  const codes = new Map(
    formats.map((record) => {
      const cursor = textCursor(piecesOf(stream, record, 2));
      return [stream.u16(record.from), formatOfCode(readText(cursor, form, form.version === 8 ? 2 : 1))] as const;
    }),
  );
  return styles.map((record) => {
    const id = stream.u16(record.from + 2);
    return codes.get(id) ?? builtInFormat(id);
  });
}

/** The texts that cells share (MS-XLS 2.4.265); only Excel 97 and later have them. */
function readStrings(stream: BoundedBytes, records: readonly BiffRecord[]): StringStore {
  const strings = stringStore();
  for (const record of records.slice(0, 1)) {
    const cursor = textCursor(piecesOf(stream, record, 8));
    // Read as far as they go: the count beside them is now and then more than there are.
    const count = stream.u32(record.from + 4);
    for (let index = 0; index < count && !cursor.ended(); index += 1) {
      strings.add(readText(cursor, { version: 8, decode: () => '' }, 2));
    }
  }
  return strings;
}

function readSheet(stream: BoundedBytes, record: BiffRecord, form: TextForm): Globals['sheets'] {
  // Charts and macros are sheets too.
  if (stream.u8(record.from + 5) !== worksheet) return [];
  const name = readText(textCursor([stream.slice(record.from + 6, record.to)]), form, 1);
  return [{ name, at: stream.u32(record.from) }];
}
