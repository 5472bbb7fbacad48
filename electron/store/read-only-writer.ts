import { AssertionFault } from '../../shared/kernel/assert.ts';
import type { Reader, Writer } from './connection.ts';

/**
 * The writer of a workspace that is only read. Commands are refused before they come to it; if one does, that is a fault of
 * ours, and SQLite itself would refuse the connection's writes.
 */
export function readOnlyWriter(reader: Reader): Writer {
  const refuse = (): never => {
    throw new AssertionFault('a workspace that is only read was to be written');
  };
  return {
    ...reader,
    write: refuse,
    script: refuse,
    copyInto: refuse,
    committed: refuse,
    inTransaction: () => false,
    // The one connection is closed by its reader.
    close: () => undefined,
  };
}
