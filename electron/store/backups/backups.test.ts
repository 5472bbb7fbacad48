import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assert } from '../../../shared/kernel/assert.ts';
import { leastCost, testPassphrase } from '../../testing/make-test-workspace.ts';
import { inTransaction } from '../transaction.ts';
import { rekeyWorkspace } from '../rekey-workspace.ts';
import { setSecret } from '../vault/rewrap-vault.ts';
import { vaultFileOf } from '../vault/vault-document.ts';
import {
  createWorkspace,
  openWorkspace,
  type OpenBy,
  type WorkspaceFile,
  type WorkspacePlace,
} from '../workspace-file.ts';
import { backupsFolderOf, filesOf } from './backup-files.ts';
import { keyNameOf, readManifest } from './backup-manifest.ts';
import { checkBackup } from './check-backup.ts';
import { restoreSteps, type RestoreStep } from './finish-restore.ts';
import { deleteBackup, listBackups } from './list-backups.ts';
import { makeBackup, type BackupStep, type MadeBackup } from './make-backup.ts';
import { restoreBackup, type Restored } from './restore-backup.ts';
import { runThrough } from '../run-through.ts';

const now = '2026-11-22T10:15:30Z';
let folder: string;
let place: WorkspacePlace;
let recoveryKey: Uint8Array;
let workspace: WorkspaceFile | null = null;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nikash-backups-'));
  place = placeOf(folder);
  const made = await createWorkspace(place, { kind: 'passphrase', text: testPassphrase }, leastCost);
  assert(made.ok, 'made');
  ({ recoveryKey, workspace } = made);
  await addMerchant('First');
});
afterEach(() => {
  close();
  rmSync(folder, { recursive: true });
});

const placeOf = (of: string): WorkspacePlace => ({
  file: join(of, 'w.nikash-ledger'),
  deviceSecret: null,
  running: () => 0,
});

const close = (): void => {
  workspace?.close();
  workspace = null;
};

function current(): WorkspaceFile {
  assert(workspace !== null, 'a workspace is open');
  return workspace;
}

const addMerchant = (name: string): Promise<void> => {
  const { writer } = current();
  return inTransaction(writer, 'test.write', 1, () => {
    writer
      .write(
        `INSERT INTO merchant (id, name, country, industry, zone, base_currency, created_at) VALUES (?, ?, 'IN', 'other', 'Asia/Kolkata', 'INR', 1)`,
      )
      .run(name.toLowerCase(), name);
    return { keep: true, value: undefined };
  });
};

const names = (): unknown[] =>
  current()
    .reader.read('SELECT name FROM merchant ORDER BY seq')
    .all()
    .map(({ name }) => name);

const backUp = (reached?: (step: BackupStep) => void, madeAt = now): MadeBackup =>
  runThrough(
    makeBackup(
      { ...current(), nativeBinding: undefined },
      { into: backupsFolderOf(place.file), madeAt, why: 'asked' },
      reached,
    ),
  );

async function open(by: OpenBy = { secret: testPassphrase }): Promise<void> {
  const found = await openWorkspace(place, by);
  assert(found.ok, `it opens: ${found.ok ? '' : found.reason}`);
  ({ workspace } = found);
}

const check = (backup: MadeBackup, dataKey = current().dataKey) =>
  runThrough(
    checkBackup(filesOf(backup.folder), readManifest(filesOf(backup.folder).manifest), {
      dataKey,
      vaultId: null,
      nativeBinding: undefined,
    }),
  );

const restore = (
  backup: Pick<MadeBackup, 'folder'>,
  by: OpenBy = { secret: testPassphrase },
  reached?: (step: RestoreStep) => void,
): Promise<Restored> =>
  restoreBackup(place, backup.folder, by, { at: now, ...(reached === undefined ? {} : { reached }) });

const cutAt =
  <S extends string>(step: S) =>
  (reached: S): void => {
    if (reached === step) throw new Error('the power went');
  };

describe('a backup', () => {
  it('is three files, sound, and tells nothing of the books in the open', () => {
    const backup = backUp();
    expect(readdirSync(backup.folder).toSorted()).toEqual([
      'ledger.nikash-ledger',
      'ledger.nikash-ledger.vault',
      'manifest.json',
    ]);
    expect(basename(backup.folder)).toBe('2026-11-22T101530Z-asked');
    expect(check(backup)).toBeNull();
    // Reading it made no file beside it.
    expect(readdirSync(backup.folder)).toHaveLength(3);
    const manifest = readFileSync(filesOf(backup.folder).manifest, 'utf8');
    expect(manifest).not.toMatch(/first|merchant|INR|debits/i);
    expect(readFileSync(filesOf(backup.folder).ledger).includes('First')).toBe(false);
  });

  it('opens as a workspace of its own, where everything else is lost', async () => {
    const { folder: made } = backUp();
    close();
    const alone = { ...place, file: filesOf(made).ledger };
    const found = await openWorkspace(alone, { recoveryKey });
    assert(found.ok, 'the backup opens');
    ({ workspace } = found);
    expect(names()).toEqual(['First']);
  });

  it('takes the next second where the name is taken', () => {
    expect([backUp().name, backUp().name]).toEqual(['2026-11-22T101530Z-asked', '2026-11-22T101531Z-asked']);
  });

  it.each<BackupStep>(['begun', 'copied', 'checked', 'told'])('is none when it was cut off at: %s', (step) => {
    // A process that ends cleans nothing up: what it left is put there again.
    const into = backupsFolderOf(place.file);
    const left = join(folder, 'left');
    const keepAndThrow = (reached: BackupStep): void => {
      if (reached !== step) return;
      cpSync(into, left, { recursive: true });
      throw new Error('the power went');
    };
    expect(() => backUp(keepAndThrow)).toThrow('the power went');
    expect(readdirSync(into)).toEqual([]);
    cpSync(left, into, { recursive: true });
    expect(readdirSync(into)).toEqual(['2026-11-22T101530Z-asked.partial']);
    expect(listBackups(into, null)).toEqual([]);
    const made = backUp();
    expect(readdirSync(into)).toEqual([made.name]);
    expect(check(made)).toBeNull();
  });

  it('is listed with what its manifest and lengths tell, newest first, and is deleted whole', async () => {
    const first = backUp();
    const second = backUp(undefined, '2026-11-23T10:00:00Z');
    const into = backupsFolderOf(place.file);
    const under = { dataKey: current().dataKey, vaultId: null };
    expect(listBackups(into, under).map(({ name, fault }) => [name, fault])).toEqual([
      [second.name, null],
      [first.name, null],
    ]);
    expect(listBackups(into, { ...under, dataKey: new Uint8Array(32) }).map(({ fault }) => fault)).toEqual([
      'other_key',
      'other_key',
    ]);
    expect(listBackups(into, { ...under, vaultId: '00'.repeat(16) })[0]?.fault).toBe('foreign');
    rmSync(filesOf(second.folder).vault);
    expect(listBackups(into, under)[0]?.fault).toBe('incomplete');
    deleteBackup(first.folder);
    expect(existsSync(first.folder)).toBe(false);
  });

  it('of other books than the manifest says is found, though every file is as it was made', async () => {
    const older = backUp();
    await addMerchant('Second');
    const newer = backUp();
    // The older copy under the newer manifest, and the manifest as one of us might write it wrongly: neither goes through.
    copyFileSync(filesOf(older.folder).ledger, filesOf(newer.folder).ledger);
    expect(['altered', 'truncated']).toContain(check(newer));
  });
});

describe('a restore', () => {
  it('gives the books of then, keeps those of now, and finds the chain in order', async () => {
    const backup = backUp();
    await addMerchant('Second');
    close();
    expect(await restore(backup)).toMatchObject({
      ok: true,
      kept: 'w.nikash-ledger.before-restore-2026-11-22T101530Z',
    });
    await open();
    expect(names()).toEqual(['First']);
    expect(current().head.judge(current().reader)).toEqual({ verdict: 'in_order' });
    await addMerchant('Third');
    close();
    place = { ...place, file: `${place.file}.before-restore-2026-11-22T101530Z` };
    await open();
    expect(names()).toEqual(['First', 'Second']);
    expect(current().head.judge(current().reader)).toEqual({ verdict: 'in_order' });
  });

  it('never writes over what an earlier restore kept', async () => {
    const backup = backUp();
    close();
    const kept = [await restore(backup), await restore(backup)].map((one) => (one.ok ? one.kept : one.reason));
    expect(new Set(kept).size).toBe(2);
    expect(kept.every((name) => existsSync(join(folder, name ?? '')))).toBe(true);
  });

  it('lets the vault of today stay where the key is the same: the passphrase of today opens', async () => {
    const backup = backUp();
    const secret = { kind: 'passphrase', text: 'another one of today' } as const;
    await setSecret(vaultFileOf(place.file), current().dataKey, secret, null, leastCost);
    close();
    expect(await restore(backup, { secret: secret.text })).toMatchObject({ ok: true });
    await open({ secret: secret.text });
    expect(names()).toEqual(['First']);
    expect((await openWorkspace(placeOf(folder), { secret: testPassphrase })).ok).toBe(false);
  });

  it('brings the vault of then where the ledger is under a new key, and asks for the secret of then', async () => {
    const backup = backUp();
    close();
    expect(await rekeyWorkspace(place, testPassphrase, recoveryKey, { cost: leastCost })).toEqual({ ok: true });
    await open();
    await addMerchant('Second');
    const secret = { kind: 'passphrase', text: 'another one of today' } as const;
    await setSecret(vaultFileOf(place.file), current().dataKey, secret, null, leastCost);
    close();
    expect(await restore(backup, { secret: secret.text })).toMatchObject({ ok: false, reason: 'wrong_secret' });
    expect(await restore(backup)).toMatchObject({ ok: true });
    await open();
    expect(names()).toEqual(['First']);
    close();
    place = { ...place, file: `${place.file}.before-restore-2026-11-22T101530Z` };
    await open({ secret: secret.text });
    expect(names()).toEqual(['First', 'Second']);
  });

  it('brings everything to a machine that has nothing, by the recovery key too', async () => {
    const backup = backUp();
    close();
    for (const by of [{ secret: testPassphrase }, { recoveryKey }]) {
      const other = mkdtempSync(join(tmpdir(), 'nikash-elsewhere-'));
      place = placeOf(other);
      expect(await restore(backup, by)).toMatchObject({ ok: true, kept: null });
      await open(by);
      expect(names()).toEqual(['First']);
      close();
      rmSync(other, { recursive: true });
    }
  });

  it('counts a wrong passphrase once, and waits after five, as at the door', async () => {
    const backup = backUp();
    close();
    const said: string[] = [];
    for (let n = 0; n < 6; n += 1) {
      const answer = await restore(backup, { secret: 'a wrong one' });
      said.push(answer.ok ? 'ok' : answer.reason);
    }
    expect(said).toEqual([...Array.from({ length: 5 }, () => 'wrong_secret'), 'must_wait']);
    expect(await restore(backup)).toMatchObject({ reason: 'must_wait' });
    rmSync(vaultFileOf(place.file));
    expect(await restore(backup)).toMatchObject({ reason: 'must_wait' });
    expect(await restore(backup, { recoveryKey })).toMatchObject({ ok: true });
  });

  it('counts them where there is no vault but the backup’s own', async () => {
    const backup = backUp();
    close();
    rmSync(vaultFileOf(place.file));
    const said: string[] = [];
    for (let n = 0; n < 6; n += 1) {
      const answer = await restore(backup, { secret: 'a wrong one' });
      said.push(answer.ok ? 'ok' : answer.reason);
    }
    expect(said).toEqual([...Array.from({ length: 5 }, () => 'wrong_secret'), 'must_wait']);
  });

  it('is refused while the workspace is open, and of another workspace’s backup', async () => {
    const backup = backUp();
    expect(await restore(backup)).toEqual({ ok: false, reason: 'workspace_busy' });
    close();
    const other = mkdtempSync(join(tmpdir(), 'nikash-other-'));
    place = placeOf(other);
    const made = await createWorkspace(place, { kind: 'passphrase', text: testPassphrase }, leastCost);
    assert(made.ok, 'made');
    made.workspace.close();
    expect(await restore(backup)).toEqual({ ok: false, reason: 'foreign' });
    rmSync(other, { recursive: true });
  });

  it('is refused of a manifest that somebody wrote anew', async () => {
    const backup = backUp();
    await addMerchant('Second');
    const newer = backUp();
    close();
    const file = filesOf(backup.folder).manifest;
    const manifest = readFileSync(file, 'utf8');
    writeFileSync(file, manifest.replace(/"seq": \d+/, '"seq": 7'));
    expect(await restore(backup)).toEqual({ ok: false, reason: 'altered' });
    copyFileSync(filesOf(newer.folder).manifest, file);
    expect(await restore(backup)).toMatchObject({ ok: false });
    writeFileSync(file, manifest.replace('\n', ' \n'));
    expect(await restore(backup)).toEqual({ ok: false, reason: 'unreadable' });
    expect(manifest).not.toContain(keyNameOf(new Uint8Array(32)));
  });

  it.each(restoreSteps)('is there or not there, never between, when it was cut off at: %s', async (step) => {
    const backup = backUp();
    await addMerchant('Second');
    // A log that was not taken into the ledger, as a process leaves it that was ended.
    const { file } = place;
    const log = join(folder, 'log');
    copyFileSync(`${file}-wal`, log);
    const before = join(folder, 'before');
    copyFileSync(file, before);
    close();
    copyFileSync(before, file);
    copyFileSync(log, `${file}-wal`);
    await expect(restore(backup, { secret: testPassphrase }, cutAt(step))).rejects.toThrow('the power went');
    await open();
    const old = step === 'copied' || step === 'checked';
    expect(names()).toEqual(old ? ['First', 'Second'] : ['First']);
    expect(current().head.judge(current().reader)).toEqual({ verdict: 'in_order' });
    await addMerchant('Third');
    close();
    if (!old) {
      place = { ...place, file: `${file}.before-restore-2026-11-22T101530Z` };
      await open();
      expect(names()).toEqual(['First', 'Second']);
    }
    expect(readdirSync(folder).filter((name) => name.includes('restoring') || name.endsWith('.restore'))).toEqual([]);
  });
});
