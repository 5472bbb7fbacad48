import { existsSync, readdirSync, statSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { applicationId, openReader, openWriter, type Reader, type Writer } from './connection.ts';
import { keepHead, type HeadKeeper } from './ledger/noted-head.ts';
import { migrate, schemaVersion, versionOf } from './migrate.ts';
import { headFileOf } from './vault/head-file.ts';
import { createVault, openVault, vaultFileOf, type VaultCost } from './vault/vault-file.ts';
import { lockWorkspace } from './workspace-lock.ts';

/** An open workspace: one connection that writes, one that reads beside it and sees only what is committed. */
export type WorkspaceFile = {
  readonly file: string;
  readonly writer: Writer;
  readonly reader: Reader;
  /** The note of the audit chain's head beside the file. */
  readonly head: HeadKeeper;
  readonly close: () => void;
};

export type OpenRefusal = {
  readonly ok: false;
  readonly reason:
    | 'workspace_exists'
    | 'workspace_missing'
    | 'wrong_passphrase'
    | 'workspace_busy'
    | 'workspace_newer'
    | 'workspace_older'
    | 'workspace_unreadable';
};

export type Opened = { readonly ok: true; readonly workspace: WorkspaceFile } | OpenRefusal;

const refuse = (reason: OpenRefusal['reason']): OpenRefusal => ({ ok: false, reason });

export type WorkspaceAccess = {
  readonly file: string;
  readonly passphrase: string;
  readonly nativeBinding?: string | undefined;
};

export const workspaceExists = (file: string): boolean => existsSync(file);

/** Makes a new workspace: vault first, so that a ledger never exists that nothing can open. Only tests give a cost. */
export async function createWorkspace(access: WorkspaceAccess, vaultCost?: VaultCost): Promise<Opened> {
  if (workspaceExists(access.file)) return refuse('workspace_exists');
  if (!existsSync(dirname(access.file))) return refuse('workspace_unreadable');
  return holding(access, async () => {
    const dataKey = await createVault(vaultFileOf(access.file), access.passphrase, vaultCost);
    return { ok: true, dataKey };
  });
}

export async function openWorkspace(access: WorkspaceAccess): Promise<Opened> {
  if (!workspaceExists(access.file)) return refuse('workspace_missing');
  if (!existsSync(vaultFileOf(access.file))) return refuse('workspace_unreadable');
  return holding(access, () => openVault(vaultFileOf(access.file), access.passphrase));
}

async function holding(access: WorkspaceAccess, unwrap: () => ReturnType<typeof openVault>): Promise<Opened> {
  const lock = lockWorkspace(access.file, access.nativeBinding);
  if (lock === null) return refuse('workspace_busy');
  try {
    const unlocked = await unwrap();
    if (!unlocked.ok) {
      lock.release();
      return refuse(unlocked.reason === 'unreadable' ? 'workspace_unreadable' : 'wrong_passphrase');
    }
    const opened = openUnder(access, unlocked.dataKey);
    if (!opened.ok) {
      unlocked.dataKey.fill(0);
      lock.release();
      return opened;
    }
    const { writer, reader, head } = opened;
    const close = (): void => {
      reader.close();
      writer.close();
      unlocked.dataKey.fill(0);
      lock.release();
    };
    return { ok: true, workspace: { file: access.file, writer, reader, head, close } };
  } catch (fault) {
    lock.release();
    throw fault;
  }
}

function openUnder(
  access: WorkspaceAccess,
  key: Uint8Array,
): ({ readonly ok: true } & Pick<WorkspaceFile, 'writer' | 'reader' | 'head'>) | OpenRefusal {
  let writer: Writer | null = null;
  const head = keepHead(headFileOf(access.file), key);
  try {
    writer = openWriter({ file: access.file, key, nativeBinding: access.nativeBinding, onCommit: head.follow });
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
    return {
      ok: true,
      writer,
      reader: openReader({ file: access.file, key, nativeBinding: access.nativeBinding }),
      head,
    };
  } catch (fault) {
    writer?.close();
    // The vault opened, so the key is right: the file is damaged, or it is not a ledger at all.
    if (fault instanceof Database.SqliteError && ['SQLITE_NOTADB', 'SQLITE_CORRUPT'].includes(fault.code)) {
      return refuse('workspace_unreadable');
    }
    throw fault;
  }
}

/** Deletes a closed workspace and everything beside it. Only the demo is ever deleted. */
export function deleteWorkspace(file: string): void {
  const folder = dirname(file);
  if (!existsSync(folder)) return;
  const own = new Set(
    ['', '-wal', '-shm', '.vault', '.vault.new', '.lock', '.head', '.head.new'].map((end) => `${basename(file)}${end}`),
  );
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (own.has(name) && statSync(path).isFile()) unlinkSync(path);
  }
}
