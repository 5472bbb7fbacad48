import { basename, dirname, join } from 'node:path';
import { statSync } from 'node:fs';
import type { ParsedInput } from '../../../shared/contract/contract.ts';
import { readBackupName } from '../../domain/backups/backup-name.ts';
import { backupsFolderOf, filesOf } from '../../store/backups/backup-files.ts';
import type { BackupFault } from '../../store/backups/check-backup.ts';
import { refuse, type CallContext } from '../handler.ts';

type Chosen = ParsedInput<'backups.check'>['backup'];

/**
 * The folder of the backup that is meant: by a name, only among those beside the ledger; by a file, the folder it lies in, or
 * itself. Null where there is none.
 */
export function chosenBackup(
  chosen: Chosen,
  { backups, fileOf }: Pick<CallContext, 'backups' | 'fileOf'>,
): string | null {
  if ('name' in chosen) {
    const named = readBackupName(chosen.name);
    return named === null ? null : existing(join(backupsFolderOf(backups.databaseFile), named.name));
  }
  const source = fileOf(chosen.file);
  if (source === null || !('path' in source)) return null;
  const folder = isFolder(source.path) ? source.path : dirname(source.path);
  return Object.values(filesOf(folder)).some((file) => lookAt(file)?.isFile() === true) ? folder : null;
}

/** What no disk could hold (a NUL, a name too long) is not there, as is what may not be looked at. */
const lookAt = (path: string) => {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
};
const isFolder = (path: string): boolean => lookAt(path)?.isDirectory() ?? false;
const existing = (folder: string): string | null => (isFolder(folder) ? folder : null);

/** What is wrong with a backup, as a refusal. */
export function backupRefused(fault: BackupFault, folder: string) {
  const backup = basename(folder);
  switch (fault) {
    case 'foreign':
      return refuse('backup_foreign', { backup });
    case 'other_key':
      return refuse('backup_other_key', { backup });
    case 'newer':
      return refuse('backup_newer', { backup });
    default:
      return refuse('backup_damaged', { backup, reason: fault });
  }
}
