import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Progress } from '../../../shared/contract/progress.ts';
import { asId, type MerchantId } from '../../../shared/kernel/ids.ts';
import { applicationId, openWriter } from '../../store/connection.ts';
import { contentHash } from '../../store/ledger/content-hash.ts';
import { schemaVersion, versionOf } from '../../store/migrate.ts';
import { migrations } from '../../store/migrations/migrations.ts';
import { dataKeyOf } from '../../testing/data-key-of.ts';
import { makeTestWorkspace, testPassphrase } from '../../testing/make-test-workspace.ts';
import { readBeside } from '../../testing/open-beside.ts';
import { seededRandom, type SeededRandom } from '../demo/seeded-random.ts';
import { actions, importDollarRates, openRandomShop, type RandomShop } from '../../testing/random-steps/random-shop.ts';
import { rupeesInDollar } from '../../testing/random-steps/drawn-shop.ts';
import { hdfcFile, phonepeFile } from '../../testing/sample-files.ts';
import { testBackend, type TestBackend, type TestClock } from '../../testing/test-backend.ts';

const full = process.env['NIKASH_TEST_SIZE'] === 'full';
const states = full ? 200 : 12;
const alterations = full ? 600 : 45;

const passphrase = { passphrase: testPassphrase };
const opened: TestBackend[] = [];
afterEach(async () => {
  for (const test of opened.splice(0)) await test.remove();
});

const at = (text: string): TestClock => ({ now: Date.parse(text) });

function backend(options: Parameters<typeof testBackend>[0] = {}): TestBackend {
  const test = testBackend(options);
  opened.push(test);
  return test;
}

/** A shop whose workspace costs little to open. */
async function shopOf(test: TestBackend): Promise<string> {
  await test.openNew();
  return (await test.ask('merchants.add', { name: 'Saffron Store', country: 'IN' })).id;
}

const sale = (reference: string) =>
  phonepeFile([
    {
      reference,
      on: '01-10-2026',
      amount: '10.00',
      fee: '-0.20',
      tax: '-0.036',
      batch: `B${reference}`,
      settledOn: '02-10-2026',
    },
  ]);

const bring = (test: TestBackend, merchantId: string, reference: string) =>
  test.ask('imports.commit', { merchantId, files: [test.file(`${reference}.csv`, sale(reference))] });

const list = (test: TestBackend) => test.ask('backups.list', {});
const reasons = async (test: TestBackend) => (await list(test)).backups.map(({ why }) => why);
const folderOf = (test: TestBackend, name: string): string => join(`${test.databaseFile}-backups`, name);

describe('backups by themselves', () => {
  it('are made before the day’s first import and on closing, if the books went on', async () => {
    const clock = at('2026-11-21T10:00:00+05:30');
    const test = backend({ clock, automaticBackups: true });
    const merchantId = await shopOf(test);
    await bring(test, merchantId, 'A');
    expect(await reasons(test)).toEqual(['import']);
    clock.now += 3_600_000;
    await bring(test, merchantId, 'B');
    // A lock does not wait for a backup.
    await test.ask('vault.lock', {});
    expect(await reasons(test)).toEqual(['import']);
    await test.ask('vault.unlock', { passphrase: testPassphrase });

    clock.now = Date.parse('2026-11-22T00:10:00+05:30');
    await bring(test, merchantId, 'C');
    expect(await reasons(test)).toEqual(['import', 'import']);
    await test.backend.close();
    const next = backend({ clock, folder: test.folder, automaticBackups: true });
    expect(await list(next)).toMatchObject({ backups: [{ why: 'close', state: 'unchecked' }, { why: 'import' }] });
    await next.ask('vault.unlock', { passphrase: testPassphrase });
    // The close pushed the same day's import out.
    expect(await list(next)).toMatchObject({
      backups: [
        { why: 'close', state: 'good' },
        { why: 'import', state: 'good' },
      ],
      lastGood: '2026-11-21T18:40:01Z',
      overdue: false,
      failure: null,
      damage: null,
    });
    // Nothing was done since: nothing is copied.
    await next.backend.close();
    expect(readdirSync(`${test.databaseFile}-backups`)).toHaveLength(2);
  });

  it('are made of an older version’s ledger before it is brought up to date', async () => {
    const test = backend({ automaticBackups: true });
    await makeTestWorkspace(test.databaseFile);
    const key = await dataKeyOf(test.databaseFile);
    rmSync(test.databaseFile);
    const older = openWriter({ file: test.databaseFile, key });
    for (const { sql } of migrations.slice(0, schemaVersion - 1)) older.script(`BEGIN; ${sql} COMMIT;`);
    older.script(`PRAGMA user_version = ${schemaVersion - 1}; PRAGMA application_id = ${applicationId};`);
    older.close();
    await test.ask('vault.unlock', { passphrase: testPassphrase });
    const { backups } = await list(test);
    expect(backups).toMatchObject([{ why: 'migration', state: 'good' }]);
    const name = backups[0]?.name ?? '';
    expect(await test.ask('backups.check', { backup: { name } })).toMatchObject({ backup: { state: 'good' } });
    const copy = openWriter({ file: join(folderOf(test, name), 'ledger.nikash-ledger'), key });
    expect(versionOf(copy)).toBe(schemaVersion - 1);
    copy.close();
  });

  it('never keep anybody from working: what failed is told, and told no more once one went well', async () => {
    const clock = at('2026-11-21T10:00:00+05:30');
    const test = backend({ clock, automaticBackups: true });
    const merchantId = await shopOf(test);
    // Where the folder should be, there is a file.
    writeFileSync(`${test.databaseFile}-backups`, '');
    await bring(test, merchantId, 'A');
    rmSync(`${test.databaseFile}-backups`);
    expect((await list(test)).failure).toMatchObject({ why: 'import', at: '2026-11-21T04:30:00Z' });
    clock.now += 8 * 86_400_000;
    expect((await list(test)).overdue).toBe(true);
    await bring(test, merchantId, 'B');
    expect(await list(test)).toMatchObject({ failure: null, overdue: false });
  });

  it('are none of the demo, and none of books that nothing was written to', async () => {
    const test = backend({ automaticBackups: true });
    await test.openNew();
    await test.ask('vault.openDemo', {});
    expect(await test.dispatch('backups.make', {})).toMatchObject({ code: 'workspace_locked' });
    await test.backend.close();
    expect(readdirSync(test.folder).filter((name) => name.includes('backups'))).toEqual([]);
  });

  it('keep seven days, and go on when the clock is put back', async () => {
    const clock = at('2026-11-01T10:00:00+05:30');
    const test = backend({ clock, automaticBackups: true });
    const merchantId = await shopOf(test);
    for (let day = 0; day < 12; day += 1) {
      await bring(test, merchantId, `D${day}`);
      clock.now += 86_400_000;
    }
    // Seven days, the Sundays of the weeks before (1 and 8 November; 8 is among the seven or a week of its own), the month.
    const names = (await list(test)).backups.map(({ name }) => name.slice(0, 10));
    expect(names.slice(0, 7)).toEqual(
      Array.from({ length: 7 }, (_, n) => `2026-11-${String(12 - n).padStart(2, '0')}`),
    );
    expect(names.length).toBeLessThanOrEqual(9);
    clock.now = Date.parse('2025-01-05T10:00:00+05:30');
    await bring(test, merchantId, 'BACK');
    expect((await list(test)).backups.at(-1)?.name).toMatch(/^2025-01-05.*-import$/);
  });
});

describe('a backup that is asked for', () => {
  it('goes into a folder of one’s own, and opens elsewhere', async () => {
    const test = backend();
    const merchantId = await shopOf(test);
    await bring(test, merchantId, 'A');
    const stick = join(test.folder, 'stick');
    mkdirSync(stick);
    const into = test.backend.registerFile({ name: 'stick', path: stick });
    const { backup, removed } = await test.ask('backups.make', { into });
    expect([backup.state, removed]).toEqual(['good', []]);
    const manifest = test.backend.registerFile({
      name: 'manifest.json',
      path: join(stick, backup.name, 'manifest.json'),
    });
    expect(await test.ask('backups.check', { backup: { file: manifest } })).toMatchObject({
      backup: { state: 'good' },
    });

    const other = backend();
    expect(await list(other)).toMatchObject({ backups: [], damage: null });
    const file = other.backend.registerFile({ name: backup.name, path: join(stick, backup.name) });
    const restored = await other.ask('backups.restore', { backup: { file }, by: { passphrase: testPassphrase } });
    expect(restored).toMatchObject({ state: 'open', restored: backup.name, kept: null });
    expect((await other.ask('imports.list', { merchantId })).imports).toHaveLength(1);
  });

  it.each(['../2026-11-21T043000Z-asked', '2026-11-21T043000Z-asked/..', 'C:2026', '..', ''])(
    'is named by its name alone: %j',
    async (name) => {
      const test = backend();
      expect(await test.dispatch('backups.restore', { backup: { name }, by: { passphrase: 'x' } })).toMatchObject({
        ok: false,
        code: 'bad_request',
      });
    },
  );

  it('stops when it is told to, and leaves nothing', async () => {
    const test = backend();
    const merchantId = await shopOf(test);
    await bring(test, merchantId, 'A');
    const stop = new AbortController();
    const making = test.dispatch('backups.make', {}, { signal: stop.signal });
    setImmediate(() => stop.abort());
    expect(await making).toMatchObject({ ok: false, code: 'cancelled' });
    expect(await list(test)).toMatchObject({ backups: [], failure: null });
    expect(readdirSync(`${test.databaseFile}-backups`)).toEqual([]);
  });

  it('is told part by part', async () => {
    const test = backend();
    await shopOf(test);
    const told: Progress[] = [];
    await test.ask('backups.make', {}, { callId: asId('call'), onProgress: (progress) => told.push(progress) });
    expect(told[0]).toMatchObject({ step: 'checking', done: 1, of: 4 });
  });

  it('is refused where there is none', async () => {
    const test = backend();
    await shopOf(test);
    const none = { name: '2026-11-21T043000Z-asked' };
    expect(await test.dispatch('backups.check', { backup: none })).toMatchObject({ code: 'backup_unknown' });
    const by = { passphrase: testPassphrase };
    expect(await test.dispatch('backups.restore', { backup: none, by })).toMatchObject({ code: 'backup_unknown' });
    const file = test.backend.registerFile({ name: 'x', bytes: new Uint8Array() });
    expect(await test.dispatch('backups.restore', { backup: { file }, by })).toMatchObject({ code: 'backup_unknown' });
    expect(await test.dispatch('backups.make', { into: file })).toMatchObject({ code: 'file_missing' });
  });
});

describe('a restore', () => {
  it('is written into the chain, and everything is in order after it', async () => {
    const test = backend();
    const merchantId = await shopOf(test);
    await bring(test, merchantId, 'A');
    const { backup } = await test.ask('backups.make', {});
    await bring(test, merchantId, 'B');
    const { restored, kept } = await test.ask('backups.restore', {
      backup: { name: backup.name },
      by: passphrase,
    });
    expect(restored).toBe(backup.name);
    expect(existsSync(join(test.folder, kept ?? ''))).toBe(true);
    expect((await test.ask('imports.list', { merchantId })).imports.map(({ file }) => file)).toEqual(['A.csv']);
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true, findings: [] });
    const reader = await readBeside(test);
    expect(reader.read('SELECT command, reason FROM chain_link ORDER BY seq DESC LIMIT 1').get()).toEqual({
      command: 'backups.restore',
      reason: backup.name,
    });
    reader.close();
    await bring(test, merchantId, 'B');
  });

  it.each(['open', 'locked'] as const)('that is stopped in between leaves a workspace %s as it was', async (state) => {
    const test = backend();
    const merchantId = await shopOf(test);
    const { backup } = await test.ask('backups.make', {});
    await bring(test, merchantId, 'A');
    if (state === 'locked') await test.ask('vault.lock', {});
    const stop = new AbortController();
    const told: Progress[] = [];
    const given = { backup: { name: backup.name }, by: { passphrase: testPassphrase } };
    const answer = await test.dispatch('backups.restore', given, {
      callId: asId('call'),
      signal: stop.signal,
      onProgress: (progress) => {
        told.push(progress);
        setImmediate(() => stop.abort());
      },
    });
    expect(answer).toMatchObject({ ok: false, code: 'cancelled' });
    expect(told[0]).toMatchObject({ step: 'checking', done: 0, of: 2 });
    expect(readdirSync(test.folder).filter((name) => /restor/.test(name))).toEqual([]);
    expect(await test.ask('vault.status', {})).toMatchObject({ state });
    if (state === 'locked') await test.ask('vault.unlock', { passphrase: testPassphrase });
    expect((await test.ask('imports.list', { merchantId })).imports).toHaveLength(1);
    await bring(test, merchantId, 'B');
    expect((await test.ask('backups.restore', given)).restored).toBe(backup.name);
  });

  it('that is refused leaves the workspace open as it was', async () => {
    const test = backend();
    const merchantId = await shopOf(test);
    const { backup } = await test.ask('backups.make', {});
    await bring(test, merchantId, 'A');
    const name = { name: backup.name };
    expect(await test.dispatch('backups.restore', { backup: name, by: { passphrase: 'a wrong one' } })).toMatchObject({
      code: 'wrong_passphrase',
    });
    expect(await test.ask('vault.status', {})).toMatchObject({ state: 'open' });
    expect((await test.ask('imports.list', { merchantId })).imports).toHaveLength(1);
    await test.ask('vault.lock', {});
    expect(await test.dispatch('backups.restore', { backup: name, by: { recoveryKey: 'nonsense' } })).toMatchObject({
      code: 'wrong_recovery_key',
    });
    expect(await test.ask('vault.status', {})).toMatchObject({ state: 'locked' });
    await test.ask('backups.restore', { backup: name, by: { passphrase: testPassphrase } });
    expect((await test.ask('imports.list', { merchantId })).imports).toHaveLength(0);
  });

  it('of another workspace’s backup is refused, every time', async () => {
    const [one, other] = [backend(), backend()];
    await shopOf(one);
    await shopOf(other);
    const { backup } = await other.ask('backups.make', {});
    const file = one.backend.registerFile({ name: 'x', path: folderOf(other, backup.name) });
    expect(await one.dispatch('backups.check', { backup: { file } })).toMatchObject({ code: 'backup_foreign' });
    await one.ask('vault.lock', {});
    const before = readFileSync(one.databaseFile);
    for (const by of [{ passphrase: testPassphrase }, { passphrase: 'a wrong one' }])
      expect(await one.dispatch('backups.restore', { backup: { file }, by })).toMatchObject({ code: 'backup_foreign' });
    expect(readFileSync(one.databaseFile).equals(before)).toBe(true);
  });
});

it(
  `refuses a backup with any of ${alterations} alterations, and changes nothing`,
  { timeout: alterations * 20_000 },
  async () => {
    const random = seededRandom(20_261_122);
    const test = backend();
    const merchantId = await shopOf(test);
    await bring(test, merchantId, 'A');
    const { backup } = await test.ask('backups.make', {});
    const folder = folderOf(test, backup.name);
    const names = ['ledger.nikash-ledger', 'ledger.nikash-ledger.vault', 'manifest.json'];
    const whole = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
    const kinds = new Set<string>();
    for (let n = 0; n < alterations; n += 1) {
      const name = names[n % names.length] ?? '';
      const bytes = Uint8Array.from(whole.get(name) ?? []);
      const place = random.below(bytes.length);
      const way = random.pick(['flip', 'cut', 'longer', 'gone'] as const);
      if (way === 'flip') bytes[place] = (bytes[place] ?? 0) ^ (1 << random.below(8));
      if (way === 'gone') rmSync(join(folder, name));
      else writeFileSync(join(folder, name), way === 'longer' ? Buffer.concat([bytes, Buffer.from([0])]) : bytes);
      if (way === 'cut') truncateSync(join(folder, name), place);
      const where = `${way} ${name} at ${place}`;
      const said = await test.dispatch('backups.restore', { backup: { name: backup.name }, by: passphrase });
      expect([where, said.ok]).toEqual([where, false]);
      const code = said.ok ? '' : said.code;
      expect([where, code.startsWith('backup_') || code === 'wrong_passphrase']).toEqual([where, true]);
      const reason = said.ok || !('reason' in said.details) ? '' : said.details.reason;
      kinds.add(`${code} ${JSON.stringify(reason)}`);
      const checked = await test.dispatch('backups.check', { backup: { name: backup.name } });
      expect([where, checked.ok]).toEqual([where, false]);
      expect((await test.ask('imports.list', { merchantId })).imports).toHaveLength(1);
      writeFileSync(join(folder, name), whole.get(name) ?? new Uint8Array());
    }
    expect([...kinds].toSorted()).toEqual(
      expect.arrayContaining(
        ['altered', 'incomplete', 'truncated', 'unreadable'].map((reason) => `backup_damaged "${reason}"`),
      ),
    );
    expect(test.faults).toEqual([]);
    await test.ask('backups.restore', { backup: { name: backup.name }, by: passphrase });
  },
);

/** What the books of every shop say. */
async function hashesOf(test: TestBackend, shops: readonly RandomShop[]): Promise<readonly string[]> {
  const reader = await readBeside(test);
  try {
    return shops.map(({ merchantId }) => contentHash(reader, merchantId as MerchantId));
  } finally {
    reader.close();
  }
}

async function takeSteps(random: SeededRandom, shops: readonly RandomShop[], count: number): Promise<void> {
  for (let step = 0; step < count; step += 1) {
    const [, , action] = actions[random.weighted(actions.map(([, weight]) => weight))] ?? actions[0] ?? [];
    await action?.(random, random.pick(shops));
  }
}

it(`restores ${states} states at random to the same content`, { timeout: states * 60_000 }, async () => {
  const random = seededRandom(7);
  let test = backend({ readerWorker: new URL('../../testing/any-rows-worker.ts', import.meta.url) });
  const restart = async (): Promise<readonly RandomShop[]> => {
    await test.remove();
    test = backend({ readerWorker: new URL('../../testing/any-rows-worker.ts', import.meta.url) });
    await test.openNew();
    await importDollarRates(test, rupeesInDollar);
    const days = { first: '2026-10-01', count: 28, balances: true };
    return [await openRandomShop(test, 'First', days), await openRandomShop(test, 'Second', days)];
  };
  let shops = await restart();
  let changed = 0;
  for (let state = 0; state < states; state += 1) {
    if (state % 6 === 0) shops = await restart();
    await takeSteps(random, shops, random.between(1, 6));
    const then = await hashesOf(test, shops);
    const { backup } = await test.ask('backups.make', {});
    await takeSteps(random, shops, random.between(1, 6));
    if ((await hashesOf(test, shops)).join(' ') !== then.join(' ')) changed += 1;
    await test.ask('backups.restore', { backup: { name: backup.name }, by: passphrase });
    expect([state, ...(await hashesOf(test, shops))]).toEqual([state, ...then]);
    expect([state, await test.ask('ledger.verify', {})]).toMatchObject([state, { ok: true }]);
    // What was drawn since is not in the books any more.
    for (const shop of shops) {
      const { imports } = await test.ask('imports.list', { merchantId: shop.merchantId });
      const here = new Set(imports.map(({ file }) => file));
      for (const name of shop.files.keys()) if (!here.has(name)) shop.files.delete(name);
    }
  }
  expect(changed).toBeGreaterThan(states / 2);
  expect(test.faults).toEqual([]);
});

describe('a broken ledger', () => {
  async function brokenShop(brokenAt: 'beginning' | 'middle') {
    const clock = at('2026-11-20T10:00:00+05:30');
    const test = backend({ clock });
    const merchantId = await shopOf(test);
    await bring(test, merchantId, 'A');
    const { backup } = await test.ask('backups.make', {});
    clock.now += 86_400_000;
    await bring(test, merchantId, 'B');
    const bank = hdfcFile([{ on: '03/10/26', narration: 'NEFT CR-BA', reference: 'BA', in: '9.76', balance: '9.76' }]);
    await test.ask('imports.commit', { merchantId, files: [test.file('bank.csv', bank)] });
    await test.ask('vault.lock', {});
    const bytes = readFileSync(test.databaseFile);
    const page = 16_384;
    // The last page holds rows; the first one everything else hangs from.
    const place = brokenAt === 'beginning' ? 100 : bytes.length - page + 5000;
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    writeFileSync(test.databaseFile, bytes);
    return { test, merchantId, backup, bytes };
  }

  it('is opened to be read, set aside, and its way out is named', async () => {
    const { test, merchantId, backup, bytes } = await brokenShop('middle');
    expect(await test.ask('vault.unlock', passphrase)).toMatchObject({
      state: 'damaged',
      readOnly: 'workspace_damaged',
    });
    const { damage, lastGood } = await list(test);
    expect(lastGood).toBe(backup.madeAt);
    expect(damage).toMatchObject({ readable: true, lastGood: backup.name });
    expect(readFileSync(join(test.folder, damage?.copy ?? '')).equals(bytes)).toBe(true);
    const again = damage?.toImportAgain ?? [];
    expect(again.map(({ file }) => file)).toEqual(['bank.csv', 'B.csv']);
    expect(await test.dispatch('imports.commit', { merchantId, files: [test.file('C.csv', sale('C'))] })).toMatchObject(
      {
        code: 'workspace_damaged',
      },
    );
    expect(await test.dispatch('backups.make', {})).toMatchObject({ code: 'workspace_damaged' });
    expect(readFileSync(test.databaseFile).equals(bytes)).toBe(true);

    await test.ask('backups.restore', { backup: { name: backup.name }, by: passphrase });
    expect(await test.ask('vault.status', {})).toMatchObject({ state: 'open', readOnly: null });
    expect((await list(test)).damage).toBeNull();
    await bring(test, merchantId, 'B');
  });

  it('of which nothing can be read is restored all the same', async () => {
    const { test, merchantId, backup } = await brokenShop('beginning');
    expect(await test.dispatch('vault.unlock', passphrase)).toMatchObject({ code: 'workspace_unreadable' });
    expect(await test.ask('vault.status', {})).toMatchObject({ state: 'damaged' });
    expect((await list(test)).damage).toMatchObject({ readable: false, toImportAgain: null });
    await test.ask('backups.restore', { backup: { name: backup.name }, by: passphrase });
    expect(await test.ask('vault.status', {})).toMatchObject({ state: 'open' });
    expect((await test.ask('imports.list', { merchantId })).imports).toHaveLength(1);
  });

  it('is copied aside once, and a backup that is broken too is not named', async () => {
    const { test, backup } = await brokenShop('middle');
    for (let n = 0; n < 2; n += 1) {
      await test.ask('vault.unlock', passphrase);
      await test.ask('vault.lock', {});
    }
    expect(readdirSync(test.folder).filter((name) => name.includes('damaged'))).toHaveLength(1);
    const ledger = join(folderOf(test, backup.name), 'ledger.nikash-ledger');
    copyFileSync(ledger, `${ledger}.kept`);
    truncateSync(ledger, 5000);
    await test.ask('vault.unlock', passphrase);
    expect(await list(test)).toMatchObject({
      lastGood: null,
      backups: [{ state: 'truncated' }],
      damage: { lastGood: null },
    });
    expect(basename(ledger)).toBe('ledger.nikash-ledger');
  });
});
