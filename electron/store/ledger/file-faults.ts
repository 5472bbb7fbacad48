import type { Reader } from '../connection.ts';
import { integerOf, textOf } from '../row.ts';
import { accountDays, chainedTable } from './chained-tables.ts';
import type { Finding } from './finding.ts';
import { keyColumns, rowName, rowPlace } from './row-names.ts';

/**
 * SQLite's own walk of the file: pages, indexes, types. A connection that reads knows no CHECK constraints; a row that
 * breaks one is not what was sealed.
 */
export const integrityFaults = (reader: Reader): Finding[] =>
  reader
    .read('SELECT integrity_check AS fault FROM pragma_integrity_check')
    .all()
    .map((row) => textOf(row, 'fault'))
    .filter((fault) => fault !== 'ok')
    .map((fault) => ({ code: 'file_damaged', where: 'file', message: `SQLite finds the file damaged: ${fault}.` }));

/** Rows that point to a row which is not there: one finding for all of a table that point to the same. */
export function foreignKeyFaults(reader: Reader): Finding[] {
  const pointers = reader.read('SELECT DISTINCT "table" AS child, fkid FROM pragma_foreign_key_check').all();
  return pointers.flatMap((pointer) => danglingRows(reader, textOf(pointer, 'child'), integerOf(pointer, 'fkid')));
}

/** SQLite names the row of a table without row numbers not at all, so the rows are looked for by their keys. */
function danglingRows(reader: Reader, child: string, pointer: bigint): Finding[] {
  const chained = child === accountDays.table ? accountDays : chainedTable(child);
  const foreign = reader
    .read(
      `SELECT "table" AS parent, "from" AS own, "to" AS other FROM pragma_foreign_key_list('${child}') WHERE id = ?`,
    )
    .get(pointer);
  if (chained === undefined || foreign === undefined) return [];
  const [parent, own, other] = [textOf(foreign, 'parent'), textOf(foreign, 'own'), textOf(foreign, 'other')];
  return reader
    .read(
      // With one min() SQLite gives the other columns of the row that has it.
      `SELECT ${keyColumns(chained).join(', ')}, ${own} AS points_to, count(*) AS pointing, min(${chained.key}) FROM ${child}
       WHERE ${own} IS NOT NULL AND ${own} NOT IN (SELECT ${other} FROM ${parent}) GROUP BY ${own} LIMIT 1001`,
    )
    .all()
    .map((row) => {
      const there = `${parent} ${String(row['points_to'])}, which is not there`;
      const name = `The ${rowName(reader, chained, row)}`;
      const n = integerOf(row, 'pointing');
      const message =
        n === 1n ? `${name} points to ${there}.` : `${name} and ${n - 1n} more of ${child} point to ${there}.`;
      return { code: 'row_points_nowhere', where: rowPlace(chained, row), message };
    });
}
