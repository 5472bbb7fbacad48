import type { Reader } from '../connection.ts';
import { countOf, integerOf, textOf } from '../row.ts';
import { strayRows } from './chain.ts';
import type { Finding } from './finding.ts';

/** Rows that no command wrote and that a later one found: they have a link of their own, and are named for ever. */
export const strayRowFaults = (reader: Reader): Finding[] =>
  reader
    .read(
      `SELECT link.seq, part, first_key, last_key, row_count FROM chain_link AS link JOIN chain_part ON link_seq = link.seq
       WHERE command = ? ORDER BY link.seq, part, first_key`,
    )
    .all(strayRows)
    .map((row) => {
      const table = textOf(row, 'part');
      const [first, last] = [integerOf(row, 'first_key'), integerOf(row, 'last_key')];
      const which = first === last ? `${first}` : `${first} to ${last}`;
      return {
        code: 'rows_from_outside',
        where: `${table} ${which}`,
        message: `${countOf(row, 'row_count')} rows of ${table} (${which}) were written by no command of Nikash: link ${countOf(row, 'seq')} of the audit chain found them.`,
      };
    });
