import { constants, copyFileSync, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { openReader, type Reader } from './connection.ts';
import { diskTrouble } from './disk-trouble.ts';

/** SQLite's words for a page that does not decrypt, or does not make sense (https://sqlite.org/rescode.html). */
export const isDamage = (fault: unknown): boolean =>
  fault instanceof Database.SqliteError && (fault.code === 'SQLITE_NOTADB' || fault.code.startsWith('SQLITE_CORRUPT'));

/**
 * Up to this size every page is looked at on opening: it takes a fraction of a second. Of a larger file each backup reads
 * every page, and `verify` does.
 */
const lookedThrough = 64 * 1_048_576;

type Place = { readonly file: string; readonly nativeBinding?: string | undefined };

/** Whether a closed ledger, opened at rest, is broken. A page that does not decrypt throws instead (`isDamage`). */
export const isDamagedLedger = (atRest: Reader, file: string): boolean =>
  statSync(file).size <= lookedThrough && atRest.pragma('quick_check') !== 'ok';

/** Opens what can be read of a broken ledger; null where its first page is gone, or its merchants are. */
export function openDamaged({ file, nativeBinding }: Place, key: Uint8Array): Reader | null {
  let reader: Reader | null = null;
  try {
    reader = openReader({ file, key, nativeBinding, atRest: true });
    reader.read('SELECT count(*) FROM merchant').get();
    return reader;
  } catch (fault) {
    reader?.close();
    if (isDamage(fault)) return null;
    throw fault;
  }
}

const asideName = (file: string): string =>
  `${basename(file)}.damaged-${statSync(file)
    .mtime.toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '')}`;

/**
 * Copies a broken ledger aside as it was found, with what was not yet taken into it: for whoever may still get something out of
 * it. Once for one state of the file, which its time tells. A full disk does not keep anybody from going on.
 */
export function keepDamagedAside(file: string): void {
  const aside = join(dirname(file), asideName(file));
  try {
    for (const end of ['', '-wal'])
      if (existsSync(`${file}${end}`) && statSync(`${file}${end}`).size > 0 && !existsSync(`${aside}${end}`))
        copyFileSync(`${file}${end}`, `${aside}${end}`, constants.COPYFILE_FICLONE);
  } catch (fault) {
    if (diskTrouble(fault) === null) throw fault;
  }
}

/** The name of the newest such copy; null where there is none. */
export function damagedCopyOf(file: string): string | null {
  const start = `${basename(file)}.damaged-`;
  const names = readdirSync(dirname(file)).filter((name) => name.startsWith(start) && !name.endsWith('-wal'));
  return names.toSorted().at(-1) ?? null;
}
