import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** SHA-256 of the compiled files that this program was built with, by file name; put in when the programs are bundled. */
export type KnownDrivers = Readonly<Record<string, readonly string[]>>;

declare const nikashDrivers: KnownDrivers | undefined;

/** What this bundle was built with; null where the program runs from its source, which anybody may change anyway. */
export const knownDrivers = (): KnownDrivers | null => (typeof nikashDrivers === 'undefined' ? null : nikashDrivers);

/** Where the driver's package keeps what was compiled for this system. */
export function shippedDriver(): string {
  const own = createRequire(import.meta.url).resolve('better-sqlite3/package.json');
  return join(dirname(own), 'prebuilds', `${process.platform}-${process.arch}.node`);
}

/**
 * Whether a compiled file is the very one this program was built with. Such a file lies outside of the archive whose integrity
 * Electron checks, and whatever is in it runs with the ledger's key, so it is looked at before it is loaded.
 */
export function isKnownDriver(file: string, known: KnownDrivers): boolean {
  const wanted = Object.hasOwn(known, basename(file)) ? known[basename(file)] : undefined;
  if (wanted === undefined) return false;
  try {
    return wanted.includes(createHash('sha256').update(readFileSync(file)).digest('hex'));
  } catch {
    return false;
  }
}
