import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { openWriter } from './connection.ts';
import { syncFile, syncFolder } from './kept-file.ts';
import { migrate } from './migrate.ts';

/**
 * Makes an empty ledger aside and renames it into place: there is a whole one or none, and never a file of which nobody can tell
 * whether it was only begun or was emptied.
 */
export function makeLedger(
  place: { readonly file: string; readonly nativeBinding?: string | undefined },
  key: Uint8Array,
) {
  const aside = `${place.file}.new`;
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${aside}${end}`, { force: true });
  const writer = openWriter({ file: aside, key, nativeBinding: place.nativeBinding });
  try {
    migrate(writer);
  } finally {
    // Closing the only connection takes its write-ahead log into the file.
    writer.close();
  }
  syncFile(aside);
  renameSync(aside, place.file);
  syncFolder(dirname(place.file));
}

/** What belongs to a ledger and may be all that opens it, should it be found again. */
const strays = ['.vault', '-wal', '-journal', '.head', '.rekey'];

/**
 * Where a ledger is no longer in its place but what belongs to it is, that is renamed before a new one is made there: the vault of
 * a ledger that was only moved away must not be written over, and an old write-ahead log must not be taken into a new ledger.
 */
export function keepStraysAside(databaseFile: string): void {
  const here = strays.filter((end) => existsSync(`${databaseFile}${end}`));
  rmSync(`${databaseFile}.tries`, { force: true });
  rmSync(`${databaseFile}-shm`, { force: true });
  if (here.length === 0) return;
  let n = 1;
  while (strays.some((end) => existsSync(`${databaseFile}.before-${n}${end}`))) n += 1;
  for (const end of here) renameSync(`${databaseFile}${end}`, `${databaseFile}.before-${n}${end}`);
  syncFolder(dirname(databaseFile));
}
