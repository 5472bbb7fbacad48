import Database from 'better-sqlite3';

/** Releases the lock; the operating system does it too when the process ends, however it ends. */
export type WorkspaceLock = { readonly release: () => void };

/**
 * Makes this the only process that writes a workspace. It holds SQLite's own exclusive lock on a small file beside the
 * ledger, which is the one kind of lock that works alike on Windows, macOS and Linux and dies with its holder.
 * @returns null when another process holds it.
 */
export function lockWorkspace(databaseFile: string, nativeBinding?: string): WorkspaceLock | null {
  const lock = new Database(`${databaseFile}.lock`, {
    timeout: 0,
    ...(nativeBinding === undefined ? {} : { nativeBinding }),
  });
  try {
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
    return {
      release: () => {
        lock.close();
      },
    };
  } catch (fault) {
    lock.close();
    if (fault instanceof Database.SqliteError && fault.code.startsWith('SQLITE_BUSY')) return null;
    throw fault;
  }
}
