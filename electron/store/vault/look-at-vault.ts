import { waitLeft } from '../../domain/vault/try-delays.ts';
import type { VaultPlace } from './open-vault.ts';
import { readTries } from './tries-file.ts';
import { readVaultDocument, type KeySet } from './vault-document.ts';

export type VaultLook = {
  /** What opens it; null where nothing but the recovery key does, or there is no vault. */
  readonly secret: 'pin' | 'passphrase' | null;
  readonly recovery: 'none' | 'unconfirmed' | 'confirmed';
  /** Milliseconds until the next try may be made. */
  readonly waitMs: number;
};

/** What a vault says of itself without being opened. */
export function lookAtVault({ vaultFile, triesFile, running }: VaultPlace): VaultLook {
  const vault = readVaultDocument(vaultFile);
  const now = running();
  const waitMs = waitLeft(readTries(triesFile, now), now);
  if (vault === null) return { secret: null, recovery: 'none', waitMs };
  if (vault.version === 1) return { secret: 'passphrase', recovery: 'none', waitMs };
  return { secret: vault.keys[0]?.secret?.kind ?? null, recovery: stateOf(vault.keys[0]?.recovery ?? null), waitMs };
}

const stateOf = (recovery: KeySet['recovery']): VaultLook['recovery'] =>
  recovery === null ? 'none' : recovery.confirmed ? 'confirmed' : 'unconfirmed';
