import { randomBytes } from 'node:crypto';
import { recoveryKeyBytes } from '../../../shared/vault/recovery-key.ts';
import { wrapUnderRecovery } from './recovery-wrap.ts';
import { fullCost, wrapUnderSecret, type Secret, type VaultCost } from './secret-wrap.ts';
import { writeVaultDocument } from './vault-document.ts';

export type VaultKeys = {
  /** What the ledger is encrypted under; whoever gets it zeroes it. */
  readonly dataKey: Uint8Array;
  /** To be shown once and kept by a person; no file has it. */
  readonly recoveryKey: Uint8Array;
};

/** Makes a fresh data key and recovery key, and writes the vault. Only tests give a cost. */
export async function createVault(
  vaultFile: string,
  secret: Secret,
  deviceSecret: Uint8Array | null,
  cost: VaultCost = fullCost,
): Promise<VaultKeys> {
  const id = randomBytes(16).toString('hex');
  const dataKey = randomBytes(32);
  const recoveryKey = randomBytes(recoveryKeyBytes);
  const keys = [
    {
      secret: await wrapUnderSecret(dataKey, id, secret, deviceSecret, cost),
      recovery: wrapUnderRecovery(dataKey, id, recoveryKey),
    },
  ];
  writeVaultDocument(vaultFile, { nikash: 'vault', version: 2, id, keys });
  return { dataKey, recoveryKey };
}
