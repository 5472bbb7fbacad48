import { existsSync, statSync } from 'node:fs';
import { openReader, type Reader } from '../connection.ts';
import { isDamage } from '../damaged-ledger.ts';
import { schemaVersion } from '../migrate.ts';
import { isAuthentic, keyNameOf, sealedFigures, type BackupManifest } from './backup-manifest.ts';
import type { BackupFiles } from './backup-files.ts';
import { bookFigures, sameFigures, type BookFigures } from './book-figures.ts';
import { asPart, type Piece } from '../run-through.ts';
import { fileDigest } from './file-digest.ts';

/**
 * What is wrong with a backup: it is not all there (`incomplete`), its manifest is not one of ours (`unreadable`), it belongs to
 * another workspace (`foreign`), is under another key of this one (`other_key`), was cut short or altered, or is from a newer
 * version. `differs`: every file is as it was made, and yet the books come to something else, which would be a fault of ours.
 */
export type BackupFault =
  'incomplete' | 'unreadable' | 'foreign' | 'other_key' | 'truncated' | 'altered' | 'newer' | 'differs';

/** What can be told of a backup by its manifest and its files' lengths, without reading it. */
export function lookOver(
  files: BackupFiles,
  manifest: BackupManifest | null,
  dataKey: Uint8Array,
  vaultId: string | null,
): BackupFault | null {
  if (!existsSync(files.manifest) || !existsSync(files.ledger) || !existsSync(files.vault)) return 'incomplete';
  if (manifest === null) return 'unreadable';
  if (vaultId !== null && manifest.vaultId !== vaultId) return 'foreign';
  if (manifest.keyName !== keyNameOf(dataKey)) return 'other_key';
  if (!isAuthentic(manifest, dataKey)) return 'altered';
  for (const [file, said] of [
    [files.ledger, manifest.ledger],
    [files.vault, manifest.vault],
  ] as const) {
    const { size } = statSync(file);
    if (size !== said.bytes) return size < said.bytes ? 'truncated' : 'altered';
  }
  return manifest.schema > schemaVersion ? 'newer' : null;
}

/**
 * Reads a backup whole: every byte of its files against the manifest, the manifest against the key; then opens the copy, has
 * every page looked at, and works out again what the books come to.
 * @param vaultId the workspace it has to belong to; null where any will do
 */
export function* checkBackup(
  files: BackupFiles,
  manifest: BackupManifest | null,
  { dataKey, vaultId, nativeBinding }: CheckedUnder,
): Generator<Piece, BackupFault | null> {
  const fault = lookOver(files, manifest, dataKey, vaultId);
  if (fault !== null || manifest === null) return fault;
  for (const [file, said] of [
    [files.vault, manifest.vault],
    [files.ledger, manifest.ledger],
  ] as const) {
    if ((yield* asPart(fileDigest(file), 0, 2)).sha256 !== said.sha256) return 'altered';
  }
  return yield* asPart(checkBooks(files.ledger, sealedFigures(manifest, dataKey), { dataKey, nativeBinding }), 1, 2);
}

export type CheckedUnder = {
  readonly dataKey: Uint8Array;
  readonly vaultId: string | null;
  readonly nativeBinding: string | undefined;
};

/** Opens a copy at rest and holds what it comes to against what it has to come to. */
export function* checkBooks(
  file: string,
  said: BookFigures | null,
  { dataKey, nativeBinding }: Pick<CheckedUnder, 'dataKey' | 'nativeBinding'>,
): Generator<void, BackupFault | null> {
  let reader: Reader | null = null;
  try {
    reader = openReader({ file, key: dataKey, nativeBinding, atRest: true });
    yield;
    if (reader.pragma('quick_check') !== 'ok') return 'altered';
    yield;
    const found = yield* bookFigures(reader);
    return said !== null && sameFigures(said, found) ? null : 'differs';
  } catch (fault) {
    if (isDamage(fault)) return 'altered';
    throw fault;
  } finally {
    reader?.close();
  }
}
