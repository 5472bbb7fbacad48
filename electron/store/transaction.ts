import type { Writer } from './connection.ts';
import { sealCommand, sealStrayRows } from './ledger/chain.ts';

export type Outcome<T> = { readonly keep: boolean; readonly value: T };

/**
 * Runs one command's writes: all of them and the chain's link over them, or none. With `keep: false` the work is taken
 * back, which is how a preview shows exactly what the import will do. The callback may await between steps; commands
 * are run one at a time, and readers see the state before until the end. Rows that somebody else wrote before are sealed
 * apart. Once it is kept, the chain's head is noted
 * beside the file.
 */
export async function inTransaction<T>(
  writer: Writer,
  command: string,
  now: number,
  work: () => Promise<Outcome<T>> | Outcome<T>,
): Promise<T> {
  writer.script('BEGIN IMMEDIATE');
  try {
    sealStrayRows(writer, now);
    const outcome = await work();
    if (!outcome.keep) {
      writer.script('ROLLBACK');
      return outcome.value;
    }
    sealCommand(writer, command, now);
    writer.script('COMMIT');
    writer.committed();
    return outcome.value;
  } catch (fault) {
    if (writer.inTransaction()) writer.script('ROLLBACK');
    throw fault;
  }
}
