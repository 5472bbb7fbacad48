import { randomBytes } from 'node:crypto';
import { assert } from '../../../shared/kernel/assert.ts';
import { recoveryKeyBytes } from '../../../shared/vault/recovery-key.ts';
import { unwrapByRecovery, wrapUnderRecovery } from './recovery-wrap.ts';
import { fullCost, wrapUnderSecret, type Secret, type VaultCost } from './secret-wrap.ts';
import { readVaultDocument, writeVaultDocument, type KeySet, type VaultDocument } from './vault-document.ts';

/**
 * Puts a new secret in the place of the old one, at today's cost and for this device. The data and the recovery key stay as they
 * are; the vault is written whole, so that either the old secret opens or the new one.
 */
export async function setSecret(
  vaultFile: string,
  dataKey: Uint8Array,
  secret: Secret,
  deviceSecret: Uint8Array | null,
  cost: VaultCost = fullCost,
): Promise<void> {
  const vault = currentVault(vaultFile);
  const wrap = await wrapUnderSecret(dataKey, vault.id, secret, deviceSecret, cost);
  writeVaultDocument(vaultFile, withKeys(vault, { ...onlyKeys(vault), secret: wrap }));
}

/** Makes a new recovery key, which a person has yet to confirm, and gives it; the one before opens nothing any more. */
export function renewRecovery(vaultFile: string, dataKey: Uint8Array): Uint8Array {
  const vault = currentVault(vaultFile);
  const recoveryKey = randomBytes(recoveryKeyBytes);
  const recovery = wrapUnderRecovery(dataKey, vault.id, recoveryKey);
  writeVaultDocument(vaultFile, withKeys(vault, { ...onlyKeys(vault), recovery }));
  return recoveryKey;
}

/** Notes that a person holds the recovery key, once it has opened its wrap and given the very data key. False when it does not. */
export function confirmRecovery(vaultFile: string, dataKey: Uint8Array, recoveryKey: Uint8Array): boolean {
  const vault = currentVault(vaultFile);
  const keys = onlyKeys(vault);
  if (!opensBy(keys, vault.id, dataKey, recoveryKey)) return false;
  assert(keys.recovery !== null, 'a wrap that was opened is there');
  writeVaultDocument(vaultFile, withKeys(vault, { ...keys, recovery: { ...keys.recovery, confirmed: true } }));
  return true;
}

/** Whether a recovery key opens this set of keys. */
export function opensBy({ recovery }: KeySet, vaultId: string, dataKey: Uint8Array, recoveryKey: Uint8Array): boolean {
  const found = recovery === null ? null : unwrapByRecovery(recovery, vaultId, recoveryKey);
  const same = found !== null && Buffer.compare(found, dataKey) === 0;
  found?.fill(0);
  return same;
}

/** The vault of a workspace that is open. Opening it made it one of today's kind. */
export function currentVault(vaultFile: string): VaultDocument {
  const vault = readVaultDocument(vaultFile);
  assert(vault?.version === 2, 'the vault of an open workspace can be read');
  return vault;
}

/** Outside of writing the ledger under a new key there is one set. */
export function onlyKeys({ keys }: VaultDocument): KeySet {
  const [first, ...others] = keys;
  assert(first !== undefined && others.length === 0, 'the ledger is being written under a new key');
  return first;
}

const withKeys = (vault: VaultDocument, keys: KeySet): VaultDocument => ({ ...vault, keys: [keys] });
