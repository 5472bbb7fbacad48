import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeKeptFile } from '../kept-file.ts';

/**
 * The vault, as it lies beside the ledger: the data key, wrapped. What opens a wrap is a secret a person knows (with what this
 * computer's keyring holds, where it has one), or the recovery key. Parameters of argon2id: RFC 9106, section 4 (64 MiB, t = 3).
 */
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

const sealed = { nonce: hex(12), key: hex(32), tag: hex(16) };

const kdf = z.strictObject({
  name: z.literal('argon2id'),
  memoryKiB: z.number().int().min(8192).max(1_048_576),
  passes: z.number().int().min(1).max(16),
  lanes: z.literal(1),
  salt: hex(16),
});

const secretWrap = z.strictObject({
  kind: z.enum(['pin', 'passphrase']),
  kdf,
  /** Names the device secret that is part of what opens it; null where the secret opens it alone. */
  device: hex(8).nullable(),
  ...sealed,
});

const recoveryWrap = z.strictObject({
  kind: z.literal('recovery'),
  salt: hex(16),
  /** Whether a person has shown that they hold it. */
  confirmed: z.boolean(),
  ...sealed,
});

/** One data key and what opens it. A PIN that was tried too often is gone; the recovery key stays. */
const keySet = z.strictObject({ secret: secretWrap.nullable(), recovery: recoveryWrap.nullable() });

/** While the ledger is being written under a new key there are two sets, the new one first; else there is one. */
const document = z.strictObject({
  nikash: z.literal('vault'),
  version: z.literal(2),
  /** Names this vault, so that no wrap can be taken from another. */
  id: hex(16),
  keys: z.array(keySet).min(1).max(2),
});

/** The first vaults had one wrap, under argon2id alone. */
const firstDocument = z.strictObject({
  nikash: z.literal('vault'),
  version: z.literal(1),
  wraps: z.array(z.strictObject({ kind: z.literal('passphrase'), kdf, ...sealed })).length(1),
});

export type VaultDocument = z.output<typeof document>;
export type FirstVaultDocument = z.output<typeof firstDocument>;
export type KeySet = z.output<typeof keySet>;
export type SecretWrap = z.output<typeof secretWrap>;
export type RecoveryWrap = z.output<typeof recoveryWrap>;
export type Kdf = z.output<typeof kdf>;
/** A key under another key. */
export type Sealed = Pick<SecretWrap, 'nonce' | 'key' | 'tag'>;

export const vaultFileOf = (databaseFile: string): string => `${databaseFile}.vault`;

/** Null where there is none, or none that can be read. */
export function readVaultDocument(vaultFile: string): VaultDocument | FirstVaultDocument | null {
  if (!existsSync(vaultFile)) return null;
  try {
    return z.union([document, firstDocument]).parse(JSON.parse(readFileSync(vaultFile, 'utf8')));
  } catch {
    return null;
  }
}

export const writeVaultDocument = (vaultFile: string, vault: VaultDocument): void =>
  writeKeptFile(vaultFile, `${JSON.stringify(vault, null, 2)}\n`);
