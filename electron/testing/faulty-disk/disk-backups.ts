import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Output } from '../../../shared/contract/contract.ts';
import { readBackupName } from '../../domain/backups/backup-name.ts';
import { testPassphrase } from '../make-test-workspace.ts';
import { testBackend } from '../test-backend.ts';
import { booksIn, copyOf, freshFolder, removeFolder, type Books } from './disk-shop.ts';
import { workOnDisk } from './faulty-disk.ts';

const backupsFolder = 'test.nikash-ledger-backups';

type BackupsLying = {
  readonly backups: Output<'backups.list'>['backups'];
  /** What lies beside the backups and is none: it must never be taken for one. */
  readonly others: readonly string[];
};

/** The backups of a folder's workspace, each read wholly. */
export async function backupsIn(folder: string): Promise<BackupsLying> {
  const test = testBackend({ folder });
  try {
    await test.ask('vault.unlock', { passphrase: testPassphrase });
    const { backups } = await test.ask('backups.list', {});
    const checked: BackupsLying['backups'] = [];
    for (const { name } of backups) {
      const { backup } = await test.ask('backups.check', { backup: { name } });
      checked.push(backup);
    }
    const lying = join(folder, backupsFolder);
    const names = existsSync(lying) ? readdirSync(lying) : [];
    expect(test.faults).toEqual([]);
    return { backups: checked, others: names.filter((name) => readBackupName(name) === null) };
  } finally {
    await test.backend.close();
  }
}

export type BackedUp = { readonly folder: string; readonly name: string; readonly now: Books };

/** A copy of a folder with a backup of how it was, and two commands more in its books. */
export async function withBackup(start: string): Promise<BackedUp> {
  const folder = copyOf(start);
  expect((await workOnDisk(folder, ['backup'])).said).toEqual(['ready', 'made', 'end']);
  const { commands } = await booksIn(folder);
  expect(await workOnDisk(folder, ['commands-quietly', String(commands), '2'])).toMatchObject({
    code: 0,
    complained: '',
  });
  const { backups } = await backupsIn(folder);
  return { folder, name: backups.find(({ why }) => why === 'asked')?.name ?? '', now: await booksIn(folder) };
}

/**
 * The books are the ones from before or the restored ones, wholly; and where they are the restored ones, those from before are kept
 * and open under their new name. Gives how many commands are in them.
 */
export async function expectOldOrRestored(
  folder: string,
  { restored, now, done }: { readonly restored: Books; readonly now: Books; readonly done: boolean },
): Promise<number> {
  const books = await booksIn(folder);
  expect([restored, now]).toContainEqual(books);
  if (done) expect(books).toEqual(restored);
  if (books.commands === now.commands) return now.commands;
  const old = readdirSync(folder).find((name) => /\.before-restore-[0-9TZ-]+$/.test(name)) ?? 'nothing is kept';
  const apart = freshFolder();
  for (const end of ['', '-wal', '.vault', '.head'])
    if (existsSync(join(folder, `${old}${end}`)))
      renameSync(join(folder, `${old}${end}`), join(apart, `test.nikash-ledger${end}`));
  expect(await booksIn(apart)).toEqual(now);
  removeFolder(apart);
  return books.commands;
}
