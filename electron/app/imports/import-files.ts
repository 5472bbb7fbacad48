import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setImmediate as turn } from 'node:timers/promises';
import type { ImportedFile, ImportOutcome } from '../../../shared/contract/imports.ts';
import { assert, assertNever } from '../../../shared/kernel/assert.ts';
import type { FileToken, ImportId } from '../../../shared/kernel/ids.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';
import type { FileSource } from '../../formats/format.ts';
import { openReaderThread, type ReaderThread } from '../../formats/read-in-worker.ts';
import { countExceptions } from '../../store/exceptions/exceptions-table.ts';
import { importedAt } from '../../store/imports/imports-table.ts';
import { listMatches } from '../../store/matching/matches-table.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import type { OpenContext } from '../handler.ts';
import { plain } from '../matching/match-items.ts';
import { takeStep } from '../ledger/take-step.ts';
import { reconcileBooks } from '../matching/reconcile-books.ts';
import { bookRates } from '../rates/book-rates.ts';
import { tallyFile } from './file-tally.ts';
import { openImport, type Booked, type OpenImport } from './open-import.ts';

/** A file over this is refused before it is read. */
export const largestFile = 1024 ** 3;

export type GivenFile = { readonly token: FileToken; readonly source: FileSource };

export type FileInBooks = ImportedFile & { readonly id: ImportId };

/** What was done, in words: one file by its name, several by their number. */
const stepOf = (files: readonly ImportedFile[]): Sentence =>
  sentence('step_imported', { file: files[0]?.file ?? '', files: files.length });

export const sizeOf = async (source: FileSource): Promise<number> =>
  'bytes' in source ? source.bytes.byteLength : (await stat(source.path)).size;

async function sha256Of(source: FileSource, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  if ('bytes' in source) return hash.update(source.bytes).digest('hex');
  for await (const chunk of createReadStream(source.path, { signal })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/**
 * Imports files into the books of a merchant, one after another, and reconciles. Runs inside the command's
 * transaction: the preview takes all of it back, the commit keeps all of it.
 */
export async function importFiles(
  context: OpenContext,
  merchant: MerchantRecord,
  files: readonly GivenFile[],
  account?: string,
): Promise<{ readonly files: readonly FileInBooks[]; readonly outcome: ImportOutcome }> {
  const { writer } = context.workspace;
  const imported: (FileInBooks & Booked)[] = [];
  const thread = openReaderThread({ worker: context.readerWorker, signal: context.signal });
  try {
    for (const file of files) {
      context.signal.throwIfAborted();
      imported.push(await importFile(context, thread, merchant, file, account));
    }
  } finally {
    await thread.close();
  }
  context.progress('matching', 0, null, null);
  await turn();
  context.signal.throwIfAborted();
  const step = takeStep(writer, merchant.id);
  for (const { seq } of imported) if (seq !== null) step.note({ effect: 'imported', importSeq: seq });
  const { made, matchedBatches } = reconcileBooks(writer, merchant, context, step.note);
  const now = context.clock();
  step.keep('import', stepOf(imported), now);
  if (imported.some(({ foreign }) => foreign)) bookRates(writer, merchant, now);
  const fresh = new Set(made);
  const matched = new Set(matchedBatches.map(({ reference, net }) => `${net.currency} ${reference}`));
  const shown = imported.map(({ seq: _, foreign: __, ...file }) => ({
    ...file,
    batches: file.batches.map((batch) => ({ ...batch, matched: matched.has(`${batch.currency} ${batch.reference}`) })),
  }));
  const outcome: ImportOutcome = {
    files: shown.map(({ id: _, ...file }) => file),
    matches: listMatches(writer, merchant.id)
      .filter(({ id }) => fresh.has(id))
      .map(({ amount, why }) => {
        const reference = why.facts['reference'];
        return { reference: typeof reference === 'string' ? reference : '', amount: toWire(amount), why: plain(why) };
      }),
    exceptions: countExceptions(writer, merchant.id),
    ready: shown.some(({ alreadyImportedAt }) => alreadyImportedAt === null) && shown.every(isReady),
  };
  return { files: shown, outcome };
}

const isReady = (file: ImportedFile): boolean =>
  file.alreadyImportedAt !== null || (file.format !== null && file.issues.every(({ holds }) => !holds));

const leftOut: Booked = { seq: null, foreign: false };

const emptyFile = (token: FileToken, source: FileSource, sha256: string): ImportedFile => ({
  token,
  file: source.name,
  sha256,
  format: null,
  kind: null,
  institution: null,
  alreadyImportedAt: null,
  ...tallyFile('payments').summary(),
});

async function importFile(
  context: OpenContext,
  thread: ReaderThread,
  merchant: MerchantRecord,
  { token, source }: GivenFile,
  wanted: string | undefined,
): Promise<FileInBooks & Booked> {
  const { writer } = context.workspace;
  const id = context.ids() as ImportId;
  const sha256 = await sha256Of(source, context.signal);
  const empty = emptyFile(token, source, sha256);
  const since = importedAt(writer, merchant.id, sha256);
  if (since !== null) return { ...empty, ...leftOut, id, alreadyImportedAt: new Date(since).toISOString() };

  let open: OpenImport | null = null;
  for await (const event of thread.read(source)) {
    context.signal.throwIfAborted();
    switch (event.type) {
      case 'unrecognised':
        return { ...empty, ...leftOut, id, issues: [{ ...event.issue, facts: { ...event.issue.facts } }] };
      case 'recognised':
        open = openImport(context, merchant, { id, source, sha256, recognised: event, wanted });
        break;
      case 'rows':
        assert(open !== null, 'rows before the format was recognised');
        open.tally.issues(event.issues);
        for (const row of event.rows) open.add(row);
        // Rows that wait already come without a pause: without this turn a cancel would not be heard before the last.
        await turn();
        context.progress('reading', event.bytesRead, event.bytesTotal, source.name);
        break;
      case 'finished':
        assert(open !== null, 'a file finished before its format was recognised');
        if (event.sha256 !== sha256)
          open.tally.issues([
            { line: null, column: null, code: 'file_changed', facts: { file: source.name }, holds: true },
          ]);
        open.tally.issues(event.issues);
        return { ...empty, ...leftOut, ...open.finish(event.balances), id };
      default:
        assertNever(event);
    }
  }
  // The reader always ends with `unrecognised` or `finished`, or it throws.
  throw new Error('the reader ended without a word');
}
