import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRecoveryKey } from '../../../shared/vault/recovery-key.ts';
import { seeded } from '../../formats/testing/seeded.ts';
import { openReader } from '../../store/connection.ts';
import { schemaVersion, versionOf } from '../../store/migrate.ts';
import { schemaText } from '../../store/schema-text.ts';
import { olderRows, olderVersion, schemaOf } from '../../store/testing/older-ledger.ts';
import { openWorkspace } from '../../store/workspace-file.ts';
import { dataKeyOf } from '../data-key-of.ts';
import { testPassphrase } from '../make-test-workspace.ts';
import { testBackend } from '../test-backend.ts';
import { backupsIn, expectOldOrRestored, withBackup } from './disk-backups.ts';
import { booksIn, copyOf, emptyWorkspace, freshFolder, removeFolder } from './disk-shop.ts';
import { drawnSeed } from './drawn-seed.ts';
import { noFaultyDisk, workOnDisk } from './faulty-disk.ts';
import { changesBetween, killAt, whole } from './killed.ts';
import { olderWorkspace } from './older-workspace.ts';

const kills = process.env['NIKASH_TEST_SIZE'] === 'full' ? 200 : 10;
const timeout = kills * 60_000;
const any = (): boolean => true;
const fileIn = (folder: string): string => join(folder, 'test.nikash-ledger');

let base: string;
/** A workspace of a few commands, and the content of its books after each of those that follow. */
let start: string;
let recoveryKey: string;
const first = 6;
const last = 12;
const hashes = new Map<number, string>();

beforeAll(async () => {
  if (noFaultyDisk !== null) return;
  base = freshFolder();
  start = join(base, 'start');
  mkdirSync(start);
  recoveryKey = await emptyWorkspace(start);
  expect(await workOnDisk(start, ['commands-quietly', '0', String(first)])).toMatchObject({ code: 0, complained: '' });
  const growing = copyOf(start);
  for (let n = first; n <= last; n += 1) {
    hashes.set(n, (await booksIn(growing)).hash);
    if (n < last) await workOnDisk(growing, ['commands', String(n), '1']);
  }
  removeFolder(growing);
  expect(new Set(hashes.values()).size).toBeGreaterThan(2);
}, 120_000);
afterAll(() => removeFolder(base));

describe.skipIf(noFaultyDisk !== null)(
  `a process that is killed ${kills} times (${noFaultyDisk ?? 'on a recorded disk'})`,
  () => {
    /** All that was acknowledged is there, at most one command more, each wholly, by the hash of the books. */
    const expectCommands = async (folder: string, said: readonly string[]): Promise<void> => {
      const told = said.filter((line) => line.startsWith('done')).length;
      const { commands, hash } = await booksIn(folder);
      expect(commands).toBeGreaterThanOrEqual(first + told);
      expect(commands).toBeLessThanOrEqual(first + told + 1);
      expect(hash).toBe(hashes.get(commands));
    };

    it('in a command: the books are as before it or after it', { timeout }, async () => {
      const words = ['commands', String(first), String(last - first)];
      const all = changesBetween(await whole(start, words), any, () => false);
      const { killed } = await killAt(start, words, all, kills, seeded(drawnSeed()), (left, { said }) =>
        expectCommands(left, said),
      );
      expect(killed).toBeGreaterThan(kills * 0.8);
    });

    it('while the write-ahead log is taken into the file: the books are whole', { timeout }, async () => {
      const words = ['commands', String(first), String(last - first), '3', 'wal_autocheckpoint=4'];
      const done = await whole(start, words);
      // What is written to the ledger itself is written by a checkpoint: at those and just after.
      const ledger = new Set<number>();
      const at = changesBetween(
        done,
        (step) => {
          if (step.what === 'open' && step.path.endsWith('.nikash-ledger')) ledger.add(step.fd);
          else if (step.what === 'open') ledger.delete(step.fd);
          return step.what === 'write' && ledger.has(step.fd);
        },
        (step) => step.what !== 'write' || !ledger.has(step.fd),
      );
      expect(at.all.length).toBeGreaterThan(20);
      const { killed } = await killAt(start, words, at, kills, seeded(drawnSeed()), (left, { said }) =>
        expectCommands(left, said),
      );
      expect(killed).toBeGreaterThan(kills * 0.8);
    });

    it(
      'while the ledger is written under a new key: it opens by passphrase and by recovery key',
      { timeout },
      async () => {
        const words = ['rekey', recoveryKey];
        const all = changesBetween(await whole(start, words), any, () => false);
        let old = 0;
        const oldKey = await dataKeyOf(fileIn(start));
        const { killed } = await killAt(start, words, all, kills, seeded(drawnSeed()), async (left) => {
          const byRecovery = copyOf(left);
          const place = { file: fileIn(byRecovery), deviceSecret: null, running: () => 0 };
          const found = await openWorkspace(place, { recoveryKey: readRecoveryKey(recoveryKey) ?? new Uint8Array() });
          expect(found).toMatchObject({ ok: true });
          if (found.ok) found.workspace.close();
          expect(await booksIn(byRecovery)).toEqual({ commands: first, hash: hashes.get(first) });
          removeFolder(byRecovery);
          expect(await booksIn(left)).toEqual({ commands: first, hash: hashes.get(first) });
          if (Buffer.compare(await dataKeyOf(fileIn(left)), oldKey) === 0) old += 1;
          // What was cut off can be done again, and leaves nothing of itself.
          expect((await workOnDisk(left, words)).said).toEqual(['ready', 'rekeyed', 'end']);
          expect(existsSync(`${fileIn(left)}.rekey`)).toBe(false);
          expect(await booksIn(left)).toEqual({ commands: first, hash: hashes.get(first) });
        });
        expect(killed).toBeGreaterThan(kills * 0.8);
        expect(old).toBeGreaterThan(0);
      },
    );

    it(
      'while an older workspace is brought up to date: each step is there wholly or not at all',
      { timeout },
      async () => {
        const older = join(base, 'older');
        mkdirSync(older);
        await olderWorkspace(older);
        const key = await dataKeyOf(fileIn(older));
        const read = <T>(folder: string, look: (reader: ReturnType<typeof openReader>) => T): T => {
          const reader = openReader({ file: fileIn(folder), key });
          try {
            return look(reader);
          } finally {
            reader.close();
          }
        };
        const rows = read(older, olderRows);
        const schemas = new Map<number, string>();
        for (let version = olderVersion; version <= schemaVersion; version += 1)
          schemas.set(version, schemaOf(join(base, `version-${version}`), version));
        const versions = new Set<number>();
        const done = await whole(older, ['open']);
        const at = changesBetween(done, any, (step) => step.what === 'said');
        const { killed } = await killAt(older, ['open'], at, kills, seeded(drawnSeed()), async (left) => {
          const version = read(left, versionOf);
          versions.add(version);
          expect(read(left, schemaText)).toBe(schemas.get(version));
          expect(read(left, olderRows)).toEqual(rows);
          const place = { file: fileIn(left), deviceSecret: null, running: () => 0 };
          const found = await openWorkspace(place, { secret: testPassphrase });
          expect(found).toMatchObject({ ok: true });
          if (found.ok) found.workspace.close();
          expect(read(left, versionOf)).toBe(schemaVersion);
          expect(read(left, olderRows)).toEqual(rows);
          expect(read(left, schemaText)).toBe(schemas.get(schemaVersion));
        });
        expect(killed).toBeGreaterThan(kills * 0.8);
        expect(versions.size).toBeGreaterThan(1);
      },
    );

    it('while a backup is made: the books go on, and what counts as a backup is whole', { timeout }, async () => {
      const all = changesBetween(
        await whole(start, ['backup']),
        (step) => step.what === 'said',
        () => false,
      );
      let made = 0;
      const { killed } = await killAt(start, ['backup'], all, kills, seeded(drawnSeed()), async (left, { said }) => {
        const { backups } = await backupsIn(left);
        if (said.includes('made')) expect(backups).not.toEqual([]);
        expect(backups.filter(({ state }) => state !== 'good')).toEqual([]);
        made += backups.length;
        expect(await booksIn(left)).toEqual({ commands: first, hash: hashes.get(first) });
        expect((await workOnDisk(left, ['backup'])).said).toEqual(['ready', 'made', 'end']);
        const after = await backupsIn(left);
        expect(new Set(after.backups.map(({ state }) => state))).toEqual(new Set(['good']));
        expect(after.others).toEqual([]);
      });
      expect(killed).toBeGreaterThan(kills * 0.8);
      expect(made).toBeLessThan(kills);
    });

    it(
      'while a backup is restored: the books are the old or the restored ones, and the old ones are kept',
      { timeout },
      async () => {
        const { folder, name, now } = await withBackup(start);
        const words = ['restore', name];
        const all = changesBetween(
          await whole(folder, words),
          (step) => step.what === 'said',
          () => false,
        );
        const found = new Set<number>();
        const { killed } = await killAt(folder, words, all, kills, seeded(drawnSeed()), async (left, { said }) => {
          found.add(
            await expectOldOrRestored(left, {
              restored: { commands: first, hash: hashes.get(first) ?? '' },
              now,
              done: said.includes('restored'),
            }),
          );
        });
        expect(killed).toBeGreaterThan(kills * 0.8);
        expect(found.size).toBe(2);
        removeFolder(folder);
      },
    );

    it('while a workspace is made: there is a whole one or none, and then one can be made', { timeout }, async () => {
      const empty = join(base, 'empty');
      mkdirSync(empty);
      const all = changesBetween(await whole(empty, ['create']), any, () => false);
      const { killed } = await killAt(empty, ['create'], all, kills, seeded(drawnSeed()), async (left) => {
        const test = testBackend({ folder: left });
        try {
          const { state } = await test.ask('vault.status', {});
          if (state === 'none') await test.ask('vault.create', { passphrase: testPassphrase });
          else await test.ask('vault.unlock', { passphrase: testPassphrase });
          await test.ask('merchants.add', { name: 'Shop 0', country: 'IN' });
          expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
          expect(test.faults).toEqual([]);
        } finally {
          await test.backend.close();
        }
      });
      expect(killed).toBeGreaterThan(kills * 0.8);
    });
  },
);
