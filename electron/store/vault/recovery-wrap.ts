import { hkdfSync, randomBytes } from 'node:crypto';
import { seal, unseal } from './seal.ts';
import type { RecoveryWrap } from './vault-document.ts';

/** Wraps a data key under a recovery key. It is random and 256 bits long, so nothing needs to be stretched. */
export function wrapUnderRecovery(dataKey: Uint8Array, vaultId: string, recoveryKey: Uint8Array): RecoveryWrap {
  const salt = randomBytes(16).toString('hex');
  const under = recoveryUnder(recoveryKey, salt);
  const sealed = seal(dataKey, under, boundTo(vaultId, salt));
  under.fill(0);
  return { kind: 'recovery', salt, confirmed: false, ...sealed };
}

/** The data key, or null when the recovery key is another. */
export function unwrapByRecovery(wrap: RecoveryWrap, vaultId: string, recoveryKey: Uint8Array): Uint8Array | null {
  const under = recoveryUnder(recoveryKey, wrap.salt);
  const dataKey = unseal(wrap, under, boundTo(vaultId, wrap.salt));
  under.fill(0);
  return dataKey;
}

const boundTo = (vaultId: string, salt: string): string =>
  JSON.stringify(['nikash vault 2', vaultId, 'recovery', salt]);

const recoveryUnder = (recoveryKey: Uint8Array, salt: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', recoveryKey, Buffer.from(salt, 'hex'), 'nikash vault 2 recovery', 32));
