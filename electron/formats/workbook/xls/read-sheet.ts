import type { BoundedBytes } from '../../bounded-bytes.ts';
import type { TableRecord } from '../../table/split-records.ts';
import { gatherRows } from '../gather-row.ts';
import { damagedWorkbook } from '../workbook.ts';
import { recordAt, recordType } from './biff-records.ts';
import { holdsCells, readCells } from './read-cells.ts';
import type { Globals } from './read-globals.ts';

/** Reads the rows of a sheet whose records begin at a place. @throws FileFault where the sheet is damaged. */
export function* readSheetRows(
  stream: BoundedBytes,
  at: number,
  globals: Globals,
): Generator<TableRecord, void, undefined> {
  const places = cellPlaces(stream, at, new Set(globals.sheets.map((sheet) => sheet.at)));
  const rowOf = (place: number): number => stream.u16(place + 4);
  const gathered = gatherRows();
  for (const [index, place] of places.entries()) {
    readCells(stream, recordAt(stream, place), globals, gathered.put);
    const next = places[index + 1];
    if (next !== undefined && rowOf(next) === rowOf(place)) continue;
    const record = gathered.take(rowOf(place) + 1);
    if (record !== null) yield record;
  }
}

/** Where the records with cells are, by rows from the top: some programs write cells in the order they were set. */
function cellPlaces(stream: BoundedBytes, at: number, begins: ReadonlySet<number>): readonly number[] {
  const begin = recordAt(stream, at);
  if (begin.type !== recordType.begin) throw damagedWorkbook();
  const places: number[] = [];
  let inOrder = true;
  let row = 0;
  /** Charts in a sheet have records of their own, from their beginning to their end. */
  let depth = 1;
  for (let place = begin.to; depth > 0;) {
    // Sheets that lie within each other could make a short file an endless one.
    if (begins.has(place)) throw damagedWorkbook();
    const record = recordAt(stream, place);
    if (record.type === recordType.begin) depth += 1;
    else if (record.type === recordType.end) depth -= 1;
    else if (depth === 1 && holdsCells(record.type)) {
      const here = stream.u16(record.from);
      inOrder &&= here >= row;
      row = here;
      places.push(place);
    }
    place = record.to;
  }
  return inOrder ? places : places.toSorted((one, other) => stream.u16(one + 4) - stream.u16(other + 4));
}
