import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setImmediate as turn } from 'node:timers/promises';
import { maskCardNumbers } from '../../../shared/cards/mask-card-numbers.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { ImportedFile, ImportOutcome } from '../../../shared/contract/imports.ts';
import { assert, assertNever } from '../../../shared/kernel/assert.ts';
import type { FileToken, ImportId, MerchantId } from '../../../shared/kernel/ids.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';
import type { FileIssue, FileSource } from '../../formats/format.ts';
import type { AmountUnit } from '../../formats/how-to-read.ts';
import { openReaderThread, type ReaderThread } from '../../formats/read-in-worker.ts';
import { countExceptions } from '../../store/exceptions/exceptions-table.ts';
import { fileIssue } from '../../formats/file-issue.ts';
import type { Writer } from '../../store/connection.ts';
import { importedAt, wasImported } from '../../store/imports/imports-table.ts';
import { listMappings } from '../../store/mappings/mappings-table.ts';
import { matchesWithIds } from '../../store/matching/matches-table.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { batchesNamed } from '../../store/settlements/batches-table.ts';
import type { OpenContext } from '../handler.ts';
import { proposeIncidents, type Span } from '../incidents/propose-incidents.ts';
import { plain } from '../matching/match-items.ts';
import { takeStep } from '../ledger/take-step.ts';
import { reconcileInTurns } from '../matching/reconcile-in-turns.ts';
import { bookRates } from '../rates/book-rates.ts';
import { tallyFile } from './file-tally.ts';
import { openImport, type Booked, type OpenImport } from './open-import.ts';
import { shownIssue } from './shown-issue.ts';

/** A file over this is refused before it is read. */
export const largestFile = 1024 ** 3;

export type GivenFile = { readonly token: FileToken; readonly source: FileSource };

/** What the user says of the files: whose account they are of, which columns hold references and no cards, the currency, the unit. */
export type WhatIsSaid = {
  readonly account?: string | undefined;
  readonly references?: readonly string[] | undefined;
  readonly currency?: CurrencyCode | undefined;
  readonly unit?: AmountUnit | undefined;
};

type ReadBy = (source: FileSource) => ReturnType<ReaderThread['read']>;

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
  said: WhatIsSaid = {},
): Promise<{ readonly files: readonly FileInBooks[]; readonly outcome: ImportOutcome }> {
  const { writer } = context.workspace;
  const imported: (FileInBooks & Booked)[] = [];
  const mappings = listMappings(writer);
  const thread = openReaderThread({ worker: context.readerWorker, signal: context.signal });
  const readBy: ReadBy = (source) =>
    thread.read(source, {
      mappings,
      references: said.references ?? [],
      currency: said.currency ?? null,
      unit: said.unit ?? null,
    });
  try {
    for (const file of files) {
      context.signal.throwIfAborted();
      imported.push(...(await importFile(context, readBy, merchant, file, said)));
    }
  } finally {
    await thread.close();
  }
  context.progress('matching', 0, null, null);
  await turn();
  context.signal.throwIfAborted();
  const step = takeStep(writer, merchant.id);
  for (const { seq } of imported) if (seq !== null) step.note({ effect: 'imported', importSeq: seq });
  const days = spanOf(imported);
  if (days !== null) proposeIncidents(writer, merchant, days, context);
  const news = imported.flatMap(({ seq }) => seq ?? []);
  const { made } = await reconcileInTurns(writer, merchant, context, step.note, news);
  const now = context.clock();
  step.keep('import', stepOf(imported), now);
  if (imported.some(({ foreign }) => foreign)) bookRates(writer, merchant, now);
  const named = imported.flatMap(({ batches }) => batches.map(({ reference }) => reference));
  const matched = new Set(
    batchesNamed(writer, merchant.id, named)
      .filter(({ matchSeq }) => matchSeq !== null)
      .map(({ reference, net }) => `${net.currency} ${reference}`),
  );
  const shown = imported.map(({ seq: _, foreign: __, ...file }) => ({
    ...file,
    batches: file.batches.map((batch) => ({ ...batch, matched: matched.has(`${batch.currency} ${batch.reference}`) })),
  }));
  const outcome: ImportOutcome = {
    files: shown.map(({ id: _, ...file }) => file),
    matches: matchesWithIds(writer, merchant.id, made).map(({ amount, why }) => {
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

/** The days of the rows that were brought. */
function spanOf(imported: readonly ImportedFile[]): Span | null {
  const from = imported.flatMap((file) => file.from ?? []).toSorted()[0];
  const to = imported
    .flatMap((file) => file.to ?? [])
    .toSorted()
    .at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

const leftOut: Booked = { seq: null, foreign: false };

const emptyFile = (token: FileToken, file: string, sha256: string): ImportedFile => ({
  token,
  file,
  sha256,
  format: null,
  kind: null,
  institution: null,
  alreadyImportedAt: null,
  ...tallyFile('payments').summary(),
});

/** A file that was left out, or not recognised, or one account's part of it after another. */
async function importFile(
  context: OpenContext,
  readBy: ReadBy,
  merchant: MerchantRecord,
  { token, source }: GivenFile,
  { account: wanted }: WhatIsSaid,
): Promise<readonly (FileInBooks & Booked)[]> {
  const { writer } = context.workspace;
  const sha256 = await sha256Of(source, context.signal);
  const left = (name: string, digest: string): FileInBooks & Booked => ({
    ...emptyFile(token, name, digest),
    ...leftOut,
    id: context.ids() as ImportId,
  });
  const known = alreadyImported(writer, merchant.id, sha256);
  if (known !== null) return [{ ...left(source.name, sha256), alreadyImportedAt: known }];

  const parts: (FileInBooks & Booked)[] = [];
  let open: OpenPart | null = null;
  for await (const event of readBy(source)) {
    context.signal.throwIfAborted();
    switch (event.type) {
      case 'unrecognised':
        return [{ ...left(source.name, sha256), issues: [shownIssue(event.issue)] }];
      case 'recognised': {
        const name = partName(source.name, event.within);
        const digest = partDigest(sha256, parts.length);
        const since = importedAt(writer, merchant.id, digest);
        const part = left(name, digest);
        open =
          since === null
            ? {
                ...part,
                books: openImport(context, merchant, { id: part.id, name, sha256: digest, recognised: event, wanted }),
              }
            : { ...part, alreadyImportedAt: new Date(since).toISOString(), books: null };
        break;
      }
      case 'rows':
        assert(open !== null, 'rows before the format was recognised');
        open.books?.tally.issues(event.issues);
        for (const row of event.rows) open.books?.add(row);
        // Rows that wait already come without a pause: without this turn a cancel would not be heard before the last.
        await turn();
        context.progress('reading', event.bytesRead, event.bytesTotal, source.name);
        break;
      case 'finished': {
        assert(open !== null, 'a file finished before its format was recognised');
        const { books, ...part } = open;
        open = null;
        const changed = event.sha256 !== null && event.sha256 !== sha256 ? [fileChanged(source.name)] : [];
        books?.tally.issues([...changed, ...event.issues]);
        parts.push(books === null ? part : { ...part, ...books.finish(event.balances) });
        break;
      }
      default:
        assertNever(event);
    }
  }
  // The reader always ends with `unrecognised` or `finished`, or it throws.
  assert(parts.length > 0 && open === null, 'the reader ended without a word');
  return parts;
}

type OpenPart = FileInBooks & Booked & { readonly books: OpenImport | null };

const fileChanged = (file: string): FileIssue => fileIssue('file_changed', { file });

/** Since when the very same file is in the books; null also where some of its parts were taken back and may come again. */
function alreadyImported(writer: Writer, merchantId: MerchantId, sha256: string): string | null {
  const since = importedAt(writer, merchantId, sha256);
  if (since === null || wasImported(writer, merchantId, partDigest(sha256, 1))) return null;
  return new Date(since).toISOString();
}

/** The first part stands for the file and has its digest; every other has one of its own, made of that and its place. */
const partDigest = (sha256: string, place: number): string =>
  place === 0 ? sha256 : createHash('sha256').update(`${sha256} ${place}`).digest('hex');

const longestName = 260;
const partName = (file: string, within: string | null): string =>
  within === null ? file : maskCardNumbers(`${file} › ${within}`).slice(0, longestName);
