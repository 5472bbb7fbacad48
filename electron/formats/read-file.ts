import { createHash } from 'node:crypto';
import { openArchive } from './archive/open-archive.ts';
import { fileIssue } from './file-issue.ts';
import { openFile, openPlaced, unreadable, type OpenFile, type PlacedBytes } from './file-bytes.ts';
import { unreadDigest, type FileIssue, type FileSource, type ReadEvent, type TableLook } from './format.ts';
import { asItStands, type HowToRead } from './how-to-read.ts';
import { formatsToTry, namingTried, type FormatsToTry } from './formats-to-try.ts';
import { readHead, readText, type ComingBytes, type Head } from './read-text.ts';
import { readWorkbook } from './read-workbook.ts';
import { recogniseBytes } from './recognise-bytes.ts';
import { headBytes } from './text/decode-text.ts';

export type ReadOptions = Partial<HowToRead> & {
  /** Ends the reading between two pieces of the file by throwing the signal's reason. */
  readonly signal?: AbortSignal;
};

/**
 * Reads a file in this thread, piece by piece: SHA-256 of the bytes, text, records, rows. Nothing in the file can make it
 * throw: every fault of the file is an issue. See `ReadEvent` for what comes in which order.
 * @throws the signal's reason when it is aborted.
 */
export async function* readFile(
  source: FileSource,
  options: ReadOptions = {},
): AsyncGenerator<ReadEvent, void, undefined> {
  options.signal?.throwIfAborted();
  const file = await openFile(source);
  if ('code' in file) {
    yield { type: 'unrecognised', issue: file, sha256: unreadDigest, table: null };
    return;
  }
  const digested = digesting(file, options.signal);
  let table: TableLook | null = null;
  const formats = formatsToTry({ ...asItStands, ...options }, (found) => {
    table ??= found;
  });
  try {
    yield* withDigest(readWhole(source, digested, formats, options.signal), digested, formats, () => table);
  } finally {
    await file.close();
  }
}

type Parts = AsyncGenerator<ReadEvent, FileIssue | null, undefined>;

/** The digest of the whole file goes with its last part; what was found in no part is the file's one issue. */
async function* withDigest(
  parts: Parts,
  file: Digesting,
  formats: FormatsToTry,
  table: () => TableLook | null,
): AsyncGenerator<ReadEvent, void, undefined> {
  let last: Extract<ReadEvent, { type: 'finished' }> | null = null;
  for (;;) {
    const next = await parts.next();
    if (next.done === true) {
      const sha256 = await file.digest();
      if (last !== null)
        yield { ...last, sha256, issues: next.value === null ? last.issues : [...last.issues, next.value] };
      else if (next.value !== null)
        yield { type: 'unrecognised', issue: namingTried(next.value, formats), sha256, table: table() };
      return;
    }
    if (last !== null) yield last;
    last = null;
    if (next.value.type === 'finished') last = next.value;
    else yield next.value;
  }
}

async function* readWhole(
  source: FileSource,
  file: Digesting,
  formats: FormatsToTry,
  signal: AbortSignal | undefined,
): Parts {
  const head = await readHead(file);
  const found = file.failure() ?? recogniseBytes(head.bytes.subarray(0, headBytes));
  if (typeof found === 'object') return found;
  if (found === 'text') return yield* readText(file, head, formats, null);
  // Archives and workbooks are read from their end, so the digest of all comes first.
  await file.digest();
  const bytes = file.failure() ?? (await openPlaced(source));
  if ('code' in bytes) return bytes;
  try {
    if (found === 'workbook') return yield* readWorkbook(bytes, formats, null, signal);
    return yield* readArchive(bytes, formats, signal);
  } catch (error) {
    signal?.throwIfAborted();
    return unreadable(error);
  } finally {
    await bytes.close();
  }
}

/** Each file of the archive that is known is a part, or several; what is none of ours is named and left. */
async function* readArchive(bytes: PlacedBytes, formats: FormatsToTry, signal: AbortSignal | undefined): Parts {
  const archive = await openArchive(bytes);
  if ('code' in archive) return archive;
  if ('sheets' in archive) return yield* readWorkbook(bytes, formats, null, signal);
  const leftOut: string[] = [];
  let reason: FileIssue | null = null;
  let holding: FileIssue | null = null;
  for (const { name, open } of archive.members) {
    signal?.throwIfAborted();
    const issue = yield* readMember(await open(), name, formats, signal);
    if (issue === null) continue;
    leftOut.push(name);
    reason ??= issue;
    if (!isNoneOfOurs(issue)) holding ??= fileIssue('archive_member_unread', { file: name, code: issue.code }, issue);
  }
  if (holding !== null) return holding;
  if (leftOut.length === archive.members.length) {
    return archive.members.length === 1 && reason !== null
      ? reason
      : fileIssue('archive_unknown', { files: leftOut.slice(0, 20).join(', ') });
  }
  return leftOut.length === 0 ? null : fileIssue('archive_left_out', { files: leftOut.slice(0, 20).join(', ') });
}

/** A file that is no report at all (a letter, a picture) keeps its neighbours from nothing. */
const isNoneOfOurs = ({ code }: FileIssue): boolean =>
  ['format_unknown', 'own_report', 'file_is_pdf', 'file_is_binary', 'file_empty', 'file_is_archive'].includes(code);

async function* readMember(
  file: OpenFile | FileIssue,
  name: string,
  formats: FormatsToTry,
  signal: AbortSignal | undefined,
): Parts {
  if ('code' in file) return file;
  try {
    const coming = watching(file, signal, () => {});
    const head: Head = await readHead(coming);
    const found = coming.failure() ?? recogniseBytes(head.bytes.subarray(0, headBytes));
    if (typeof found === 'object') return found;
    if (found === 'text') return yield* readText(coming, head, formats, name);
    // A workbook in an archive is unpacked into memory, as far as a workbook may go.
    const whole = await gatherBytes(head.bytes, coming);
    if ('code' in whole) return whole;
    return yield* readWorkbook(whole, formats, name, signal);
  } finally {
    await file.close();
  }
}

/** The largest workbook that is read from inside an archive. */
const heldLimit = 67_108_864;

async function gatherBytes(head: Uint8Array, file: ComingBytes): Promise<PlacedBytes | FileIssue> {
  const pieces = [head];
  let length = head.length;
  for (let bytes = await file.next(); bytes !== null; bytes = await file.next()) {
    length += bytes.length;
    if (length > heldLimit) return fileIssue('file_too_large', { megabytes: heldLimit / 1_048_576 });
    pieces.push(bytes.slice());
  }
  const failure = file.failure();
  if (failure !== null) return failure;
  const all = Buffer.concat(pieces);
  return {
    size: all.length,
    read: (at, count) => Promise.resolve(all.subarray(at, at + count)),
    close: async () => {},
  };
}

/** A file whose bytes are digested as they pass. */
type Digesting = ComingBytes & {
  /** Reads what is left and gives the digest of all. */
  readonly digest: () => Promise<string>;
};

function digesting(file: OpenFile, signal: AbortSignal | undefined): Digesting {
  const sha256 = createHash('sha256');
  const coming = watching(file, signal, (bytes) => sha256.update(bytes));
  let digest: string | null = null;
  return {
    ...coming,
    digest: async () => {
      while ((await coming.next()) !== null);
      digest ??= sha256.digest('hex');
      return coming.failure() === null ? digest : unreadDigest;
    },
  };
}

function watching(file: OpenFile, signal: AbortSignal | undefined, see: (bytes: Uint8Array) => void): ComingBytes {
  let bytesRead = 0;
  let failure: FileIssue | null = null;
  return {
    bytesTotal: file.bytesTotal,
    bytesRead: () => bytesRead,
    next: async () => {
      signal?.throwIfAborted();
      if (failure !== null) return null;
      try {
        const bytes = await file.next();
        if (bytes === null) return null;
        see(bytes);
        bytesRead += bytes.length;
        return bytes;
      } catch (error) {
        failure = unreadable(error);
        return null;
      }
    },
    failure: () => failure,
  };
}
