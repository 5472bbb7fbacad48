import { assert } from '../../shared/kernel/assert.ts';
import { walkBooks, type Walked } from '../app/ledger/walk-books.ts';
import type { Writer } from '../store/connection.ts';
import { openUnchecked } from '../store/testing/tamper.ts';
import { headFileOf, readHeadFile, type HeadNote } from '../store/vault/head-file.ts';
import { openVault, vaultFileOf } from '../store/vault/vault-file.ts';
import { testPassphrase } from './make-test-workspace.ts';

/** A closed workspace opened past the application, by somebody who has its key. */
export type RawBooks = {
  readonly writer: Writer;
  readonly key: Uint8Array;
  readonly note: HeadNote;
  /** What `verify` says of it now, inside the transaction that is open. */
  readonly walk: () => Walked;
};

export async function openRawBooks(databaseFile: string): Promise<RawBooks> {
  const vault = await openVault(vaultFileOf(databaseFile), testPassphrase);
  assert(vault.ok, 'the vault of a test opens');
  const key = vault.dataKey;
  const writer = openUnchecked(databaseFile, key);
  const note = readHeadFile(headFileOf(databaseFile), key);
  return { writer, key, note, walk: () => finished(walkBooks(writer, note)) };
}

function finished(walk: ReturnType<typeof walkBooks>): Walked {
  for (;;) {
    const step = walk.next();
    if (step.done === true) return step.value;
  }
}
