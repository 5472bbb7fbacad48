import Database from 'better-sqlite3';
import { assert } from '../../shared/kernel/assert.ts';
import { openWriter, underKey, type OpenConnection, type Reader } from './connection.ts';
import { chainHead } from './ledger/chain.ts';

/**
 * Writes a closed file anew under another key, in place, and holds what it comes to against what it was copied from: page by
 * page checked, and the same chain of commands to the last link.
 */
export function changeKey(from: OpenConnection, key: Uint8Array, source: Reader): void {
  const { file, nativeBinding } = from;
  const database = new Database(file, nativeBinding === undefined ? {} : { nativeBinding });
  try {
    underKey(database, from.key);
    // The cipher cannot be changed under a write-ahead log.
    database.pragma('journal_mode = DELETE');
    database.pragma(`rekey = 'raw:${Buffer.from(key).toString('hex')}'`);
  } finally {
    database.close();
  }
  // Opening it to write puts it under a write-ahead log again, as the ledger is.
  const copy = openWriter({ file, key, nativeBinding });
  try {
    assert(copy.pragma('quick_check') === 'ok', 'the copy under the new key is sound');
    assert(chainHead(copy)?.hash === chainHead(source)?.hash, 'the copy under the new key is the ledger');
  } finally {
    copy.close();
  }
}
