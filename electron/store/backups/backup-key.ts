import { countTry, mostWrongPins, waitLeft } from '../../domain/vault/try-delays.ts';
import { keysBySecret, openVault, recoverVault, type VaultRefusal } from '../vault/open-vault.ts';
import { forgetTries, readTries, writeTries } from '../vault/tries-file.ts';
import { readVaultDocument } from '../vault/vault-document.ts';
import { vaultPlace, type OpenBy, type WorkspacePlace } from '../workspace-file.ts';
import { keyNameOf, type BackupManifest } from './backup-manifest.ts';

/** The key of a backup, and whose vault opened it: the one that lies beside the ledger today, or the backup's own. */
export type BackupKey = { readonly ok: true; readonly dataKey: Uint8Array; readonly vault: 'present' | 'own' };

/**
 * The data key a backup was made under. Today's vault is asked first: where it holds that key it stays. It does not where the
 * ledger was written under a new key since, or where there is no vault; then the backup's own is asked, which opens by the secret
 * of its time. A wrong try is counted once, beside the ledger, whichever vault it was made at: backups give nobody more tries. The
 * backup's vault is never written.
 */
export async function backupKey(
  place: WorkspacePlace,
  manifest: BackupManifest,
  backupVaultFile: string,
  by: OpenBy,
): Promise<BackupKey | VaultRefusal> {
  const present = vaultPlace(place);
  const fits = (key: Uint8Array): boolean => keyNameOf(key) === manifest.keyName;
  const there = readVaultDocument(present.vaultFile) !== null;
  const opened = there
    ? await ('secret' in by ? openVault(present, by.secret) : recoverVault(present, by.recoveryKey))
    : null;
  if (opened?.ok === true) {
    const dataKey = keep(opened.dataKeys, fits);
    if (dataKey !== null) return { ok: true, dataKey, vault: 'present' };
  }
  // A PIN that was tried too often opens no backup either.
  if (opened?.ok === false && (opened.reason === 'must_wait' || opened.reason === 'no_secret')) return opened;

  const counted = opened !== null && (opened.ok || opened.reason === 'wrong_secret');
  const own = await openOwn(place, backupVaultFile, by, counted);
  if (own.ok) {
    const dataKey = keep(own.dataKeys, fits);
    if (dataKey !== null) return { ok: true, dataKey, vault: 'own' };
    return { ok: false, reason: 'unreadable' };
  }
  // What today's vault said of the secret is what its owner understands.
  return opened?.ok === false ? opened : own;
}

type Keys = readonly { readonly key: Uint8Array }[];

function keep(keys: Keys, fits: (key: Uint8Array) => boolean): Uint8Array | null {
  const found = keys.find(({ key }) => fits(key))?.key ?? null;
  for (const { key } of keys) if (key !== found) key.fill(0);
  return found;
}

async function openOwn(
  place: WorkspacePlace,
  vaultFile: string,
  by: OpenBy,
  counted: boolean,
): Promise<{ readonly ok: true; readonly dataKeys: Keys } | VaultRefusal> {
  if (!('secret' in by)) return recoverVault({ vaultFile }, by.recoveryKey);
  const vault = readVaultDocument(vaultFile);
  if (vault?.version !== 2) return { ok: false, reason: 'unreadable' };
  const kind = vault.keys[0]?.secret?.kind;
  if (kind === undefined) return { ok: false, reason: 'no_secret' };
  const { triesFile, running } = vaultPlace(place);
  const now = running();
  const before = readTries(triesFile, now);
  const waitMs = counted ? 0 : waitLeft(before, now);
  if (waitMs > 0) return { ok: false, reason: 'must_wait', waitMs };
  const tries = counted ? before : countTry(before, now);
  if (kind === 'pin' && tries.wrong > mostWrongPins) return { ok: false, reason: 'no_secret' };
  if (!counted) writeTries(triesFile, tries);
  const dataKeys = await keysBySecret(vault, by.secret, place.deviceSecret);
  if (dataKeys.length > 0) {
    // A secret of old days takes back its own try and no more: it must not clear the way for guesses at today's.
    if (!counted) {
      if (before.wrong === 0) forgetTries(triesFile);
      else writeTries(triesFile, before);
    }
    return { ok: true, dataKeys };
  }
  const triesLeft = kind === 'pin' ? Math.max(0, mostWrongPins - tries.wrong) : null;
  return { ok: false, reason: 'wrong_secret', kind, waitMs: waitLeft(tries, now), triesLeft };
}
