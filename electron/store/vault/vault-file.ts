import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { argon2id } from 'hash-wasm';
import { z } from 'zod';

/**
 * The vault: what opens a workspace. The ledger is encrypted under a random 32-byte data key; the key lies in
 * `FILE.vault`, wrapped with AES-256-GCM under argon2id of the passphrase. So a passphrase can change without the
 * ledger being rewritten, and more wraps can stand beside this one. Parameters: RFC 9106, section 4 (64 MiB, t = 3).
 */
const wrapShape = z.strictObject({
  kind: z.literal('passphrase'),
  kdf: z.strictObject({
    name: z.literal('argon2id'),
    memoryKiB: z.number().int().min(8192).max(1_048_576),
    passes: z.number().int().min(1).max(16),
    lanes: z.literal(1),
    salt: z.string().length(32),
  }),
  nonce: z.string().length(24),
  key: z.string().length(64),
  tag: z.string().length(32),
});

const vaultShape = z.strictObject({
  nikash: z.literal('vault'),
  version: z.literal(1),
  wraps: z.array(wrapShape).length(1),
});

type Wrap = z.output<typeof wrapShape>;

export const vaultFileOf = (databaseFile: string): string => `${databaseFile}.vault`;

/** What one guess at a passphrase costs: the memory in KiB and the passes over it. */
export type VaultCost = Readonly<Pick<Wrap['kdf'], 'memoryKiB' | 'passes'>>;

const fullCost: VaultCost = { memoryKiB: 65_536, passes: 3 };

const wrappingKey = (passphrase: string, kdf: Omit<Wrap['kdf'], 'name'>): Promise<Uint8Array> =>
  argon2id({
    // The same words typed on another keyboard give the same bytes (Unicode, UAX #15).
    password: passphrase.normalize('NFKC'),
    salt: Buffer.from(kdf.salt, 'hex'),
    memorySize: kdf.memoryKiB,
    iterations: kdf.passes,
    parallelism: kdf.lanes,
    hashLength: 32,
    outputType: 'binary',
  });

/** What the wrap's tag also covers, so that no parameter can be exchanged under it. */
const bound = (kdf: Wrap['kdf']): Buffer =>
  Buffer.from(JSON.stringify([kdf.name, kdf.memoryKiB, kdf.passes, kdf.lanes, kdf.salt]));

/** Makes a fresh data key, writes it wrapped to the vault file (synced, then renamed into place), and gives it. */
export async function createVault(
  vaultFile: string,
  passphrase: string,
  { memoryKiB, passes }: VaultCost = fullCost,
): Promise<Uint8Array> {
  const dataKey = randomBytes(32);
  const kdf = { name: 'argon2id', memoryKiB, passes, lanes: 1, salt: randomBytes(16).toString('hex') } as const;
  const nonce = randomBytes(12);
  const under = await wrappingKey(passphrase, kdf);
  const cipher = createCipheriv('aes-256-gcm', under, nonce).setAAD(bound(kdf));
  const key = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  under.fill(0);
  const wrap = {
    kind: 'passphrase',
    kdf,
    nonce: nonce.toString('hex'),
    key: key.toString('hex'),
    tag: cipher.getAuthTag().toString('hex'),
  };
  const half = `${vaultFile}.new`;
  const descriptor = openSync(half, 'w', 0o600);
  try {
    writeSync(descriptor, `${JSON.stringify({ nikash: 'vault', version: 1, wraps: [wrap] }, null, 2)}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(half, vaultFile);
  return dataKey;
}

export type Unlocked =
  | { readonly ok: true; readonly dataKey: Uint8Array }
  | { readonly ok: false; readonly reason: 'wrong_passphrase' | 'unreadable' };

/** Unwraps the data key. The caller zeroes it when the workspace closes. */
export async function openVault(vaultFile: string, passphrase: string): Promise<Unlocked> {
  const wrap = readWrap(vaultFile);
  if (wrap === null) return { ok: false, reason: 'unreadable' };
  const under = await wrappingKey(passphrase, wrap.kdf);
  try {
    const decipher = createDecipheriv('aes-256-gcm', under, Buffer.from(wrap.nonce, 'hex'), { authTagLength: 16 })
      .setAAD(bound(wrap.kdf))
      .setAuthTag(Buffer.from(wrap.tag, 'hex'));
    const dataKey = Buffer.concat([decipher.update(Buffer.from(wrap.key, 'hex')), decipher.final()]);
    return { ok: true, dataKey };
  } catch {
    // GCM says only that the tag is wrong: the passphrase is, or the file was altered.
    return { ok: false, reason: 'wrong_passphrase' };
  } finally {
    under.fill(0);
  }
}

function readWrap(vaultFile: string): Wrap | null {
  try {
    const parsed = vaultShape.safeParse(JSON.parse(readFileSync(vaultFile, 'utf8')));
    return parsed.success ? (parsed.data.wraps[0] ?? null) : null;
  } catch {
    return null;
  }
}
