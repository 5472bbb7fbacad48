import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { seal, unseal } from './seal.ts';
import type { FirstVaultDocument, Kdf, SecretWrap } from './vault-document.ts';

/** What a person knows: six digits, or words. */
export type Secret = { readonly kind: SecretWrap['kind']; readonly text: string };

/** What one guess costs: the memory in KiB and the passes over it. */
export type VaultCost = Pick<Kdf, 'memoryKiB' | 'passes'>;

export const fullCost: VaultCost = { memoryKiB: 65_536, passes: 3 };

/** Names a device secret without giving anything of it away. */
export const deviceName = (deviceSecret: Uint8Array): string =>
  createHash('sha256').update('nikash device').update(deviceSecret).digest('hex').slice(0, 16);

/**
 * Wraps a data key under a person's secret and, where there is one, the device's: whoever copies the files has to have this
 * computer's keyring too before a PIN can be guessed at.
 */
export async function wrapUnderSecret(
  dataKey: Uint8Array,
  vaultId: string,
  { kind, text }: Secret,
  deviceSecret: Uint8Array | null,
  { memoryKiB, passes }: VaultCost,
): Promise<SecretWrap> {
  const kdf: Kdf = { name: 'argon2id', memoryKiB, passes, lanes: 1, salt: randomBytes(16).toString('hex') };
  const device = deviceSecret === null ? null : deviceName(deviceSecret);
  const under = await secretKey(text, kdf, deviceSecret);
  const sealed = seal(dataKey, under, boundTo(vaultId, { kind, kdf, device }));
  under.fill(0);
  return { kind, kdf, device, ...sealed };
}

/** The data key, or null when the secret is another. */
export async function unwrapBySecret(
  wrap: SecretWrap,
  vaultId: string,
  text: string,
  deviceSecret: Uint8Array | null,
): Promise<Uint8Array | null> {
  if (text === '') return null;
  const under = await secretKey(text, wrap.kdf, wrap.device === null ? null : deviceSecret);
  const dataKey = unseal(wrap, under, boundTo(vaultId, wrap));
  under.fill(0);
  return dataKey;
}

/** The same of a vault of the first kind. */
export async function unwrapFirst({ wraps }: FirstVaultDocument, text: string): Promise<Uint8Array | null> {
  const [wrap] = wraps;
  if (wrap === undefined || text === '') return null;
  const { name, memoryKiB, passes, lanes, salt } = wrap.kdf;
  const under = await stretched(text, wrap.kdf);
  const dataKey = unseal(wrap, under, JSON.stringify([name, memoryKiB, passes, lanes, salt]));
  under.fill(0);
  return dataKey;
}

const boundTo = (vaultId: string, { kind, kdf, device }: Pick<SecretWrap, 'kind' | 'kdf' | 'device'>): string =>
  JSON.stringify(['nikash vault 2', vaultId, kind, device, kdf.name, kdf.memoryKiB, kdf.passes, kdf.lanes, kdf.salt]);

const stretched = (text: string, { salt, memoryKiB, passes, lanes }: Kdf): Promise<Uint8Array> =>
  argon2id({
    // The same words typed on another keyboard give the same bytes (Unicode, UAX #15).
    password: text.normalize('NFKC'),
    salt: Buffer.from(salt, 'hex'),
    memorySize: memoryKiB,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'binary',
  });

async function secretKey(text: string, kdf: Kdf, deviceSecret: Uint8Array | null): Promise<Uint8Array> {
  const ofPerson = await stretched(text, kdf);
  const both = Buffer.concat([ofPerson, deviceSecret ?? new Uint8Array()]);
  const under = new Uint8Array(hkdfSync('sha256', both, Buffer.from(kdf.salt, 'hex'), 'nikash vault 2 secret', 32));
  ofPerson.fill(0);
  both.fill(0);
  return under;
}
