import { createHash, randomBytes } from 'node:crypto';
import { seal, unseal } from '../../store/vault/seal.ts';
import type { Sealed } from '../../store/vault/vault-document.ts';

/**
 * The data key of what was locked, under a fresh key that is handed to the host and kept nowhere here. It opens once. It is bound
 * to the vault as it was: a PIN that was changed or tried away, or a ledger under a new key, and it opens nothing.
 */
export type SealedKey = {
  /** @param vault the vault file's text */
  readonly keep: (dataKey: Uint8Array, vault: string) => void;
  /** The data key, to be zeroed by whoever asked; null where nothing was sealed, or not under this key, or under another vault. */
  readonly open: (onceKey: Uint8Array, vault: string) => Uint8Array | null;
  readonly drop: () => void;
};

/** Keeps nothing where there is no host that can hold the other half. */
export function createSealedKey(onSealed: ((onceKey: Uint8Array | null) => void) | undefined): SealedKey {
  let sealed: Sealed | null = null;
  const drop = (): void => {
    if (sealed === null) return;
    sealed = null;
    onSealed?.(null);
  };
  return {
    keep: (dataKey, vault) => {
      if (onSealed === undefined) return;
      const onceKey = randomBytes(32);
      sealed = seal(dataKey, onceKey, boundTo(vault));
      onSealed(onceKey);
    },
    open: (onceKey, vault) => {
      if (sealed === null || onceKey.length !== 32) return null;
      const dataKey = unseal(sealed, onceKey, boundTo(vault));
      drop();
      return dataKey;
    },
    drop,
  };
}

const boundTo = (vault: string): string => `nikash once 1 ${createHash('sha256').update(vault).digest('hex')}`;
