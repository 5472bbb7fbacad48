import { rmSync } from 'node:fs';
import { assert } from '../../../shared/kernel/assert.ts';
import { headFileOf, readHeadFile, writeHeadFile } from './head-file.ts';
import type { DataKey } from './open-vault.ts';
import { readVaultDocument, vaultFileOf, writeVaultDocument } from './vault-document.ts';

/** The copy of a ledger under its new key, before it takes the ledger's place. */
export const rekeyFileOf = (databaseFile: string): string => `${databaseFile}.rekey`;

/**
 * Ends what writing the ledger under a new key began, however far it came: of the two sets of keys the one stays that opens the
 * ledger (`set`), and the note of the chain's head is carried over to it.
 */
export function finishRekey(databaseFile: string, dataKeys: readonly DataKey[], set: number): void {
  const vaultFile = vaultFileOf(databaseFile);
  const vault = readVaultDocument(vaultFile);
  if (vault?.version !== 2 || vault.keys.length === 1) return;
  const kept = vault.keys[set];
  const key = dataKeys.find((one) => one.set === set)?.key;
  assert(kept !== undefined && key !== undefined, 'the keys that opened the ledger are among the vault’s');
  for (const other of dataKeys) {
    const note = other.set === set ? null : readHeadFile(headFileOf(databaseFile), other.key);
    if (note?.state === 'noted') writeHeadFile(headFileOf(databaseFile), key, { seq: note.seq, hash: note.hash });
  }
  writeVaultDocument(vaultFile, { ...vault, keys: [kept] });
  rmSync(rekeyFileOf(databaseFile), { force: true });
}
