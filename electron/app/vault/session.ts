import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createSealedKey } from './sealed-key.ts';
import { demoPassphrase } from '../demo/demo-today.ts';
import type { VaultStatus } from '../../../shared/contract/vault.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { openVault, type VaultRefusal } from '../../store/vault/open-vault.ts';
import { confirmRecovery, renewRecovery, setSecret } from '../../store/vault/rewrap-vault.ts';
import type { Secret } from '../../store/vault/secret-wrap.ts';
import { forgetTries, triesFileOf } from '../../store/vault/tries-file.ts';
import { lookAtVault } from '../../store/vault/look-at-vault.ts';
import { readVaultDocument, vaultFileOf } from '../../store/vault/vault-document.ts';
import { restoreBackup, type RestoreHeard, type Restored } from '../../store/backups/restore-backup.ts';
import { finishPendingRestore } from '../../store/backups/finish-restore.ts';
import { rekeyWorkspace, type Rekeyed } from '../../store/rekey-workspace.ts';
import {
  createWorkspace,
  deleteWorkspace,
  openWorkspace,
  reopenWorkspace,
  vaultPlace,
  workspaceExists,
  type OpenBy,
  type OpenRefusal,
  type WorkspaceFile,
  type WorkspacePlace,
} from '../../store/workspace-file.ts';

/** How long a proof holds: whoever has just given the PIN is not asked again for the next guarded step. */
const proofHoldsMs = 5 * 60_000;

/** Which workspace is open, if any: the one thing a backend remembers between calls. */
export type Session = {
  readonly status: () => VaultStatus;
  readonly workspace: () => WorkspaceFile | null;
  /** Makes a workspace, opens it, and gives the recovery key, which is kept nowhere. */
  readonly create: (secret: Secret) => Promise<{ readonly ok: true; readonly recoveryKey: Uint8Array } | OpenRefusal>;
  readonly unlock: (by: OpenBy) => Promise<OpenRefusal | null>;
  /** Whether who is there gave the secret in the last minutes: closing a month, exporting and the like ask for that. */
  readonly proved: () => boolean;
  /** Has the secret given again. Wrong ones are counted with those at the door. */
  readonly prove: (text: string) => Promise<VaultRefusal | null>;
  readonly setSecret: (secret: Secret) => Promise<void>;
  readonly renewRecovery: () => Uint8Array;
  readonly confirmRecovery: (recoveryKey: Uint8Array) => boolean;
  /** Writes the ledger under a fresh data key and opens it again. */
  readonly rekey: (
    text: string,
    recoveryKey: Uint8Array,
  ) => Promise<Exclude<Rekeyed, { ok: true }> | OpenRefusal | null>;
  /** Puts a backup in the ledger's place and opens it; what was open is opened again where that is refused. */
  readonly restore: (folder: string, by: OpenBy, heard: RestoreHeard) => Promise<Restored | OpenRefusal>;
  /** Closes what is open and forgets its key; what a fingerprint may open again is sealed under a key of the host's. */
  readonly lock: () => void;
  /** Opens again what was locked, by the key that was handed to the host then. */
  readonly reopen: (onceKey: Uint8Array) => Promise<OpenRefusal | 'not_sealed' | null>;
  /** The operating system vouches for who is there, as if the secret had been given again. False where nothing is open. */
  readonly vouch: () => boolean;
  /** Makes a fresh demo workspace and opens it in place of the real one. */
  readonly enterDemo: () => Promise<OpenRefusal | null>;
};

/** `onSealed` as in BackendOptions. */
type SessionPlace = WorkspacePlace & { readonly onSealed?: ((onceKey: Uint8Array | null) => void) | undefined };

export function createSession(place: SessionPlace): Session {
  const sealed = createSealedKey(place.onSealed);
  const demo = { ...place, file: join(dirname(place.file), 'demo.nikash-ledger'), deviceSecret: null };
  let open: { readonly workspace: WorkspaceFile; readonly demo: boolean } | null = null;
  let provedAt: number | null = null;
  /** The vault opened and the ledger did not. */
  let broken = false;
  try {
    finishPendingRestore(place.file, place.nativeBinding);
  } catch {
    // Whoever opens the workspace is told.
  }

  const lock = (): void => {
    const closing = open?.workspace;
    // Closed or not, it is not used again.
    open = null;
    provedAt = null;
    broken = false;
    closing?.close();
  };
  const opened = (workspace: WorkspaceFile, isDemo: boolean): null => {
    sealed.drop();
    open = { workspace, demo: isDemo };
    provedAt = place.running();
    return null;
  };
  const vaultText = (): string => {
    const file = vaultFileOf(place.file);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const own = (): WorkspaceFile => {
    assert(open !== null && !open.demo, 'a workspace of one’s own is open');
    return open.workspace;
  };
  const prove = async (text: string): Promise<VaultRefusal | null> => {
    const vault = await openVault(vaultPlace(open?.demo === true ? demo : place), text);
    if (!vault.ok) return vault;
    for (const { key } of vault.dataKeys) key.fill(0);
    provedAt = place.running();
    return null;
  };

  const stateOf = (): VaultStatus['state'] => {
    if (broken || open?.workspace.readOnly === 'workspace_damaged') return 'damaged';
    if (open !== null) return 'open';
    return workspaceExists(place.file) ? 'locked' : 'none';
  };
  const enter = async (by: OpenBy): Promise<OpenRefusal | null> => {
    const found = await openWorkspace(place, by);
    if (found.ok) return opened(found.workspace, false);
    if (found.reason === 'no_secret') sealed.drop();
    broken = found.reason === 'workspace_unreadable' && readVaultDocument(vaultFileOf(place.file)) !== null;
    return found;
  };

  return {
    status: () => ({
      state: stateOf(),
      demo: open?.demo ?? false,
      fileName: basename(open?.demo === true ? demo.file : place.file),
      keyring: place.deviceSecret !== null,
      readOnly: open?.workspace.readOnly ?? null,
      ...lookAtVault(vaultPlace(place)),
    }),
    workspace: () => open?.workspace ?? null,
    create: async (secret) => {
      lock();
      const made = await createWorkspace(place, secret);
      if (!made.ok) return made;
      opened(made.workspace, false);
      return { ok: true, recoveryKey: made.recoveryKey };
    },
    unlock: async (by) => {
      lock();
      return enter(by);
    },
    proved: () => open?.demo === true || (provedAt !== null && place.running() - provedAt <= proofHoldsMs),
    prove,
    setSecret: async (secret) => {
      await setSecret(vaultFileOf(place.file), own().dataKey, secret, place.deviceSecret);
      // What was tried was the old one.
      forgetTries(triesFileOf(place.file));
    },
    renewRecovery: () => renewRecovery(vaultFileOf(place.file), own().dataKey),
    confirmRecovery: (recoveryKey) => confirmRecovery(vaultFileOf(place.file), own().dataKey, recoveryKey),
    rekey: async (text, recoveryKey) => {
      own();
      const refused = await prove(text);
      if (refused !== null) return refused;
      lock();
      const rekeyed = await rekeyWorkspace(place, text, recoveryKey);
      const found = await openWorkspace(place, { secret: text });
      if (!found.ok) return found;
      opened(found.workspace, false);
      return rekeyed.ok ? null : rekeyed;
    },
    restore: async (folder, by, heard) => {
      const was = { key: open === null ? null : Uint8Array.from(open.workspace.dataKey), provedAt, broken };
      lock();
      try {
        const restored = await restoreBackup(place, folder, by, heard);
        if (restored.ok) return (await enter(by)) ?? restored;
        const again = was.key === null ? null : await reopenWorkspace(place, was.key);
        if (again?.ok === true) opened(again.workspace, false);
        ({ provedAt, broken } = was);
        return restored;
      } finally {
        was.key?.fill(0);
      }
    },
    lock: () => {
      const closing = open;
      if (closing !== null && !closing.demo && closing.workspace.readOnly === null)
        sealed.keep(closing.workspace.dataKey, vaultText());
      lock();
    },
    reopen: async (onceKey) => {
      if (open !== null) return null;
      const dataKey = sealed.open(onceKey, vaultText());
      if (dataKey === null) return 'not_sealed';
      try {
        if (!workspaceExists(place.file)) return { ok: false, reason: 'workspace_missing' };
        const found = await reopenWorkspace(place, dataKey);
        return found.ok ? opened(found.workspace, false) : found;
      } finally {
        dataKey.fill(0);
      }
    },
    vouch: () => {
      if (open === null) return false;
      provedAt = place.running();
      return true;
    },
    enterDemo: async () => {
      lock();
      deleteWorkspace(demo.file);
      const made = await createWorkspace(demo, { kind: 'passphrase', text: demoPassphrase });
      return made.ok ? opened(made.workspace, true) : made;
    },
  };
}
