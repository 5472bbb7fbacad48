import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { diskTrouble, type DiskTrouble } from './disk-trouble.ts';

/**
 * Whether a workspace may be written where it lies, asked before anything is. The files themselves are not opened for it: on POSIX
 * systems closing a file gives up every lock the process holds on it, SQLite's too.
 */
export function mayWrite(databaseFile: string): 'yes' | DiskTrouble {
  const folder = dirname(databaseFile);
  if (!existsSync(folder)) return 'folder_missing';
  try {
    accessSync(folder, constants.W_OK);
    for (const file of [databaseFile, `${databaseFile}.lock`, `${databaseFile}-wal`])
      if (existsSync(file)) accessSync(file, constants.W_OK);
    return 'yes';
  } catch (fault) {
    const trouble = diskTrouble(fault);
    if (trouble === null) throw fault;
    return trouble;
  }
}
