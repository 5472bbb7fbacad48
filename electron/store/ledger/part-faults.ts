import type { Reader, Row } from '../connection.ts';
import { alignMarks, type Difference } from './align-marks.ts';
import { readPart } from './chain-parts.ts';
import type { ChainedTable } from './chained-tables.ts';
import type { Finding } from './finding.ts';
import { missingRows } from './missing-rows.ts';
import { keyColumns, rowName, rowPlace } from './row-names.ts';
import { partName, partPlace, type SealedPart } from './sealed-parts.ts';

/** Where more rows than this differ and none is as it was, one finding says so: a new column changes every row. */
const mostListed = 20;

/** What comparing one part came to: how many rows it has now, and what differs. */
export type PartCheck = { readonly rows: number; readonly findings: readonly Finding[] };

/** Reads the rows of a part again and says which are not what its link sealed. */
export function checkPart(reader: Reader, chained: ChainedTable, part: SealedPart): PartCheck {
  const now = readPart(reader, chained, part.firstKey, part.lastKey);
  const marks = sealedMarks(reader, part);
  if (now.digest === part.digest && now.rows === part.rows) {
    const same = marks === null || Buffer.compare(marks, now.marks) === 0;
    const message = `The marks of ${partName(part)} were changed: the rows come to the digest that was sealed, but the marks are not theirs.`;
    return { rows: now.rows, findings: same ? [] : [{ code: 'part_changed', where: partPlace(part), message }] };
  }
  const differences = alignMarks(marks ?? new Uint8Array(), now.marks);
  const findings = differences.length === 0 ? [silentDifference(part)] : describe(reader, chained, part, differences);
  return { rows: now.rows, findings };
}

function sealedMarks(reader: Reader, { stored }: SealedPart): Uint8Array | null {
  if (stored === null) return null;
  const row = reader
    .read('SELECT marks FROM chain_part WHERE part = ? AND first_key = ?')
    .get(stored.part, stored.firstKey);
  const marks = row?.['marks'];
  return marks instanceof Uint8Array ? marks : new Uint8Array();
}

const silentDifference = (part: SealedPart): Finding => ({
  code: 'part_changed',
  where: partPlace(part),
  message: `The rows of ${partName(part)} do not come to the digest that was sealed, though each bears its mark: what the chain says of them was changed, or a row was changed so as to keep its mark.`,
});

function describe(
  reader: Reader,
  chained: ChainedTable,
  part: SealedPart,
  differences: readonly Difference[],
): Finding[] {
  const order = keyColumns(chained).join(', ');
  const rows = reader
    .read(`SELECT ${order} FROM ${chained.table} WHERE ${chained.key} BETWEEN ? AND ? ORDER BY ${order}`)
    .all(part.firstKey, part.lastKey);
  const [only] = differences;
  if (only?.rows === rows.length && only.sealed === part.rows && rows.length > mostListed) {
    const message = `Not one of the ${rows.length} rows of ${partName(part)} is what was sealed: they were changed together, or the table is laid out otherwise.`;
    return [{ code: 'row_changed', where: `${part.part} ${part.firstKey} to ${part.lastKey}`, message }];
  }
  return differences.flatMap((difference) => {
    const here = rows.slice(difference.from, difference.from + difference.rows);
    const findings = here.map((row) => differing(reader, chained, part, row, difference));
    const gone = difference.sealed > difference.rows ? [missingRows(chained, part, rows, difference)] : [];
    return [...findings, ...gone];
  });
}

function differing(
  reader: Reader,
  chained: ChainedTable,
  part: SealedPart,
  row: Row,
  { rows, sealed }: Difference,
): Finding {
  // Of more rows than were sealed in their place some were changed and some added: which, nobody can say.
  const what = sealed === 0 ? 'was added' : rows > sealed ? 'was changed or added' : 'was changed';
  return {
    code: sealed === 0 ? 'row_added' : 'row_changed',
    where: rowPlace(chained, row),
    message: `The ${rowName(reader, chained, row)} ${what}: it is not what link ${part.linkSeq} of the audit chain sealed.`,
  };
}

/** Rows of a table that no part covers: they were written by something else than a command. */
export function uncoveredRows(reader: Reader, chained: ChainedTable, parts: readonly SealedPart[]): Finding[] {
  const { table, key } = chained;
  const columns = keyColumns(chained).join(', ');
  const findings: Finding[] = [];
  const between = (after: bigint | null, before: bigint | null): void => {
    if (after !== null && before !== null && before <= after + 1n) return;
    const bounds = [after === null ? '' : `${key} > $after`, before === null ? '' : `${key} < $before`]
      .filter((bound) => bound !== '')
      .join(' AND ');
    const rows = reader
      .read(`SELECT ${columns} FROM ${table} WHERE ${bounds === '' ? 'true' : bounds} ORDER BY ${columns} LIMIT 1001`)
      .all({ ...(after === null ? {} : { after }), ...(before === null ? {} : { before }) });
    for (const row of rows) {
      const message = `The ${rowName(reader, chained, row)} was added: no link of the audit chain covers it, so no command of the application wrote it.`;
      findings.push({ code: 'row_added', where: rowPlace(chained, row), message });
    }
  };
  let last: bigint | null = null;
  for (const { firstKey, lastKey } of parts) {
    between(last, firstKey);
    if (last === null || lastKey > last) last = lastKey;
  }
  between(last, null);
  return findings;
}
