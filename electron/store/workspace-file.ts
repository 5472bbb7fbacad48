import { existsSync, readdirSync, statSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { applicationId, openReader, openWriter, type Reader, type Writer } from './connection.ts';
import { finishPendingRestore, isRestorePending } from './backups/finish-restore.ts';
import { isDamage, isDamagedLedger, keepDamagedAside, openDamaged } from './damaged-ledger.ts';
import type { DiskTrouble } from './disk-trouble.ts';
import { keepHead, type HeadKeeper } from './ledger/noted-head.ts';
import { keepStraysAside, makeLedger } from './make-ledger.ts';
import { mayWrite } from './may-write.ts';
import { migrate, schemaVersion, versionOf } from './migrate.ts';
import { readOnlyWriter } from './read-only-writer.ts';
import { createVault } from './vault/create-vault.ts';
import { finishRekey } from './vault/finish-rekey.ts';
import { headFileOf } from './vault/head-file.ts';
import { openVault, recoverVault, type DataKey, type VaultRefusal } from './vault/open-vault.ts';
import type { Secret, VaultCost } from './vault/secret-wrap.ts';
import { triesFileOf } from './vault/tries-file.ts';
import { vaultFileOf } from './vault/vault-document.ts';
import { lockWorkspace } from './workspace-lock.ts';

/** An open workspace: one connection that writes, one that reads beside it and sees only what is committed. */
export type WorkspaceFile = {
  readonly file: string;
  readonly writer: Writer;
  readonly reader: Reader;
  /** The note of the audit chain's head beside the file. */
  readonly head: HeadKeeper;
  /** What the ledger is encrypted under. Closing zeroes it. */
  readonly dataKey: Uint8Array;
  /** Why nothing is written to it: every command is refused with this. Null where it is written to as ever. */
  readonly readOnly: ReadOnlyReason | null;
  readonly close: () => void;
};

/**
 * `workspace_newer`: a newer version of Nikash wrote it, and this one does not know all that is in it. `workspace_damaged`: the
 * file is broken, and what can still be read of it is all there is.
 */
export type ReadOnlyReason = 'workspace_newer' | 'workspace_damaged';

export type OpenRefusal =
  | {
      readonly ok: false;
      readonly reason:
        | 'workspace_exists'
        | 'workspace_missing'
        | 'workspace_busy'
        | 'workspace_older'
        | 'workspace_unreadable'
        | 'workspace_empty'
        | 'vault_missing'
        | DiskTrouble;
    }
  | Exclude<VaultRefusal, { readonly reason: 'unreadable' }>;

export type Opened = { readonly ok: true; readonly workspace: WorkspaceFile } | OpenRefusal;
export type Created =
  { readonly ok: true; readonly workspace: WorkspaceFile; readonly recoveryKey: Uint8Array } | OpenRefusal;

type FileReason = Extract<OpenRefusal['reason'], `workspace_${string}` | 'vault_missing' | DiskTrouble>;
const refuse = <R extends FileReason>(reason: R) => ({ ok: false, reason }) as const;

/** Where a workspace lies, and what its computer has to do with it. */
export type WorkspacePlace = {
  readonly file: string;
  readonly nativeBinding?: string | undefined;
  /** What this computer's keyring holds; null where it has none. */
  readonly deviceSecret: Uint8Array | null;
  /** Milliseconds this machine has been running. */
  readonly running: () => number;
  /** Called with a ledger of an older version before it is brought up to date. */
  readonly beforeMigration?: (ledger: Pick<WorkspaceFile, 'file' | 'writer' | 'dataKey'>) => void;
};

/** A ledger whose place a backup is about to take is there, though for a moment no file has its name. */
export const workspaceExists = (file: string): boolean => existsSync(file) || isRestorePending(file);

/**
 * Makes a new workspace: vault first, so that a ledger never exists that nothing can open, and the ledger as a whole. Only
 * tests give a cost.
 */
export async function createWorkspace(place: WorkspacePlace, secret: Secret, cost?: VaultCost): Promise<Created> {
  if (workspaceExists(place.file)) return refuse('workspace_exists');
  let recoveryKey: Uint8Array = new Uint8Array();
  const opened = await holding(place, async () => {
    keepStraysAside(place.file);
    const made = await createVault(vaultFileOf(place.file), secret, place.deviceSecret, cost);
    makeLedger(place, made.dataKey);
    ({ recoveryKey } = made);
    return { ok: true, dataKeys: [{ key: made.dataKey, set: 0 }] };
  });
  return opened.ok ? { ...opened, recoveryKey } : opened;
}

/** What opens a workspace. */
export type OpenBy = { readonly secret: string } | { readonly recoveryKey: Uint8Array };

export async function openWorkspace(place: WorkspacePlace, by: OpenBy): Promise<Opened> {
  if (!existsSync(dirname(place.file))) return refuse('folder_missing');
  finishPendingRestore(place.file, place.nativeBinding);
  if (!workspaceExists(place.file)) return refuse('workspace_missing');
  const vault = vaultPlace(place);
  if (!existsSync(vault.vaultFile)) return refuse('vault_missing');
  // A ledger is never empty: it is made aside. SQLite would take an empty file for one to begin.
  if (statSync(place.file).size === 0) return refuse('workspace_empty');
  return holding(place, async () =>
    'secret' in by ? openVault(vault, by.secret) : recoverVault(vault, by.recoveryKey),
  );
}

/** Opens one again whose key is still held. */
export const reopenWorkspace = (place: WorkspacePlace, dataKey: Uint8Array): Promise<Opened> =>
  holding(place, async () => ({ ok: true, dataKeys: [{ key: Uint8Array.from(dataKey), set: 0 }] }));

export const vaultPlace = ({ file, deviceSecret, running }: WorkspacePlace) => ({
  vaultFile: vaultFileOf(file),
  triesFile: triesFileOf(file),
  deviceSecret,
  running,
});

async function holding(place: WorkspacePlace, unwrap: () => ReturnType<typeof openVault>): Promise<Opened> {
  const writable = mayWrite(place.file);
  if (writable !== 'yes') return refuse(writable);
  const lock = lockWorkspace(place.file, place.nativeBinding);
  if (lock === null) return refuse('workspace_busy');
  try {
    const unlocked = await unwrap();
    if (!unlocked.ok) {
      lock.release();
      return unlocked.reason === 'unreadable' ? refuse('workspace_unreadable') : unlocked;
    }
    const opened = openUnderAny(place, unlocked.dataKeys);
    if (!opened.ok) {
      for (const { key } of unlocked.dataKeys) key.fill(0);
      lock.release();
      return opened;
    }
    const { writer, reader, head, dataKey, readOnly } = opened;
    const close = (): void => {
      // A disk that fails must not keep the key in memory, or the lock.
      try {
        reader.close();
        writer.close();
      } finally {
        dataKey.fill(0);
        lock.release();
      }
    };
    return { ok: true, workspace: { file: place.file, writer, reader, head, dataKey, readOnly, close } };
  } catch (fault) {
    lock.release();
    throw fault;
  }
}

type OpenParts = { readonly ok: true } & Pick<WorkspaceFile, 'writer' | 'reader' | 'head' | 'dataKey' | 'readOnly'>;

/** There are two keys only when writing the ledger under a new one was cut off: the one that fits is kept. */
function openUnderAny(place: WorkspacePlace, dataKeys: readonly DataKey[]): OpenParts | OpenRefusal {
  let refused: OpenRefusal = refuse('workspace_unreadable');
  // Under the wrong one of two keys a whole ledger looks broken: it is broken if it opens under none.
  for (const open of [openUnder, openBroken]) {
    for (const { key, set } of dataKeys) {
      const opened = open(place, key);
      if (opened === 'broken') continue;
      if (opened.ok) {
        if (opened.readOnly === null) finishRekey(place.file, dataKeys, set);
        for (const other of dataKeys) if (other.set !== set) other.key.fill(0);
        return opened;
      }
      refused = opened;
    }
    if (refused.reason !== 'workspace_unreadable') return refused;
  }
  return refused;
}

function openUnder(place: WorkspacePlace, key: Uint8Array): OpenParts | OpenRefusal | 'broken' {
  const { file, nativeBinding } = place;
  let writer: Writer | null = null;
  const head = keepHead(headFileOf(file), key);
  try {
    // A ledger is under a rollback journal only while it is put under a write-ahead log. Cut off there, SQLite has to take that
    // back by writing, before anybody can read.
    if (existsSync(`${file}-journal`)) openWriter({ file, key, nativeBinding }).close();
    // Looked at before anything is written; closing a reader takes no log into the file.
    const atRest = openReader({ file, key, nativeBinding, atRest: true });
    if (versionOf(atRest) > schemaVersion) {
      const onlyRead = { reader: atRest, writer: readOnlyWriter(atRest) };
      return { ok: true, ...onlyRead, head, dataKey: key, readOnly: 'workspace_newer' };
    }
    try {
      if (isDamagedLedger(atRest, file)) return 'broken';
    } finally {
      atRest.close();
    }
    writer = openWriter({ file, key, nativeBinding, onCommit: head.follow });
    if (versionOf(writer) > 0 && writer.pragma('application_id') !== BigInt(applicationId)) {
      writer.close();
      return refuse('workspace_older');
    }
    if (versionOf(writer) > 0 && versionOf(writer) < schemaVersion)
      place.beforeMigration?.({ file, writer, dataKey: key });
    migrate(writer);
    // A crash between a commit and its note leaves the note behind: it is made good here.
    head.follow(writer);
    return { ok: true, writer, reader: openReader({ file, key, nativeBinding }), head, dataKey: key, readOnly: null };
  } catch (fault) {
    writer?.close();
    // The vault opened, so the key is right: the file is damaged, or it is not a ledger at all.
    if (isDamage(fault)) return 'broken';
    throw fault;
  }
}

/** A broken ledger is copied aside as it was found; what can be read of it is opened to be read. */
function openBroken(place: WorkspacePlace, key: Uint8Array): OpenParts | OpenRefusal {
  keepDamagedAside(place.file);
  const reader = openDamaged(place, key);
  if (reader === null) return refuse('workspace_unreadable');
  const head = keepHead(headFileOf(place.file), key);
  return { ok: true, reader, writer: readOnlyWriter(reader), head, dataKey: key, readOnly: 'workspace_damaged' };
}

/** What may lie beside a ledger and belongs to it alone. */
const ends = [
  '',
  '-wal',
  '-shm',
  '-journal',
  '.vault',
  '.vault.new',
  '.lock',
  '.head',
  '.head.new',
  '.tries',
  '.tries.new',
  '.rekey',
  '.new',
  '.new-wal',
  '.new-shm',
];

/** Deletes a closed workspace and everything beside it. Only the demo is ever deleted. */
export function deleteWorkspace(file: string): void {
  const folder = dirname(file);
  if (!existsSync(folder)) return;
  const own = new Set(ends.map((end) => `${basename(file)}${end}`));
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (own.has(name) && statSync(path).isFile()) unlinkSync(path);
  }
}
