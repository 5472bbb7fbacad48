import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chainedTables } from '../../store/ledger/chained-tables.ts';
import { behindTheBack } from '../../store/testing/tamper.ts';
import { headFileOf } from '../../store/vault/head-file.ts';
import { openRawBooks } from '../../testing/raw-books.ts';
import { phonepeFile } from '../../testing/sample-files.ts';
import { testPassphrase } from '../../testing/make-test-workspace.ts';
import { testBackend, type TestBackend } from '../../testing/test-backend.ts';

let test: TestBackend;
let merchantId: string;
let head: string;
let merchants = 0;

/** A command: one link. */
const work = async (): Promise<string> =>
  (await test.ask('merchants.add', { name: `Shop ${(merchants += 1)}`, country: 'IN' })).id;
const verify = async () => (await test.ask('ledger.verify', {})).findings.map(({ code, where }) => [code, where]);
const close = () => test.ask('vault.lock', {});
const open = () => test.ask('vault.unlock', { passphrase: testPassphrase });
const copyTo = (name: string): void => {
  copyFileSync(test.databaseFile, `${test.folder}/${name}`);
};

/** An older copy of the ledger's file is put in its place; what lies beside it stays. */
const putBack = (name: string): void => {
  for (const end of ['-wal', '-shm']) rmSync(`${test.databaseFile}${end}`, { force: true });
  copyFileSync(`${test.folder}/${name}`, test.databaseFile);
};

beforeEach(async () => {
  test = testBackend();
  head = headFileOf(test.databaseFile);
  await test.openNew();
  merchantId = await work();
  const sales = [{ reference: 'P1', on: '01-10-2026', amount: '10.00' }];
  await test.ask('imports.commit', { merchantId, files: [test.file('a.csv', phonepeFile(sales))] });
  await work();
});
afterEach(async () => {
  expect(test.faults).toEqual([]);
  await test.remove();
});

describe('a chain that was cut', () => {
  /** Takes the last links off with everything they sealed, so that what is left is whole. */
  async function cut(links: number): Promise<void> {
    await close();
    const { writer, walk } = await openRawBooks(test.databaseFile);
    writer.script('BEGIN');
    const kept = (writer.read('SELECT max(seq) AS n FROM chain_link').get()?.['n'] as bigint) - BigInt(links);
    for (const { table, key } of chainedTables) {
      behindTheBack(writer, table, () =>
        writer
          .write(
            `DELETE FROM ${table} WHERE ${key} >= (SELECT min(first_key) FROM chain_part WHERE part = '${table}' AND link_seq > ?)`,
          )
          .run(kept),
      );
    }
    behindTheBack(writer, 'chain_part', () => writer.write('DELETE FROM chain_part WHERE link_seq > ?').run(kept));
    behindTheBack(writer, 'chain_link', () => writer.write('DELETE FROM chain_link WHERE seq > ?').run(kept));
    writer.script('DELETE FROM account_day WHERE account_id NOT IN (SELECT id FROM ledger_account); COMMIT');
    // Nothing inside the file tells.
    expect(walk().findings.filter(({ code }) => code !== 'chain_cut')).toEqual([]);
    writer.close();
    await open();
  }

  it.each([1, 3])('by %d links, with all their rows, is found by the note alone', async (links) => {
    await cut(links);
    expect(await verify()).toEqual([['chain_cut', 'chain_link 3']]);
    await work();
    await work();
    expect(await verify()).toEqual([[links === 1 ? 'chain_rewritten' : 'chain_cut', 'chain_link 3']]);
  });

  it('is found when an older copy of the file is put back', async () => {
    await close();
    copyTo('older');
    await open();
    await work();
    await close();
    putBack('older');
    await open();
    expect(await verify()).toEqual([['chain_cut', 'chain_link 4']]);
  });

  it('is not found when the note is put back with the file: the whole folder is as it was', async () => {
    await close();
    copyTo('older');
    const note = readFileSync(head);
    await open();
    await work();
    await close();
    putBack('older');
    writeFileSync(head, note);
    await open();
    expect(await verify()).toEqual([]);
  });

  it('is gone on from when a person accepts it, with the reason on record', async () => {
    await cut(2);
    const accepted = await test.ask('ledger.acceptHead', { reason: 'restored from the backup of Friday' });
    expect(accepted.seq).toBe(2);
    expect(await verify()).toEqual([]);
    expect(await test.dispatch('ledger.acceptHead', { reason: 'again' })).toMatchObject({ code: 'head_in_order' });
    await work();
    await close();
    const { writer, walk } = await openRawBooks(test.databaseFile);
    expect(writer.read('SELECT command, reason, hash FROM chain_link WHERE seq = 2').get()).toEqual({
      command: 'ledger.acceptHead',
      reason: 'restored from the backup of Friday',
      hash: accepted.hash,
    });
    expect(walk()).toMatchObject({ findings: [], checked: { links: 3 } });
    writer.close();
    await open();
    expect(await verify()).toEqual([]);
  });
});

describe('accepting the head', () => {
  it('is refused while it is in order, and writes nothing', async () => {
    const noted = readFileSync(head);
    expect(await test.dispatch('ledger.acceptHead', { reason: 'why not' })).toMatchObject({ code: 'head_in_order' });
    expect(readFileSync(head)).toEqual(noted);
    expect((await test.ask('ledger.verify', {})).checked.links).toBe(3);
  });

  it('puts a note that is missing or cannot be read in order', async () => {
    rmSync(head);
    expect(await verify()).toEqual([['head_missing', 'head']]);
    await test.ask('ledger.acceptHead', { reason: 'copied without it' });
    expect(await verify()).toEqual([]);
    writeFileSync(head, 'garbage');
    expect(await verify()).toEqual([['head_unreadable', 'head']]);
    await test.ask('ledger.acceptHead', { reason: 'a disk that failed' });
    expect(await verify()).toEqual([]);
  });

  it('needs a reason', async () => {
    rmSync(head);
    expect(await test.dispatch('ledger.acceptHead', { reason: ' ' })).toMatchObject({ code: 'bad_request' });
  });
});
