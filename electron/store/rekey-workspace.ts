import { randomBytes } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { assert } from '../../shared/kernel/assert.ts';
import { openWriter } from './connection.ts';
import { syncFile, syncFolder } from './kept-file.ts';
import { changeKey } from './change-key.ts';
import { finishRekey, rekeyFileOf } from './vault/finish-rekey.ts';
import { openVault, type VaultRefusal } from './vault/open-vault.ts';
import { wrapUnderRecovery } from './vault/recovery-wrap.ts';
import { fullCost, wrapUnderSecret, type VaultCost } from './vault/secret-wrap.ts';
import { currentVault, onlyKeys, opensBy } from './vault/rewrap-vault.ts';
import { writeVaultDocument } from './vault/vault-document.ts';
import { vaultPlace, type WorkspacePlace } from './workspace-file.ts';
import { lockWorkspace } from './workspace-lock.ts';

export type Rekeyed = { readonly ok: true } | VaultRefusal | { readonly ok: false; readonly reason: 'workspace_busy' };

/** Where a test may end the process. */
export type RekeyStep = 'copied' | 'both_keys' | 'renamed';

/**
 * Writes a closed ledger anew under a fresh data key, for somebody who fears that the old one is known. Secret and recovery key
 * stay as they are; both are asked for, because both have to open the new key. At every moment the vault opens the ledger that
 * lies there: it holds both keys while the copy takes the ledger's place.
 */
export async function rekeyWorkspace(
  place: WorkspacePlace,
  text: string,
  recoveryKey: Uint8Array,
  { cost = fullCost, reached = () => undefined }: { cost?: VaultCost; reached?: (step: RekeyStep) => void } = {},
): Promise<Rekeyed> {
  const lock = lockWorkspace(place.file, place.nativeBinding);
  if (lock === null) return { ok: false, reason: 'workspace_busy' };
  try {
    const { vaultFile } = vaultPlace(place);
    const opened = await openVault(vaultPlace(place), text);
    if (!opened.ok) return opened;
    const [old] = opened.dataKeys;
    const vault = currentVault(vaultFile);
    const keys = onlyKeys(vault);
    assert(old !== undefined && keys.secret !== null, 'a vault that its secret opened has its wrap');
    if (!opensBy(keys, vault.id, old.key, recoveryKey)) return { ok: false, reason: 'wrong_recovery_key' };

    const key = randomBytes(32);
    copyUnder(place, old.key, key);
    reached('copied');
    const device = keys.secret.device === null ? null : place.deviceSecret;
    const fresh = {
      secret: await wrapUnderSecret(key, vault.id, { kind: keys.secret.kind, text }, device, cost),
      recovery: { ...wrapUnderRecovery(key, vault.id, recoveryKey), confirmed: true },
    };
    writeVaultDocument(vaultFile, { ...vault, keys: [fresh, keys] });
    reached('both_keys');
    renameSync(rekeyFileOf(place.file), place.file);
    syncFolder(dirname(place.file));
    reached('renamed');
    finishRekey(
      place.file,
      [
        { key, set: 0 },
        { key: old.key, set: 1 },
      ],
      0,
    );
    key.fill(0);
    old.key.fill(0);
    return { ok: true };
  } finally {
    lock.release();
  }
}

/** Closing the one connection takes its write-ahead log into the file, so that the file alone is the ledger. */
function copyUnder(place: WorkspacePlace, old: Uint8Array, key: Uint8Array): void {
  const copy = rekeyFileOf(place.file);
  rmSync(copy, { force: true });
  const writer = openWriter({ file: place.file, key: old, nativeBinding: place.nativeBinding });
  try {
    writer.copyInto(copy);
    changeKey({ file: copy, key: old, nativeBinding: place.nativeBinding }, key, writer);
  } finally {
    writer.close();
  }
  syncFile(copy);
}
