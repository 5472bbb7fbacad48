import { detectTable, textBeginnings, type DetectedTable, type TableBeginning } from './detect-table.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue, ReadEvent } from './format.ts';
import type { FormatsToTry } from './formats-to-try.ts';
import { gatherParts } from './gather-parts.ts';
import { isHtmlTable, splitHtmlRows } from './html-table/split-html-rows.ts';
import { lookAtTable } from './look-at-table.ts';
import { readRecords } from './read-records.ts';
import { splitRecords } from './table/split-records.ts';
import { decodeText, headBytes, type TextDecoding } from './text/decode-text.ts';
import type { TextFormat } from './text/text-format.ts';

/** Bytes that come piece by piece, and how far they have come. */
export type ComingBytes = {
  readonly bytesTotal: number | null;
  readonly bytesRead: () => number;
  readonly next: () => Promise<Uint8Array | null>;
  /** What the file system refused halfway. */
  readonly failure: () => FileIssue | null;
};

export type Head = { readonly bytes: Uint8Array; readonly isAll: boolean };

/** At least the first 64 KiB, or the whole file when it is shorter. */
export async function readHead(file: ComingBytes): Promise<Head> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < headBytes) {
    const piece = await file.next();
    if (piece === null) return { bytes: Buffer.concat(pieces), isAll: true };
    pieces.push(piece.slice());
    length += piece.length;
  }
  return { bytes: Buffer.concat(pieces), isAll: false };
}

/**
 * Reads a file of text whose head was read: decodes it, finds its format, and gives the events of its parts. An issue, and
 * no event, when the format is not found.
 */
export async function* readText(
  file: ComingBytes,
  head: Head,
  formats: FormatsToTry,
  within: string | null,
): AsyncGenerator<ReadEvent, FileIssue | null, undefined> {
  // What the file is gets decided on exactly its first 64 KiB, in whatever pieces they come.
  const beginning = head.bytes.subarray(0, headBytes);
  const text = decodeText(beginning, head.isAll && head.bytes.length <= headBytes);
  const headText = text.decode(head.bytes) + (head.isAll ? text.end() : '');
  if (headText.trim() === '' && head.isAll) return fileIssue('file_empty', {});
  const textFormat = formats.texts.find((format) => format.recognises(headText));
  const beginnings = textFormat === undefined ? beginningsOf(headText, head.isAll) : [];
  const detected = textFormat ?? detectTable(beginnings, formats.tables);
  if ('code' in detected) {
    if (detected.code !== 'own_report') formats.look(lookAtTable(beginnings, within));
    return detected;
  }

  const parts = gatherParts('open' in detected ? detected : detected.format, within, () => ({
    bytesRead: file.bytesRead(),
    bytesTotal: file.bytesTotal,
  }));
  const reader =
    'open' in detected ? openText(detected, text, parts) : openTable(detected, text, parts, formats.references);
  for await (const piece of textPieces(headText, head.isAll, text, file)) {
    reader.push(piece);
    yield* parts.take();
  }
  reader.end();
  const failure = file.failure();
  yield* parts.end(failure === null ? [] : [failure]);
  return null;
}

/** A web page is split at its own marks, and has no separator. */
function beginningsOf(headText: string, headIsAll: boolean): readonly TableBeginning[] {
  if (!isHtmlTable(headText)) return textBeginnings(headText, headIsAll);
  const splitter = splitHtmlRows();
  const records = splitter.push(headText);
  return [{ separator: null, records: headIsAll ? [...records, ...splitter.end()] : records }];
}

type Parts = ReturnType<typeof gatherParts>;
type PiecesReader = { readonly push: (text: string) => void; readonly end: () => void };

/** How much is read between two looks at what came of it: a piece of the file can hold many thousands of rows. */
const pieceLength = 262_144;

function openText(format: TextFormat, text: TextDecoding, parts: Parts): PiecesReader {
  const reader = format.open(parts);
  return {
    push: reader.push,
    end: () => {
      reader.end();
      if (text.broken()) parts.issue(fileIssue('characters_lost', {}));
    },
  };
}

function openTable(
  detected: DetectedTable,
  text: TextDecoding,
  parts: Parts,
  references: readonly string[],
): PiecesReader {
  const splitter = detected.separator === null ? splitHtmlRows() : splitRecords(detected.separator);
  const records = readRecords(detected, 'text', text, parts, references);
  return {
    push: (piece) => {
      for (const record of splitter.push(piece)) records.read(record);
    },
    end: () => {
      for (const record of splitter.end()) records.read(record);
      records.end();
    },
  };
}

/** The file's text piece by piece. */
async function* textPieces(
  headText: string,
  isAll: boolean,
  text: TextDecoding,
  file: ComingBytes,
): AsyncGenerator<string> {
  for (let at = 0; at < headText.length; at += pieceLength) yield headText.slice(at, at + pieceLength);
  if (isAll) return;
  for (let bytes = await file.next(); bytes !== null; bytes = await file.next()) yield text.decode(bytes);
  yield text.end();
}
