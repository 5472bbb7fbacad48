import Database from 'better-sqlite3';

/** What the disk did to a command, where that is known. */
export type DiskTrouble = 'disk_full' | 'disk_failed' | 'folder_missing' | 'folder_read_only';

/** Of https://sqlite.org/rescode.html. A full disk is told apart from one that fails: other things help. */
const bySqlite: readonly (readonly [start: string, trouble: DiskTrouble])[] = [
  ['SQLITE_FULL', 'disk_full'],
  ['SQLITE_IOERR', 'disk_failed'],
  ['SQLITE_CANTOPEN', 'disk_failed'],
  ['SQLITE_READONLY', 'folder_read_only'],
];

/** Of errno(3), as Node names it on every system. */
const bySystem: Readonly<Record<string, DiskTrouble>> = {
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  EFBIG: 'disk_full',
  EIO: 'disk_failed',
  ENXIO: 'disk_failed',
  ENODEV: 'disk_failed',
  EROFS: 'folder_read_only',
  EACCES: 'folder_read_only',
  EPERM: 'folder_read_only',
};

/** Whether a fault is the disk's doing and not ours; null where it is something else. */
export function diskTrouble(fault: unknown): DiskTrouble | null {
  if (fault instanceof Database.SqliteError)
    return bySqlite.find(([start]) => fault.code.startsWith(start))?.[1] ?? null;
  if (!(fault instanceof Error) || !('code' in fault) || typeof fault.code !== 'string') return null;
  return Object.hasOwn(bySystem, fault.code) ? (bySystem[fault.code] ?? null) : null;
}

/** Whether a statement asked for a table or a column that is not there. */
export const isOfLayout = (fault: unknown): boolean =>
  fault instanceof Database.SqliteError && fault.code === 'SQLITE_ERROR';
