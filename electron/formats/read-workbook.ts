import { detectTable } from './detect-table.ts';
import type { FileIssue, ReadEvent } from './format.ts';
import type { FormatsToTry } from './formats-to-try.ts';
import type { PlacedBytes } from './file-bytes.ts';
import { fileIssue } from './file-issue.ts';
import { gatherParts } from './gather-parts.ts';
import { readRecords } from './read-records.ts';
import type { TableRecord } from './table/split-records.ts';
import { openWorkbook, type Sheet } from './workbook/open-workbook.ts';

/** Rows that are looked at for a header. */
const headRows = 200;
/** Rows between two looks at what came of them. */
const rowsPerLook = 2000;

/** Reads every sheet that is a table we know; `within` names the workbook where it lies in an archive. */
export async function* readWorkbook(
  bytes: PlacedBytes,
  formats: FormatsToTry,
  within: string | null,
  signal: AbortSignal | undefined,
): AsyncGenerator<ReadEvent, FileIssue | null, undefined> {
  const workbook = await openWorkbook(bytes);
  if ('code' in workbook) return workbook;
  try {
    const unknown: string[] = [];
    let first: FileIssue | null = null;
    for (const sheet of workbook.sheets) {
      signal?.throwIfAborted();
      const name =
        workbook.sheets.length === 1 ? within : [within, sheet.name].filter((part) => part !== null).join(' › ');
      const issue = yield* readSheet(sheet, formats, name, bytes.size, signal);
      if (issue === null) continue;
      unknown.push(sheet.name);
      first ??= issue;
      if (issue.code !== 'format_unknown' && issue.code !== 'file_empty') return issue;
    }
    if (unknown.length === workbook.sheets.length) return first ?? fileIssue('file_empty', {});
    return unknown.length === 0 ? null : fileIssue('sheets_left_out', { sheets: unknown.slice(0, 20).join(', ') });
  } finally {
    await workbook.close();
  }
}

async function* readSheet(
  sheet: Sheet,
  formats: FormatsToTry,
  within: string | null,
  bytesTotal: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<ReadEvent, FileIssue | null, undefined> {
  const rows = sheet.rows()[Symbol.asyncIterator]();
  const head: TableRecord[] = [];
  let next = await rows.next();
  while (next.done !== true && head.length < headRows) {
    head.push(next.value);
    next = await rows.next();
  }
  if (head.length === 0) return fileIssue('file_empty', {});
  const detected = detectTable([{ separator: null, records: head }], formats.tables);
  if ('code' in detected) return detected;
  const parts = gatherParts(detected.format, within, () => ({ bytesRead: bytesTotal, bytesTotal }));
  const records = readRecords(detected, 'workbook', null, parts);
  head.forEach(records.read);
  for (let count = 1; next.done !== true; count += 1) {
    records.read(next.value);
    if (count % rowsPerLook === 0) {
      signal?.throwIfAborted();
      yield* parts.take();
    }
    next = await rows.next();
  }
  records.end();
  yield* parts.end([]);
  return null;
}
