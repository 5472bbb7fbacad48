import { detectTable } from './detect-table.ts';
import type { FileIssue, ReadEvent } from './format.ts';
import type { FormatsToTry } from './formats-to-try.ts';
import { unreadable, type PlacedBytes } from './file-bytes.ts';
import { fileIssue } from './file-issue.ts';
import { gatherParts } from './gather-parts.ts';
import { lookAtTable } from './look-at-table.ts';
import { readRecords } from './read-records.ts';
import type { TableRecord } from './table/split-records.ts';
import { openWorkbook } from './workbook/open-workbook.ts';
import type { Sheet } from './workbook/workbook.ts';

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
  const rows = watchRows(sheet);
  try {
    const head: TableRecord[] = [];
    let next = await rows.next();
    while (next !== null && head.length < headRows) {
      head.push(next);
      next = await rows.next();
    }
    const failure = rows.failure();
    if (failure !== null) return failure;
    if (head.length === 0) return fileIssue('file_empty', {});
    const beginnings = [{ separator: null, records: head }];
    const detected = detectTable(beginnings, formats.tables);
    if ('code' in detected) {
      if (detected.code !== 'own_report') formats.look(lookAtTable(beginnings, within));
      return detected;
    }
    const parts = gatherParts(detected.format, within, () => ({ bytesRead: bytesTotal, bytesTotal }));
    const records = readRecords(detected, 'workbook', null, parts, formats.references);
    head.forEach(records.read);
    for (let count = 1; next !== null; count += 1) {
      records.read(next);
      if (count % rowsPerLook === 0) {
        signal?.throwIfAborted();
        yield* parts.take();
      }
      next = await rows.next();
    }
    records.end();
    const failed = rows.failure();
    yield* parts.end(failed === null ? [] : [failed]);
    return null;
  } finally {
    await rows.close();
  }
}

/** The rows of a sheet, as far as they can be read: a fault ends them, and is told. */
type WatchedRows = {
  readonly next: () => Promise<TableRecord | null>;
  readonly failure: () => FileIssue | null;
  readonly close: () => Promise<void>;
};

function watchRows(sheet: Sheet): WatchedRows {
  const rows = sheet.rows()[Symbol.asyncIterator]();
  let failure: FileIssue | null = null;
  return {
    next: async () => {
      try {
        const next = await rows.next();
        return next.done === true ? null : next.value;
      } catch (error) {
        failure = unreadable(error);
        return null;
      }
    },
    failure: () => failure,
    close: async () => {
      await rows.return?.();
    },
  };
}
