import { copyFileSync, readFileSync, readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeNewer } from '../make-newer.ts';
import { makeTestWorkspace, testPassphrase } from '../make-test-workspace.ts';
import { testBackend, type TestBackend } from '../test-backend.ts';
import { freshFolder, removeFolder } from './disk-shop.ts';

let folder: string;
let test: TestBackend;
beforeEach(async () => {
  folder = freshFolder();
  await makeTestWorkspace(fileIn(folder));
  test = testBackend({ folder });
  await test.ask('vault.unlock', { passphrase: testPassphrase });
  await test.ask('merchants.add', { name: 'Saffron Store', country: 'IN' });
  await test.ask('vault.lock', {});
});
afterEach(async () => {
  await test.backend.close();
  expect(test.faults).toEqual([]);
  removeFolder(folder);
});

const fileIn = (place: string): string => join(place, 'test.nikash-ledger');
const unlock = () => test.dispatch('vault.unlock', { passphrase: testPassphrase });

/** Every file of the folder, by name and bytes. The wal-index is shared memory, and an empty log says nothing. */
function lying(): Record<string, string> {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    files
      .map(({ name, parentPath }): [string, string] => [name, readFileSync(join(parentPath, name)).toString('base64')])
      .filter(([name, bytes]) => !name.endsWith('-shm') && !(name.endsWith('-wal') && bytes === '')),
  );
}

/** What is done to a closed workspace, and what is said of it then. */
const spoiled: readonly (readonly [string, () => Promise<void> | void, string])[] = [
  [
    'a file that is no database',
    () => writeFileSync(fileIn(folder), 'This is a letter.\n'.repeat(5000)),
    'workspace_unreadable',
  ],
  ['a file of zeros', () => writeFileSync(fileIn(folder), Buffer.alloc(65_536)), 'workspace_unreadable'],
  ['an empty file', () => truncateSync(fileIn(folder), 0), 'workspace_empty'],
  [
    'a ledger under another key',
    async () => {
      const other = freshFolder();
      await makeTestWorkspace(fileIn(other));
      copyFileSync(fileIn(other), fileIn(folder));
      removeFolder(other);
    },
    'workspace_unreadable',
  ],
  ['a ledger without its vault', () => rmSync(`${fileIn(folder)}.vault`), 'vault_missing'],
  ['a vault that is cut short', () => truncateSync(`${fileIn(folder)}.vault`, 100), 'workspace_unreadable'],
  ['a ledger that is gone', () => rmSync(fileIn(folder)), 'workspace_missing'],
];

describe('a workspace that cannot be opened', () => {
  it.each(spoiled)('for %s says which, and writes nothing', async (_, spoil, code) => {
    await spoil();
    const before = lying();
    const answer = await unlock();
    // Where the damage can be told from the key, it may be opened to be read.
    if (answer.ok) expect([code, answer.value.readOnly]).toEqual(['workspace_unreadable', 'workspace_damaged']);
    else expect(answer).toMatchObject({ code });
    await test.ask('vault.lock', {});
    expect(Object.fromEntries(Object.entries(lying()).filter(([name]) => name in before))).toEqual(before);
  });

  it('says that its folder is not there', async () => {
    renameSync(folder, `${folder}-away`);
    expect(await unlock()).toMatchObject({ code: 'folder_missing' });
    expect(await test.dispatch('vault.create', { passphrase: testPassphrase })).toMatchObject({
      code: 'folder_missing',
    });
    renameSync(`${folder}-away`, folder);
    expect(await unlock()).toMatchObject({ ok: true });
  });

  it('says that another one has it open, which goes on undisturbed', async () => {
    await unlock();
    const second = testBackend({ folder });
    const before = lying();
    expect(await second.dispatch('vault.unlock', { passphrase: testPassphrase })).toMatchObject({
      code: 'workspace_busy',
    });
    expect(lying()).toEqual(before);
    expect(await test.dispatch('merchants.add', { name: 'Second Store', country: 'IN' })).toMatchObject({ ok: true });
    expect(await second.dispatch('vault.unlock', { passphrase: testPassphrase })).toMatchObject({
      code: 'workspace_busy',
    });
    await second.backend.close();
  });

  it('is not made over what an older ledger left behind: that is kept, for the day the ledger is found again', async () => {
    const elsewhere = freshFolder();
    renameSync(fileIn(folder), fileIn(elsewhere));
    expect(await test.ask('vault.status', {})).toMatchObject({ state: 'none' });
    await test.ask('vault.create', { passphrase: 'quite another passphrase' });
    await test.ask('merchants.add', { name: 'New Store', country: 'IN' });
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
    const old = join(folder, 'test.nikash-ledger.before-1');
    renameSync(fileIn(elsewhere), old);
    await test.backend.close();
    for (const name of readdirSync(folder)) if (!name.includes('.before-1')) rmSync(join(folder, name));
    for (const name of readdirSync(folder)) renameSync(join(folder, name), join(folder, name.replace('.before-1', '')));
    expect(await unlock()).toMatchObject({ ok: true });
    expect((await test.ask('merchants.list', {})).merchants).toMatchObject([{ name: 'Saffron Store' }]);
    removeFolder(elsewhere);
  });
});

describe('a workspace of a newer version', () => {
  it('is opened to be read; every command is refused, and nothing is written', async () => {
    await makeNewer(fileIn(folder));
    const before = lying();
    expect(await unlock()).toMatchObject({ ok: true, value: { state: 'open', readOnly: 'workspace_newer' } });
    expect((await test.ask('merchants.list', {})).merchants).toMatchObject([{ name: 'Saffron Store' }]);
    const newer = { ok: false, code: 'workspace_newer' };
    expect(await test.dispatch('merchants.add', { name: 'Another', country: 'IN' })).toMatchObject(newer);
    expect(await test.dispatch('vault.setSecret', { passphrase: 'five six seven eight' })).toMatchObject(newer);
    expect(await test.dispatch('vault.renewRecovery', {})).toMatchObject(newer);
    expect(await test.dispatch('vault.lock', {})).toMatchObject({ ok: true, value: { readOnly: null } });
    expect(lying()).toEqual(before);
  });

  it('that has its tables otherwise says so where they are asked for', async () => {
    const script = 'PRAGMA legacy_alter_table = ON; ALTER TABLE merchant RENAME COLUMN name TO called;';
    await makeNewer(fileIn(folder), script);
    expect(await unlock()).toMatchObject({ ok: true });
    expect(await test.dispatch('merchants.list', {})).toMatchObject({ ok: false, code: 'workspace_newer' });
  });
});
