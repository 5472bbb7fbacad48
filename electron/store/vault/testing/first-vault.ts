import { createCipheriv, randomBytes } from 'node:crypto';
import { argon2id } from 'hash-wasm';

/** A vault as the first versions wrote it, made here from its description: argon2id alone, and the costs under the tag. */
export async function firstVault(passphrase: string): Promise<{ readonly text: string; readonly dataKey: Uint8Array }> {
  const dataKey = randomBytes(32);
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const under = await argon2id({
    password: passphrase.normalize('NFKC'),
    salt,
    memorySize: 8192,
    iterations: 1,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  });
  const kdf = { name: 'argon2id', memoryKiB: 8192, passes: 1, lanes: 1, salt: salt.toString('hex') };
  const cipher = createCipheriv('aes-256-gcm', under, nonce).setAAD(
    Buffer.from(JSON.stringify(['argon2id', 8192, 1, 1, kdf.salt])),
  );
  const key = Buffer.concat([cipher.update(dataKey), cipher.final()]).toString('hex');
  const wrap = { kind: 'passphrase', kdf, nonce: nonce.toString('hex'), key, tag: cipher.getAuthTag().toString('hex') };
  return { text: JSON.stringify({ nikash: 'vault', version: 1, wraps: [wrap] }), dataKey };
}
