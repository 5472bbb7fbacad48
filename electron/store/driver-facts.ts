import type { Reader } from './connection.ts';
import { textOf } from './row.ts';

/** What the open workspace says of the engine under it. */
export function driverFacts(reader: Reader | null): { readonly sqlite: string; readonly cipher: string } {
  if (reader === null) return { sqlite: 'not open', cipher: 'not open' };
  return {
    sqlite: textOf(reader.read('SELECT sqlite_version() AS version').get() ?? {}, 'version'),
    cipher: String(reader.pragma('cipher')),
  };
}
