import { createHash, type Hash } from 'node:crypto';
import { openFile, unreadable, type OpenFile } from './file-bytes.ts';
import { decodeText, headBytes, type TextDecoding } from './csv/decode-text.ts';
import { splitRecords } from './csv/split-records.ts';
import { detectFormat } from './detect-format.ts';
import { fileIssue } from './file-issue.ts';
import {
  unreadDigest,
  type FileIssue,
  type FileSource,
  type FormatId,
  type NormalisedRow,
  type ReadEvent,
} from './format.ts';
import { formats } from './formats.ts';
import { issueList } from './issue-list.ts';
import { readRecords } from './read-records.ts';
import { refuseBinary } from './recognise-bytes.ts';

export type ReadOptions = {
  /** Ends the reading between two pieces of the file by throwing the signal's reason. */
  readonly signal?: AbortSignal;
  /** Reads the file as this format or not at all. */
  readonly formatId?: FormatId;
};

/** Rows in one event: enough to make crossing a thread cheap, few enough to hold. */
const rowsPerEvent = 2000;

/**
 * Reads a file in this thread, piece by piece, in one pass: SHA-256 of the bytes, text, records, rows. Nothing in the
 * file can make it throw: every fault of the file is an issue. See `ReadEvent` for what comes in which order.
 * @throws the signal's reason when it is aborted.
 */
export async function* readFile(
  source: FileSource,
  options: ReadOptions = {},
): AsyncGenerator<ReadEvent, void, undefined> {
  options.signal?.throwIfAborted();
  const file = await openFile(source);
  if ('code' in file) {
    yield { type: 'unrecognised', issue: file, sha256: unreadDigest };
    return;
  }
  try {
    yield* readOpenFile(digesting(file, options.signal), options.formatId);
  } finally {
    await file.close();
  }
}

/** A file whose bytes are digested as they pass. */
type Digesting = {
  readonly bytesTotal: number;
  readonly bytesRead: () => number;
  readonly next: () => Promise<Uint8Array | null>;
  /** Reads what is left and gives the digest of all. */
  readonly digest: () => Promise<string>;
  /** What the file system refused halfway. */
  readonly failure: () => FileIssue | null;
};

function digesting(file: OpenFile, signal: AbortSignal | undefined): Digesting {
  const sha256: Hash = createHash('sha256');
  let bytesRead = 0;
  let failure: FileIssue | null = null;
  const next = async (): Promise<Uint8Array | null> => {
    signal?.throwIfAborted();
    if (failure !== null) return null;
    try {
      const bytes = await file.next();
      if (bytes === null) return null;
      sha256.update(bytes);
      bytesRead += bytes.length;
      return bytes;
    } catch (error) {
      failure = unreadable(error);
      return null;
    }
  };
  return {
    bytesTotal: file.bytesTotal,
    bytesRead: () => bytesRead,
    next,
    digest: async () => {
      while ((await next()) !== null);
      return failure === null ? sha256.digest('hex') : unreadDigest;
    },
    failure: () => failure,
  };
}

async function* readOpenFile(
  file: Digesting,
  formatId: FormatId | undefined,
): AsyncGenerator<ReadEvent, void, undefined> {
  const { head, isAll } = await readHead(file);
  // What the file is gets decided on exactly its first 64 KiB, in whatever pieces they come.
  const beginning = head.subarray(0, headBytes);
  const refused = file.failure() ?? refuseBinary(beginning);
  if (refused !== null) {
    yield { type: 'unrecognised', issue: refused, sha256: await file.digest() };
    return;
  }
  const text = decodeText(beginning, isAll && head.length <= headBytes);
  const headText = text.decode(head) + (isAll ? text.end() : '');
  const detected =
    headText.trim() === '' && isAll ? fileIssue('file_empty', {}) : detectFormat(headText, isAll, formats, formatId);
  if ('code' in detected) {
    yield { type: 'unrecognised', issue: detected, sha256: await file.digest() };
    return;
  }
  const { format, separator } = detected;
  const issues = issueList();
  let rows: NormalisedRow[] = [];
  let rowsRead = 0;
  const splitter = splitRecords(separator);
  const records = readRecords(detected, text, { row: (row) => rows.push(row), issue: issues.add });

  const takeRows = (): ReadEvent => {
    const event = {
      type: 'rows',
      rows,
      issues: issues.take(),
      bytesRead: file.bytesRead(),
      bytesTotal: file.bytesTotal,
    } as const;
    rowsRead += rows.length;
    rows = [];
    return event;
  };

  let recognised = false;
  for await (const piece of textPieces(headText, isAll, text, file)) {
    for (const record of piece === null ? splitter.end() : splitter.push(piece)) {
      records.read(record);
      if (!recognised && records.isOpen()) {
        recognised = true;
        const { kind, institution, timeZone } = format;
        yield { type: 'recognised', format: format.id, kind, institution, timeZone, account: records.account() };
      }
      if (rows.length >= rowsPerEvent) yield takeRows();
    }
  }
  const balances = records.end();
  const failure = file.failure();
  if (failure !== null) issues.add(failure);
  if (rows.length > 0) yield takeRows();
  const sha256 = await file.digest();
  yield { type: 'finished', sha256, rowsRead, issues: [...issues.take(), ...issues.overflow()], balances };
}

/** At least the first 64 KiB, or the whole file when it is shorter. */
async function readHead(file: Digesting): Promise<{ readonly head: Uint8Array; readonly isAll: boolean }> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < headBytes) {
    const piece = await file.next();
    if (piece === null) return { head: Buffer.concat(pieces), isAll: true };
    pieces.push(piece.slice());
    length += piece.length;
  }
  return { head: Buffer.concat(pieces), isAll: false };
}

/** The file's text piece by piece, and null at its end. */
async function* textPieces(
  headText: string,
  isAll: boolean,
  text: TextDecoding,
  file: Digesting,
): AsyncGenerator<string | null> {
  yield headText;
  if (!isAll) {
    for (let bytes = await file.next(); bytes !== null; bytes = await file.next()) yield text.decode(bytes);
    yield text.end();
  }
  yield null;
}
