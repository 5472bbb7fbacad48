import { randomBytes } from 'node:crypto';
import { countTry, mostWrongPins, waitLeft } from '../../domain/vault/try-delays.ts';
import { unwrapByRecovery } from './recovery-wrap.ts';
import { deviceName, fullCost, unwrapBySecret, unwrapFirst, wrapUnderSecret } from './secret-wrap.ts';
import { forgetTries, readTries, writeTries } from './tries-file.ts';
import {
  readVaultDocument,
  writeVaultDocument,
  type FirstVaultDocument,
  type VaultDocument,
} from './vault-document.ts';

/** Where the vault lies, and what this computer has to do with it. */
export type VaultPlace = {
  readonly vaultFile: string;
  readonly triesFile: string;
  readonly deviceSecret: Uint8Array | null;
  /** Milliseconds this machine has been running. */
  readonly running: () => number;
};

export type OpenedVault = {
  readonly ok: true;
  /** The keys the ledger may be encrypted under: one, or while it is being written under a new one, that one first. */
  readonly dataKeys: readonly DataKey[];
};

/** A data key, and its place among the vault's key sets. */
export type DataKey = { readonly key: Uint8Array; readonly set: number };

export type VaultRefusal =
  | { readonly ok: false; readonly reason: 'unreadable' }
  /** The secret is another. `waitMs`: before the next try; `triesLeft`: of a PIN, before it opens nothing any more. */
  | {
      readonly ok: false;
      readonly reason: 'wrong_secret';
      readonly kind: 'pin' | 'passphrase';
      readonly waitMs: number;
      readonly triesLeft: number | null;
    }
  | { readonly ok: false; readonly reason: 'must_wait'; readonly waitMs: number }
  /** There is no PIN any more: it was tried too often. The recovery key opens. */
  | { readonly ok: false; readonly reason: 'no_secret' }
  /** The PIN belongs to another computer, or to this one's keyring before it was reset. */
  | { readonly ok: false; readonly reason: 'other_device' }
  | { readonly ok: false; readonly reason: 'wrong_recovery_key' };

/**
 * Opens the vault by what a person knows. A try is counted, and the count synced, before it is checked: ending the program does
 * not give it back. After ten wrong PINs the PIN's wrap is deleted; the data and the recovery key's are never.
 */
export async function openVault(place: VaultPlace, text: string): Promise<OpenedVault | VaultRefusal> {
  const vault = readVaultDocument(place.vaultFile);
  if (vault === null) return { ok: false, reason: 'unreadable' };
  const running = place.running();
  const tries = readTries(place.triesFile, running);
  const waitMs = waitLeft(tries, running);
  if (waitMs > 0) return { ok: false, reason: 'must_wait', waitMs };
  const kind = vault.version === 1 ? 'passphrase' : vault.keys[0]?.secret?.kind;
  if (kind === undefined) return { ok: false, reason: 'no_secret' };
  if (vault.version === 2 && isOfAnotherDevice(vault, place.deviceSecret)) return { ok: false, reason: 'other_device' };
  const counted = countTry(tries, running);
  writeTries(place.triesFile, counted);
  const dataKeys = await keysBySecret(vault, text, place.deviceSecret);
  const [first] = dataKeys;
  if (first !== undefined) {
    if (vault.version === 1) await writeAsToday(place.vaultFile, vault, first.key, text);
    forgetTries(place.triesFile);
    return { ok: true, dataKeys };
  }
  const gone = kind === 'pin' && counted.wrong >= mostWrongPins;
  if (gone && vault.version === 2) {
    writeVaultDocument(place.vaultFile, { ...vault, keys: vault.keys.map((keys) => ({ ...keys, secret: null })) });
    forgetTries(place.triesFile);
    return { ok: false, reason: 'no_secret' };
  }
  const triesLeft = kind === 'pin' ? mostWrongPins - counted.wrong : null;
  return { ok: false, reason: 'wrong_secret', kind, waitMs: waitLeft(counted, running), triesLeft };
}

/** Opens it by the recovery key, which nobody guesses: no try is counted. */
export function recoverVault(
  { vaultFile }: Pick<VaultPlace, 'vaultFile'>,
  key: Uint8Array,
): OpenedVault | VaultRefusal {
  const vault = readVaultDocument(vaultFile);
  if (vault === null) return { ok: false, reason: 'unreadable' };
  if (vault.version === 1) return { ok: false, reason: 'wrong_recovery_key' };
  const dataKeys = vault.keys.flatMap(({ recovery }, set): DataKey[] => {
    const dataKey = recovery === null ? null : unwrapByRecovery(recovery, vault.id, key);
    return dataKey === null ? [] : [{ key: dataKey, set }];
  });
  return dataKeys.length === 0 ? { ok: false, reason: 'wrong_recovery_key' } : { ok: true, dataKeys };
}

const isOfAnotherDevice = ({ keys }: VaultDocument, deviceSecret: Uint8Array | null): boolean =>
  keys.every(
    ({ secret }) =>
      secret !== null &&
      secret.device !== null &&
      (deviceSecret === null || secret.device !== deviceName(deviceSecret)),
  );

/** The keys that a secret opens; none when it is another. It counts no try: whoever calls has to. */
export async function keysBySecret(
  vault: VaultDocument | FirstVaultDocument,
  text: string,
  deviceSecret: Uint8Array | null,
): Promise<readonly DataKey[]> {
  if (vault.version === 1) {
    const key = await unwrapFirst(vault, text);
    return key === null ? [] : [{ key, set: 0 }];
  }
  const opened: DataKey[] = [];
  for (const [set, { secret }] of vault.keys.entries()) {
    const key = secret === null ? null : await unwrapBySecret(secret, vault.id, text, deviceSecret);
    if (key !== null) opened.push({ key, set });
  }
  return opened;
}

/** A vault of the first kind becomes one of today's when it is opened: its passphrase opens it as before, at the same cost. */
async function writeAsToday(
  vaultFile: string,
  { wraps }: FirstVaultDocument,
  dataKey: Uint8Array,
  text: string,
): Promise<void> {
  const id = randomBytes(16).toString('hex');
  const cost = wraps[0]?.kdf ?? fullCost;
  const secret = await wrapUnderSecret(dataKey, id, { kind: 'passphrase', text }, null, cost);
  writeVaultDocument(vaultFile, { nikash: 'vault', version: 2, id, keys: [{ secret, recovery: null }] });
}
