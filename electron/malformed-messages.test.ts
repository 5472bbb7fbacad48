import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type MethodName } from '../shared/contract/contract.ts';
import { isDoorMethod } from './app/handler.ts';
import { folderDigest } from './testing/folder-digest.ts';
import { malformedInput, sampleOf } from './testing/malformed-input.ts';
import { useBooks, type UsedBooks } from './testing/used-books.ts';
import { testPassphrase } from './testing/make-test-workspace.ts';
import { hostBackend, type HostedBackend } from './transport/hosted-backend.ts';
import { envelope, readEnvelope } from './transport/ipc-envelope.ts';

/** Messages a method: in the full size 50,000 each, some four and a half million. */
const perMethod = process.env['NIKASH_TEST_SIZE'] === 'full' ? 50_000 : 200;
const methods = Object.keys(contract) as MethodName[];

let books: UsedBooks;
let hosted: HostedBackend;
let before: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  books = await useBooks();
  hosted = hostBackend(books.test.backend);
  before = folderDigest(books.test.folder);
});
afterAll(async () => {
  await books.test.remove();
});

const alive = async () => {
  expect(folderDigest(books.test.folder)).toEqual(before);
  expect(books.test.faults).toEqual([]);
  expect(await hosted.dispatch('vault.status', {}, null)).toMatchObject({ ok: true, value: { state: 'open' } });
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
};

test('the check bites: a command that is well formed does change the folder', async () => {
  const other = await useBooks();
  const was = folderDigest(other.test.folder);
  await other.test.ask('merchants.add', { name: 'Another', country: 'IN' });
  expect(folderDigest(other.test.folder)).not.toEqual(was);
  await other.test.remove();
});

test('nearly every method has a sample to begin from', () => {
  const without = methods.filter((method) => sampleOf(contract[method].input) === undefined);
  expect(without.length).toBeLessThanOrEqual(methods.length / 10);
});

describe(`${perMethod} malformed messages to each method are refused, and write nothing`, () => {
  test.each(methods)('%s', async (method) => {
    const { input: shape, refuses } = contract[method];
    const ordinary: readonly string[] = ['bad_request', ...refuses];
    await fc.assert(
      fc.asyncProperty(malformedInput(shape), async (input) => {
        const answer = (await hosted.dispatch(method, input, null)) as { ok: boolean; code?: string };
        expect(answer.ok).toBe(false);
        expect(ordinary).toContain(answer.code);
      }),
      { numRuns: perMethod },
    );
    await alive();
  });
});

test('an array that says it has four billion items is refused at once, wherever it stands', async () => {
  const files: unknown[] = [];
  files[4_000_000_000] = 1;
  for (const method of methods)
    for (const input of [files, { files }, { merchantId: 'm', files }, { card: { lines: files } }])
      expect(await hosted.dispatch(method, input, null)).toMatchObject({ ok: false, code: 'bad_request' });
  expect(readEnvelope({ ask: 'takeFiles', files })).toBeNull();
  await alive();
});

test('a method that is not in the contract does not exist, whatever it is called', async () => {
  const names = fc.oneof(
    fc.string({ maxLength: 100 }),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'vault.',
      'vault.create ',
      'VAULT.STATUS',
      '',
    ),
  );
  await fc.assert(
    fc.asyncProperty(
      names.filter((name) => !Object.hasOwn(contract, name)),
      fc.anything(),
      async (name, input) => {
        expect(await hosted.dispatch(name, input, null)).toMatchObject({ ok: false, code: 'bad_request' });
      },
    ),
    { numRuns: perMethod * 5 },
  );
  await alive();
});

test('an envelope is one of those known, or none: it is never read as more than it says', () => {
  const known: Readonly<Record<string, readonly string[]>> = {
    call: ['ask', 'callId', 'input', 'method'],
    cancel: ['ask', 'callId'],
    takeFiles: ['ask', 'files'],
    chooseFiles: ['ask'],
    touchOffered: ['ask', 'step'],
    touch: ['ask', 'step'],
    savePdf: ['ask', 'head', 'suggestedName'],
    saveText: ['ask', 'suggestedName', 'text'],
    saveFile: ['ask', 'bytes', 'suggestedName'],
    openedFiles: ['ask'],
    tellState: ['ask', 'state'],
    shellFacts: ['ask'],
    setShellSettings: ['ask', 'settings'],
    forgetRecentFiles: ['ask'],
  };
  let refused = 0;
  fc.assert(
    fc.property(fc.oneof(malformedInput(envelope), fc.anything()), (message) => {
      const read = readEnvelope(message);
      if (read !== null) expect(Object.keys(read).toSorted()).toEqual(known[read.ask]);
      else refused += 1;
    }),
    { numRuns: perMethod * 10 },
  );
  expect(refused).toBeGreaterThan(perMethod * 9);
});

test('queries about things that are not there are refused or empty, and never a fault', async () => {
  for (const method of methods) {
    const { kind, input, refuses } = contract[method];
    const sample = sampleOf(input);
    if (kind !== 'query' || sample === undefined) continue;
    const answer = (await hosted.dispatch(method, sample, null)) as { ok: boolean; code?: string };
    if (!answer.ok) expect([method, refuses]).toEqual([method, expect.arrayContaining([answer.code])]);
  }
  await alive();
});

test('well-formed commands to a locked workspace are refused, and write nothing', async () => {
  await books.test.ask('vault.lock', {});
  const locked = folderDigest(books.test.folder);
  for (const method of methods) {
    const sample = sampleOf(contract[method].input);
    if (isDoorMethod(method) || sample === undefined) continue;
    expect([method, await hosted.dispatch(method, sample, null)]).toMatchObject([method, { code: 'workspace_locked' }]);
  }
  expect(folderDigest(books.test.folder)).toEqual(locked);
  await books.test.ask('vault.unlock', { passphrase: testPassphrase });
  before = folderDigest(books.test.folder);
  await alive();
});
