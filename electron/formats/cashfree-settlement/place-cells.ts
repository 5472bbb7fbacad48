import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { cell } from '../table/cell.ts';
import type { ColumnPlaces } from '../table/map-columns.ts';
import { readMoments, type Moment } from '../table/read-moment.ts';
import type { TableRecord } from '../table/split-records.ts';

export const cashfreeZone = 'Asia/Kolkata';
const timeForms = ['yyyy-MM-dd HH:mm:ss', 'yyyy-MM-dd'] as const;

/** The cells of one section by column, with the file's own names for issues to point at. */
export type SectionCells<Name extends string> = {
  readonly text: (record: TableRecord, column: Name) => string;
  readonly place: (record: TableRecord, column: Name) => { readonly line: number; readonly column: string };
  /** Null after an issue was told. */
  readonly time: (record: TableRecord, column: Name) => Moment | null;
};

export function placeCells<Name extends string>(
  header: TableRecord,
  places: ColumnPlaces<Name>,
  issue: (issue: FileIssue) => void,
): SectionCells<Name> {
  const momentOf = readMoments(timeForms, cashfreeZone);
  const text = (record: TableRecord, column: Name): string => cell(record, places[column]);
  const place = (record: TableRecord, column: Name): { readonly line: number; readonly column: string } => ({
    line: record.line,
    column: header.fields[places[column]]?.trim() ?? column,
  });
  return {
    text,
    place,
    time: (record, column) => {
      const written = text(record, column);
      const moment = momentOf(written);
      if (moment === null) {
        const facts = { text: written, form: timeForms[0] };
        const at = place(record, column);
        issue(written === '' ? fileIssue('value_missing', {}, at) : fileIssue('date_unreadable', facts, at));
      }
      return moment;
    },
  };
}

/** What stands where there is nothing. */
export const isNothing = (text: string): boolean => /^(?:-{0,2}|n\/?a|null)$/i.test(text);
