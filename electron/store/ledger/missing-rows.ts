import type { Row } from '../connection.ts';
import { integerOf } from '../row.ts';
import type { Difference } from './align-marks.ts';
import type { ChainedTable } from './chained-tables.ts';
import type { Finding } from './finding.ts';
import { rowPlace } from './row-names.ts';
import type { SealedPart } from './sealed-parts.ts';

/**
 * Which rows are gone, as exactly as the rows beside them tell: numbers and the postings of an entry run without gaps, of
 * other tables only the neighbours are known.
 */
export function missingRows(
  chained: ChainedTable,
  part: SealedPart,
  rows: readonly Row[],
  { from, rows: here, sealed }: Difference,
): Finding {
  const before = rows[from - 1];
  const after = rows[from + here];
  const gone = sealed - here;
  const where = `${chained.table} ${placeOf(chained, part, before, after, gone)}`;
  const beside = [before, after].filter((row) => row !== undefined).map((row) => rowPlace(chained, row));
  const neighbours = ['', ` (beside ${beside[0]})`, ` (between ${beside.join(' and ')})`][beside.length];
  const message = `${named(where, gone)}${neighbours} ${gone === 1 ? 'is' : 'are'} gone: link ${part.linkSeq} of the audit chain sealed ${part.rows} ${part.rows === 1 ? 'row' : 'rows'} of ${part.part} ${range(part.firstKey, part.lastKey)}.`;
  return { code: 'row_removed', where, message };
}

function placeOf(
  { table, key, within }: ChainedTable,
  part: SealedPart,
  before: Row | undefined,
  after: Row | undefined,
  gone: number,
): string {
  const low = before === undefined ? part.firstKey - 1n : integerOf(before, key);
  const high = after === undefined ? part.lastKey + 1n : integerOf(after, key);
  if (within === undefined) return range(low + 1n, high - 1n);
  if (table === 'posting' && gone === 1) {
    const next = before === undefined ? null : integerOf(before, 'n') + 1n;
    const previous = after === undefined ? null : integerOf(after, 'n') - 1n;
    if (before !== undefined && after !== undefined && low === high) return `${low}/${next}`;
    // Between two entries: the last of the one or, where the other does not begin at 0, its first.
    if (previous !== null && previous >= 0n) return `${high}/${previous}`;
    if (next !== null && high - low <= 1n) return `${low}/${next}`;
  }
  return range(before === undefined ? part.firstKey : low, after === undefined ? part.lastKey : high);
}

const named = (where: string, gone: number): string =>
  gone > 1 ? `${gone} rows of ${where}` : where.includes(' to ') ? `One row of ${where}` : `Row ${where}`;

const range = (first: bigint, last: bigint): string => (first >= last ? `${first}` : `${first} to ${last}`);
