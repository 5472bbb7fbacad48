import { workbookFaults } from '../../archive/zip-faults.ts';
import { boundedBytes, type BoundedBytes } from '../../bounded-bytes.ts';
import { FileFault } from '../../file-fault.ts';
import { fileIssue } from '../../file-issue.ts';
import type { TableRecord } from '../../table/split-records.ts';
import type { Workbook } from '../workbook.ts';
import { openCompoundFile } from './compound-file.ts';
import { readGlobals, type Globals } from './read-globals.ts';
import { readSheetRows } from './read-sheet.ts';

/** Opens a workbook of Excel 97 to 2003 (BIFF8) or of Excel 5 and 95 (BIFF5). @throws FileFault when it is damaged. */
export function openXls(file: Uint8Array): Workbook {
  const streams = openCompoundFile(file);
  // A newer workbook under a password is put into a compound file as a whole (MS-OFFCRYPTO 2.3.4.4).
  if (streams.has('EncryptedPackage')) throw new FileFault(workbookFaults.encrypted);
  const name = ['Workbook', 'Book'].find(streams.has);
  // A letter or a message, say, of the same make.
  if (name === undefined) throw new FileFault(fileIssue('file_is_binary', {}));
  const stream = boundedBytes(streams.read(name), workbookFaults.damaged);
  const globals = readGlobals(stream);
  return {
    sheets: globals.sheets.map(({ name: sheet, at }) => ({ name: sheet, rows: () => rowsOf(stream, at, globals) })),
    close: async () => {},
  };
}

async function* rowsOf(
  stream: BoundedBytes,
  at: number,
  globals: Globals,
): AsyncGenerator<TableRecord, void, undefined> {
  yield* readSheetRows(stream, at, globals);
}
