import { existsSync, readdirSync, statSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { applicationId, openReader, openWriter, type Reader, type Writer } from './connection.ts';
import { keepHead, type HeadKeeper } from './ledger/noted-head.ts';
import { migrate, schemaVersion, versionOf } from './migrate.ts';
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
  readonly close: () => void;
};

export type OpenRefusal =
  | {
      readonly ok: false;
      readonly reason:
        | 'workspace_exists'
        | 'workspace_missing'
        | 'workspace_busy'
        | 'workspace_newer'
        | 'workspace_older'
        | 'workspace_unreadable';
    }
  | Exclude<VaultRefusal, { readonly reason: 'unreadable' }>;

export type Opened = { readonly ok: true; readonly workspace: WorkspaceFile } | OpenRefusal;
export type Created =
  { readonly ok: true; readonly workspace: WorkspaceFile; readonly recoveryKey: Uint8Array } | OpenRefusal;

const refuse = <R extends Extract<OpenRefusal['reason'], `workspace_${string}`>>(reason: R) =>
  ({ ok: false, reason }) as const;

/** Where a workspace lies, and what its computer has to do with it. */
export type WorkspacePlace = {
  readonly file: string;
  readonly nativeBinding?: string | undefined;
  /** What this computer's keyring holds; null where it has none. */
  readonly deviceSecret: Uint8Array | null;
  /** Milliseconds this machine has been running. */
  readonly running: () => number;
};

export const workspaceExists = (file: string): boolean => existsSync(file);

/** Makes a new workspace: vault first, so that a ledger never exists that nothing can open. Only tests give a cost. */
export async function createWorkspace(place: WorkspacePlace, secret: Secret, cost?: VaultCost): Promise<Created> {
  if (workspaceExists(place.file)) return refuse('workspace_exists');
  if (!existsSync(dirname(place.file))) return refuse('workspace_unreadable');
  let recoveryKey: Uint8Array = new Uint8Array();
  const opened = await holding(place, async () => {
    const made = await createVault(vaultFileOf(place.file), secret, place.deviceSecret, cost);
    ({ recoveryKey } = made);
    return { ok: true, dataKeys: [{ key: made.dataKey, set: 0 }] };
  });
  return opened.ok ? { ...opened, recoveryKey } : opened;
}

/** What opens a workspace. */
export type OpenBy = { readonly secret: string } | { readonly recoveryKey: Uint8Array };

export async function openWorkspace(place: WorkspacePlace, by: OpenBy): Promise<Opened> {
  if (!workspaceExists(place.file)) return refuse('workspace_missing');
  const vault = vaultPlace(place);
  if (!existsSync(vault.vaultFile)) return refuse('workspace_unreadable');
  return holding(place, async () =>
    'secret' in by ? openVault(vault, by.secret) : recoverVault(vault, by.recoveryKey),
  );
}

export const vaultPlace = ({ file, deviceSecret, running }: WorkspacePlace) => ({
  vaultFile: vaultFileOf(file),
  triesFile: triesFileOf(file),
  deviceSecret,
  running,
});

async function holding(place: WorkspacePlace, unwrap: () => ReturnType<typeof openVault>): Promise<Opened> {
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
    const { writer, reader, head, dataKey } = opened;
    const close = (): void => {
      reader.close();
      writer.close();
      dataKey.fill(0);
      lock.release();
    };
    return { ok: true, workspace: { file: place.file, writer, reader, head, dataKey, close } };
  } catch (fault) {
    lock.release();
    throw fault;
  }
}

type OpenParts = { readonly ok: true } & Pick<WorkspaceFile, 'writer' | 'reader' | 'head' | 'dataKey'>;

/** There are two keys only when writing the ledger under a new one was cut off: the one that fits is kept. */
function openUnderAny(place: WorkspacePlace, dataKeys: readonly DataKey[]): OpenParts | OpenRefusal {
  let refused: OpenRefusal = refuse('workspace_unreadable');
  for (const { key, set } of dataKeys) {
    const opened = openUnder(place, key);
    if (opened.ok) {
      finishRekey(place.file, dataKeys, set);
      for (const other of dataKeys) if (other.set !== set) other.key.fill(0);
      return opened;
    }
    refused = opened;
  }
  return refused;
}

function openUnder(place: WorkspacePlace, key: Uint8Array): OpenParts | OpenRefusal {
  const { file, nativeBinding } = place;
  let writer: Writer | null = null;
  const head = keepHead(headFileOf(file), key);
  try {
    writer = openWriter({ file, key, nativeBinding, onCommit: head.follow });
    if (versionOf(writer) > schemaVersion) {
      writer.close();
      return refuse('workspace_newer');
    }
    if (versionOf(writer) > 0 && writer.pragma('application_id') !== BigInt(applicationId)) {
      writer.close();
      return refuse('workspace_older');
    }
    migrate(writer);
    // A crash between a commit and its note leaves the note behind: it is made good here.
    head.follow(writer);
    return { ok: true, writer, reader: openReader({ file, key, nativeBinding }), head, dataKey: key };
  } catch (fault) {
    writer?.close();
    // The vault opened, so the key is right: the file is damaged, or it is not a ledger at all.
    if (fault instanceof Database.SqliteError && ['SQLITE_NOTADB', 'SQLITE_CORRUPT'].includes(fault.code)) {
      return refuse('workspace_unreadable');
    }
    throw fault;
  }
}

/** What may lie beside a ledger and belongs to it alone. */
const ends = [
  '',
  '-wal',
  '-shm',
  '.vault',
  '.vault.new',
  '.lock',
  '.head',
  '.head.new',
  '.tries',
  '.tries.new',
  '.rekey',
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
