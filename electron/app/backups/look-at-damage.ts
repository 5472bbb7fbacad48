import type { Damage } from '../../../shared/contract/backups.ts';
import { filesOf } from '../../store/backups/backup-files.ts';
import type { FoundBackup } from '../../store/backups/list-backups.ts';
import { openReader, type Reader } from '../../store/connection.ts';
import { damagedCopyOf, isDamage } from '../../store/damaged-ledger.ts';
import { importedFiles, type ImportedFileRow } from '../../store/imports/imported-files.ts';
import type { WorkspaceFile } from '../../store/workspace-file.ts';

/**
 * What to do about a broken ledger: which backup is the last good one, and which files it does not hold. Those are told from
 * what can still be read; where nothing can, everything since that day has to come again.
 */
export function lookAtDamage(
  place: { readonly file: string; readonly nativeBinding: string | undefined },
  workspace: WorkspaceFile | null,
  good: FoundBackup | null,
): Damage {
  return {
    readable: workspace !== null,
    copy: damagedCopyOf(place.file),
    lastGood: good?.name ?? null,
    toImportAgain: workspace === null ? null : toImportAgain(workspace, good, place.nativeBinding),
  };
}

function toImportAgain(
  { reader, dataKey }: WorkspaceFile,
  good: FoundBackup | null,
  nativeBinding: string | undefined,
): Damage['toImportAgain'] {
  const here = filesIn(reader);
  if (here === null) return null;
  const held = good === null ? [] : filesInBackup(good, dataKey, nativeBinding);
  if (held === null) return null;
  const known = new Set(held.map(({ merchantId, sha256 }) => `${merchantId} ${sha256}`));
  return here
    .filter(({ merchantId, sha256 }) => !known.has(`${merchantId} ${sha256}`))
    .map(({ file, merchant, importedAt }) => ({ file, merchant, importedAt: new Date(importedAt).toISOString() }));
}

function filesIn(reader: Reader): readonly ImportedFileRow[] | null {
  try {
    return importedFiles(reader);
  } catch (fault) {
    if (isDamage(fault)) return null;
    throw fault;
  }
}

function filesInBackup(
  { folder }: FoundBackup,
  key: Uint8Array,
  nativeBinding: string | undefined,
): readonly ImportedFileRow[] | null {
  const reader = openReader({ file: filesOf(folder).ledger, key, nativeBinding, atRest: true });
  try {
    return filesIn(reader);
  } finally {
    reader.close();
  }
}
