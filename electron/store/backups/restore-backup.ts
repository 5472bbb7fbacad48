import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { momentInName } from '../../domain/backups/backup-name.ts';
import { openWriter } from '../connection.ts';
import { diskTrouble, type DiskTrouble } from '../disk-trouble.ts';
import { syncFile, syncFolder, writeKeptFile } from '../kept-file.ts';
import { headFileOf, writeHeadFile } from '../vault/head-file.ts';
import type { VaultRefusal } from '../vault/open-vault.ts';
import { readVaultDocument, vaultFileOf } from '../vault/vault-document.ts';
import type { OpenBy, WorkspacePlace } from '../workspace-file.ts';
import { lockWorkspace } from '../workspace-lock.ts';
import { filesOf } from './backup-files.ts';
import { backupKey } from './backup-key.ts';
import { readManifest, type BackupManifest } from './backup-manifest.ts';
import { checkBackup, type BackupFault } from './check-backup.ts';
import {
  decideRestore,
  finishRestore,
  isRestorePending,
  removeRestoring,
  restoringFileOf,
  type RestoreStep,
} from './finish-restore.ts';
import { fileDigest } from './file-digest.ts';
import { runInTurns, type Piece } from '../run-through.ts';

export type Restored =
  | {
      readonly ok: true;
      readonly manifest: BackupManifest;
      /** The name of the file under which the ledger that was there is kept; null where there was none. */
      readonly kept: string | null;
    }
  | { readonly ok: false; readonly reason: BackupFault }
  /** Whoever asked has stopped it before it was decided: everything is as it was. */
  | { readonly ok: false; readonly reason: 'stopped' }
  | { readonly ok: false; readonly reason: 'workspace_busy' | DiskTrouble }
  | VaultRefusal;

export type RestoreHeard = {
  readonly at: string;
  readonly signal?: AbortSignal | undefined;
  readonly told?: ((piece: Piece) => void) | undefined;
  readonly reached?: (step: RestoreStep) => void;
};

/**
 * Puts a backup in the place of a closed ledger. It is copied beside it, read whole and opened there; only then is it decided,
 * and from that moment every opening takes it to its end. What was there is kept. At every moment there is the old ledger or
 * the restored one, with the vault that opens it.
 * @param at `YYYY-MM-DDTHH:MM:SSZ`, for the name of what is kept
 */
export async function restoreBackup(
  place: WorkspacePlace,
  folder: string,
  by: OpenBy,
  { at, signal, told, reached = () => undefined }: RestoreHeard,
): Promise<Restored> {
  const lock = lockWorkspace(place.file, place.nativeBinding);
  if (lock === null) return { ok: false, reason: 'workspace_busy' };
  let dataKey: Uint8Array | null = null;
  try {
    finishRestore(place.file);
    const files = filesOf(folder);
    const manifest = readManifest(files.manifest);
    if (!existsSync(files.ledger) || !existsSync(files.vault)) return { ok: false, reason: 'incomplete' };
    if (manifest === null) return { ok: false, reason: 'unreadable' };
    const present = readVaultDocument(vaultFileOf(place.file));
    const vaultId = present?.version === 2 ? present.id : null;
    if (vaultId !== null && manifest.vaultId !== vaultId) return { ok: false, reason: 'foreign' };
    if ((await runInTurns(fileDigest(files.vault))).sha256 !== manifest.vault.sha256)
      return { ok: false, reason: 'altered' };
    const key = await backupKey(place, manifest, files.vault, by);
    // Its own vault says nothing, or gives another key than the one that made it: it was altered.
    if (!key.ok) return key.reason === 'unreadable' ? { ok: false, reason: 'altered' } : key;
    ({ dataKey } = key);

    const restoring = restoringFileOf(place.file);
    copyFileSync(files.ledger, restoring);
    syncFile(restoring);
    reached('copied');
    const { nativeBinding } = place;
    const under = { dataKey, vaultId: manifest.vaultId, nativeBinding };
    const fault = await runInTurns(checkBackup({ ...files, ledger: restoring }, manifest, under), { signal, told });
    if (fault !== null) {
      removeRestoring(place.file);
      return { ok: false, reason: fault };
    }
    // A copy that SQLite made is under no write-ahead log. It is put under one here, where nothing lies but the copy.
    openWriter({ file: restoring, key: dataKey, nativeBinding }).close();
    syncFile(restoring);
    if (key.vault === 'own') writeKeptFile(vaultFileOf(restoring), readFileSync(files.vault, 'utf8'));
    // The restored chain ends where it did then: that is noted beside it, so that nothing is found cut.
    if (manifest.head !== null) writeHeadFile(headFileOf(restoring), dataKey, manifest.head);
    syncFolder(dirname(place.file));
    reached('checked');
    const kept = freeName(place.file, momentInName(at));
    const hadLedger = existsSync(place.file);
    decideRestore(place.file, kept);
    reached('decided');
    finishRestore(place.file, reached);
    return { ok: true, manifest, kept: hadLedger ? kept : null };
  } catch (fault) {
    // Once it was decided nobody is listened to: half of a restore would be nobody's books.
    const reason = signal?.aborted === true ? 'stopped' : diskTrouble(fault);
    if (reason === null || isRestorePending(place.file)) throw fault;
    removeRestoring(place.file);
    return { ok: false, reason };
  } finally {
    dataKey?.fill(0);
    lock.release();
  }
}

/** A name that nothing has: what an earlier restore kept is never written over. */
function freeName(databaseFile: string, moment: string): string {
  const kept = `${basename(databaseFile)}.before-restore-${moment}`;
  const isFree = (name: string): boolean =>
    ['', '-wal', '.vault', '.head'].every((end) => !existsSync(join(dirname(databaseFile), `${name}${end}`)));
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? kept : `${kept}-${n}`;
    if (isFree(name)) return name;
  }
}
