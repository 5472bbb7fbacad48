import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CurrencyCode } from '../../shared/catalogue/currencies.ts';
import type { InstitutionId } from '../../shared/catalogue/institutions.ts';
import type { LocalDate } from '../../shared/kernel/local-date.ts';
import type { MethodId } from '../../shared/catalogue/methods.ts';
import { money } from '../../shared/money/money.ts';
import { testBackend, testMerchant, type TestBackend } from '../testing/test-backend.ts';
import { fileIssue } from './file-issue.ts';
import type { NormalisedRow, ReadEvent, StatementBalance } from './format.ts';
import { formats } from './formats.ts';
import { readFile } from './read-file.ts';
import { allSamples, type Sample } from './testing/all-samples.ts';
import { readBytes } from './testing/gather-reading.ts';
import { watchReading } from './testing/reading-faults.ts';
import { runMutations } from './testing/run-mutations.ts';
import { mutationOf, tryMutations, type Failure, type ReadBytes, type Trials } from './testing/try-mutations.ts';

const full = process.env['NIKASH_TEST_SIZE'] === 'full';
const mutations = full ? 100_000 : 6000;
const previewed = full ? 3000 : 200;
const committed = full ? 300 : 30;
/** As many as one preview takes. */
const filesAtOnce = 50;
const samples = allSamples();

const told = ({ seed, sample, done, faults }: Failure): string =>
  `seed ${seed} of ${sample} (${done.join(', ')}): ${faults.join('; ')}`;

const sumOf = (trials: readonly Trials[], of: 'read' | 'accepted', id: string): number =>
  trials.reduce((sum, each) => sum + ([...each[of]].find(([format]) => format === id)?.[1] ?? 0), 0);

describe('a file of any reader with anything wrong in it', () => {
  test('every reader has a sample', async () => {
    const recognised = new Set<string>();
    for (const { bytes } of samples) for (const { format } of (await readBytes(bytes)).parts) recognised.add(format);
    expect(formats.map(({ id }) => id).filter((id) => !recognised.has(id))).toEqual([]);
  });

  test('the samples themselves are as readers promise', async () => {
    const read: ReadBytes = (bytes) => readFile({ name: 'x', bytes }, { currency: 'EUR' });
    for (const { name, bytes } of samples) {
      const watch = watchReading(null);
      for await (const event of read(bytes)) watch.see(event);
      expect({ name, faults: watch.faults() }).toEqual({ name, faults: [] });
    }
  });

  test(
    `${mutations} mutations: none hangs or throws, and what is accepted balances`,
    { timeout: 3_600_000 },
    async () => {
      const trials = await Promise.all([0, 1].map((from) => runMutations({ seeds: { from, to: mutations, step: 2 } })));
      expect(trials.flatMap(({ failures }) => failures.map(told))).toEqual([]);
      // What nothing is left of, or all of, says nothing of a reader.
      for (const { id } of formats) {
        expect(`${id} ${sumOf(trials, 'read', id) > sumOf(trials, 'accepted', id)}`).toBe(`${id} true`);
        expect(`${id} ${sumOf(trials, 'accepted', id) > 0}`).toBe(`${id} true`);
      }
    },
  );

  describe('in an import', () => {
    let backend: TestBackend;
    let merchantId = '';
    beforeAll(async () => {
      backend = testBackend();
      merchantId = await testMerchant(backend);
    });
    afterAll(() => backend.remove());
    // Far from each other, so that they are of all readers.
    const bytesOf = (index: number) => mutationOf(index * 37, samples).bytes;
    const tokenOf = (index: number) => backend.backend.registerFile({ name: `${index}.csv`, bytes: bytesOf(index) });

    test('what goes wrong is said in words, and is no fault of ours', { timeout: 1_200_000 }, async () => {
      for (let from = 0; from < previewed; from += filesAtOnce) {
        const files = Array.from({ length: filesAtOnce }, (_, index) => tokenOf(from + index));
        const { ok } = await backend.dispatch('imports.preview', { merchantId, files });
        expect({ from, ok, faults: backend.faults }).toEqual({ from, ok: true, faults: [] });
      }
    });

    test('what is accepted is booked, shown and found whole', { timeout: 1_200_000 }, async () => {
      let booked = 0;
      for (let index = 0; booked < committed; index += 1) {
        const { recognised, issues } = await readBytes(bytesOf(index));
        if (recognised === null || issues.some(({ holds }) => holds)) continue;
        // What is in the books already may contradict it: then it is refused.
        const { ok } = await backend.dispatch('imports.commit', { merchantId, files: [tokenOf(index)] });
        if (ok) booked += 1;
        expect({ index, faults: backend.faults }).toEqual({ index, faults: [] });
      }
      await backend.ask('exceptions.list', { merchantId });
      await backend.ask('matching.list', { merchantId });
      await backend.ask('imports.list', { merchantId });
      await backend.ask('reports.home', { merchantId, month: '2025-11' });
      expect(await backend.ask('ledger.verify', {})).toMatchObject({ ok: true, findings: [] });
    });
  });

  test('a seed gives the same mutation again', () => {
    for (let seed = 0; seed < 200; seed += 1) expect(mutationOf(seed, samples)).toEqual(mutationOf(seed, samples));
  });
});

describe('a reader that breaks a promise is found out', () => {
  const inr = (units: bigint) => money('INR', units);
  const row: NormalisedRow = {
    line: 2,
    kind: 'sale',
    occurredAt: '2025-11-03T10:00:00+05:30',
    valueOn: '2025-11-04' as LocalDate,
    currency: 'INR',
    gross: inr(1000n),
    fee: inr(20n),
    tax: inr(4n),
    net: inr(976n),
    method: 'upi',
    reference: 'T1',
    merchantReference: null,
    batch: 'UTR1',
    description: '',
    releaseOn: null,
    balance: null,
    identity: 'x:T1',
    raw: 'PAYMENT,T1',
  };
  const recognised = {
    type: 'recognised',
    format: 'phonepe.settlement',
    kind: 'settlement',
    institution: 'phonepe',
    timeZone: 'Asia/Kolkata',
    account: null,
    within: null,
  } as const satisfies ReadEvent;
  const rows = (...list: readonly NormalisedRow[]): ReadEvent => ({
    type: 'rows',
    rows: list,
    issues: [],
    bytesRead: 1,
    bytesTotal: 1,
  });
  const balance = {
    account: null,
    currency: 'INR',
    opening: inr(0n),
    closing: inr(1000n),
    sum: inr(1000n),
    difference: inr(0n),
  } as const;
  const sha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  const finished: Extract<ReadEvent, { type: 'finished' }> = {
    type: 'finished',
    sha256,
    rowsRead: 1,
    issues: [],
    balances: [],
  };
  const unrecognised: ReadEvent = { type: 'unrecognised', issue: fileIssue('file_empty', {}), sha256, table: null };

  const faultsOf = (...events: readonly ReadEvent[]): readonly string[] => {
    const watch = watchReading(sha256);
    events.forEach(watch.see);
    return watch.faults();
  };
  const acceptedOf = (...events: readonly ReadEvent[]): readonly string[] => {
    const watch = watchReading(sha256);
    events.forEach(watch.see);
    return [...watch.accepted()];
  };
  const ofRow = (wrong: Partial<NormalisedRow>) => faultsOf(recognised, rows({ ...row, ...wrong }), finished);

  const credit: NormalisedRow = { ...row, kind: 'credit', fee: inr(0n), tax: inr(0n), net: inr(1000n) };
  const statement = { ...recognised, kind: 'statement' } as const;
  const ofStatement = (wrong: Partial<StatementBalance>, kept: Partial<typeof finished> = {}) =>
    faultsOf(statement, rows(credit), { ...finished, ...kept, balances: [{ ...balance, ...wrong }] });

  test('an honest one is not', () => {
    expect(faultsOf(recognised, rows(row), finished)).toEqual([]);
    expect(faultsOf(unrecognised)).toEqual([]);
    expect(ofStatement({})).toEqual([]);
    const attempt: NormalisedRow = { ...row, kind: 'declined', identity: 'x:T2' };
    expect(
      faultsOf(recognised, { ...finished, rowsRead: 0 }, recognised, rows(row, attempt), { ...finished, rowsRead: 2 }),
    ).toEqual(['a part after the digest']);
  });

  test('what is accepted is what gave rows or shown settlements, where nothing holds the file', () => {
    const listing = { ...recognised, format: 'razorpay.settlements', institution: 'razorpay' } as const;
    const listed = fileIssue('settlement_listed', {
      reference: 'S1',
      amount: { currency: 'INR', amount: '1' },
      text: '',
    });
    const shown: ReadEvent = { ...finished, rowsRead: 0, issues: [listed] };
    const nothing: ReadEvent = { ...finished, sha256: null, rowsRead: 0 };
    expect(acceptedOf(listing, shown)).toEqual(['razorpay.settlements']);
    expect(acceptedOf(listing, nothing, recognised, rows(row), finished)).toEqual(['phonepe.settlement']);
    expect(
      acceptedOf(listing, { ...shown, issues: [listed, fileIssue('columns_count', { expected: 1, found: 2 })] }),
    ).toEqual([]);
  });

  test.each<readonly [string, Partial<NormalisedRow>, string]>([
    ['a wrong net', { net: inr(977n) }, 'net is not gross less fee and tax'],
    ['a fee that is left out of the net', { net: inr(996n) }, 'net is not gross less fee and tax'],
    ['an amount in another currency', { fee: money('USD', 20n) }, 'an amount in another currency'],
    ['an unknown currency', { currency: 'XXQ' as CurrencyCode }, 'currency XXQ'],
    ['a row without a line', { line: 0 }, 'no line'],
    ['no identity', { identity: ' ' }, 'no identity'],
    ['a moment without an offset', { occurredAt: '2025-11-03T10:00:00' }, 'no moment'],
    ['a day that does not exist', { occurredAt: '2025-02-30' }, 'no moment'],
    ['a moment that is another year elsewhere', { occurredAt: '2200-12-31T23:00:00Z' }, 'no moment'],
    ['a settlement day that does not exist', { valueOn: '2025-13-01' as LocalDate }, 'no day: 2025-13-01'],
    ['a release day that is none', { releaseOn: '' as LocalDate }, 'no day: '],
    ['an unknown method', { method: 'barter' as MethodId }, 'method barter'],
    ['a line of a statement', { kind: 'credit' }, 'credit in a file of the kind settlement'],
    ['an endless reference', { reference: 'x'.repeat(501) }, 'an endless id'],
    ['an endless description', { description: 'x'.repeat(1501) }, 'an endless description'],
    ['an empty reference', { batch: '' }, 'a reference of no letters'],
    [
      'more than the ledger holds',
      { gross: inr(10n ** 29n), net: inr(10n ** 29n - 24n) },
      'an amount that the ledger cannot hold',
    ],
  ])('%s', (_, wrong, fault) => expect(ofRow(wrong).join()).toContain(fault));

  test('a debit that adds, and a fee beside it', () => {
    expect(faultsOf(statement, rows({ ...credit, kind: 'debit' }), finished)).toEqual([
      'line 2: debit of the other sign',
    ]);
    const withFee = { ...credit, fee: inr(1n), net: inr(999n) };
    expect(faultsOf(statement, rows(withFee), finished)).toEqual(['line 2: a statement line with a fee']);
  });

  test('two rows of one identity, where nothing holds the file', () => {
    const twice = rows(row, { ...row, line: 3 });
    expect(faultsOf(recognised, twice, { ...finished, rowsRead: 2 })).toEqual(['identity met twice: x:T1']);
    const held = { ...finished, rowsRead: 2, issues: [fileIssue('columns_count', { expected: 1, found: 2 })] };
    expect(faultsOf(recognised, twice, held)).toEqual([]);
  });

  test('balances that do not add up, where nothing holds the file', () => {
    expect(ofStatement({ closing: inr(999n) })).toEqual(['a difference that is none']);
    expect(ofStatement({ closing: inr(999n), difference: inr(1n) })).toEqual(['a balance that does not add up']);
    expect(ofStatement({ closing: inr(999n), sum: inr(999n) })).toEqual([
      'the balances of INR have another sum than the rows',
    ]);
    expect(ofStatement({ closing: money('USD', 1000n) })).toEqual(['a balance of two currencies']);
    const held = { issues: [fileIssue('file_empty', {})] };
    expect(ofStatement({ closing: inr(999n), difference: inr(1n) }, held)).toEqual([]);
  });

  test.each<readonly [string, readonly ReadEvent[], string]>([
    ['nothing at all', [], 'no event'],
    ['rows before the format', [rows(row), recognised, finished], 'rows outside of a part'],
    ['a part without an end', [recognised, rows(row)], 'a part without an end'],
    ['a part within a part', [recognised, recognised, rows(row), finished], 'a part begins within another'],
    ['an event of no rows', [recognised, rows(), { ...finished, rowsRead: 0 }], 'no rows in an event of rows'],
    ['a wrong count', [recognised, rows(row), { ...finished, rowsRead: 2 }], '1 rows came and 2 were counted'],
    ['more after the end', [unrecognised, recognised, finished], 'recognised after the end'],
    ['unrecognised after a part', [recognised, rows(row), finished, unrecognised], 'unrecognised after a part'],
    ['unrecognised for a note', [{ ...unrecognised, issue: fileIssue('header_only', {}) }], 'unrecognised by a note'],
    ['no digest', [recognised, rows(row), { ...finished, sha256: null }], 'no digest'],
    ['another digest', [recognised, rows(row), { ...finished, sha256: 'f'.repeat(64) }], 'another digest'],
    [
      'an institution that is not in the catalogue',
      [{ ...recognised, institution: 'nobody' as InstitutionId }, rows(row), finished],
      'institution nobody',
    ],
  ])('%s', (_, events, fault) => expect(faultsOf(...events).join()).toContain(fault));

  const few = samples.slice(0, 1) as [Sample];
  const seeds = { from: 7, to: 9, step: 1 };

  test('a format that says a wrong net, by the seed of the mutation', async () => {
    const { failures } = await tryMutations(seeds, few, async function* fake() {
      yield recognised;
      yield rows({ ...row, net: inr(977n) });
      yield { ...finished, sha256: null };
    });
    expect(failures.map(told)[0]).toMatch(/^seed 7 of .*net is not gross less fee and tax; no digest$/);
    expect(failures).toHaveLength(2);
  });

  test('a reader that throws, and one that is slow', async () => {
    const throws = await tryMutations(seeds, few, () => {
      throw new TypeError('planted');
    });
    expect(throws.failures.map(told)[1]).toMatch(/^seed 8 of .*threw TypeError: planted/s);
    const slow = await tryMutations({ ...seeds, to: 8 }, few, async function* sleeps(bytes) {
      await new Promise((resolve) => setTimeout(resolve, 2200));
      yield* readFile({ name: 'x', bytes });
    });
    expect(slow.failures.map(told)[0]).toMatch(/^seed 7 of .*: took \d+ ms$/);
  });

  let folder = '';
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'nikash-mutations-'))));
  afterAll(() => rm(folder, { recursive: true }));

  test('one that never comes back, and one that ends the thread', async () => {
    const program = async (name: string, text: string): Promise<URL> => {
      const path = join(folder, `${name}.mjs`);
      await writeFile(path, `import { workerData } from 'node:worker_threads'; workerData.at[0] = 8; ${text}`);
      return pathToFileURL(path);
    };
    const loops = await runMutations({ seeds, program: await program('loops', 'for (;;);'), patience: 3000 });
    expect(loops.failures.map(told)).toEqual(['seed 8 of  (): hangs for 3000 ms']);
    const ends = await runMutations({ seeds, program: await program('ends', 'process.exit(0);') });
    expect(ends.failures.map(told)).toEqual(['seed 8 of  (): ended the thread without a word']);
    const rejects = await runMutations({
      seeds,
      program: await program('rejects', 'void Promise.reject(new Error("no"));'),
    });
    expect(rejects.failures.map(told)[0]).toContain('seed 8 of  (): ended the thread: Error: no');
  });
});
