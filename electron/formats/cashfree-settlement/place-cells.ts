import type { FileIssue } from '../format.ts';
import type { ColumnPlaces } from '../table/map-columns.ts';
import { namedCells, type NamedCells } from '../table/named-cells.ts';
import { readMoments, type Moment } from '../table/read-moment.ts';
import type { TableRecord } from '../table/split-records.ts';
import { toldMoments } from '../table/told-moments.ts';

export const cashfreeZone = 'Asia/Kolkata';
const timeForms = ['yyyy-MM-dd HH:mm:ss', 'yyyy-MM-dd'] as const;

/** The cells of one section by column, with the file's own names for issues to point at. */
export type SectionCells<Name extends string> = NamedCells<Name> & {
  /** Null after an issue was told. */
  readonly time: (record: TableRecord, column: Name) => Moment | null;
};

export function placeCells<Name extends string>(
  header: TableRecord,
  places: ColumnPlaces<Name>,
  issue: (issue: FileIssue) => void,
): SectionCells<Name> {
  const cells = namedCells({ header, places });
  const timeOf = toldMoments(readMoments(timeForms, cashfreeZone), timeForms[0], issue);
  return {
    ...cells,
    time: (record, column) => timeOf(cells.text(record, column), record.line, cells.name(column)),
  };
}

/** What stands where there is nothing. */
export const isNothing = (text: string): boolean => /^(?:-{0,2}|n\/?a|null)$/i.test(text);
