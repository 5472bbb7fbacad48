import { readWholeRecords } from '../table/read-whole-records.ts';
import type { TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import type { Entry } from './read-fields.ts';
import { tableEntries } from './table-entry.ts';

/** Opens a report of one section: `reader` is told the file's own names of the fields and gives what reads one entry. */
export function openReport<Field extends string>(
  opening: TableOpening<Field>,
  findings: Findings,
  reader: (nameOf: (field: Field) => string) => (entry: Entry<Field>) => void,
): TableReader {
  const { nameOf, entryOf } = tableEntries(opening);
  const read = reader(nameOf);
  return readWholeRecords(opening, findings.issue, {
    account: null,
    read: (record) => read(entryOf(record)),
    end: () => [],
  });
}
