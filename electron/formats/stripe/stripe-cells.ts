import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { cell } from '../table/cell.ts';
import type { ColumnPlaces } from '../table/map-columns.ts';
import { readMoments, type Moment } from '../table/read-moment.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { StripeColumn } from './columns.ts';

const timeForms = ['yyyy-MM-dd HH:mm:ss', 'yyyy-MM-dd HH:mm', 'yyyy-MM-dd'] as const;

export type StripeCells = {
  readonly has: (column: StripeColumn) => boolean;
  readonly text: (record: TableRecord, column: StripeColumn) => string;
  readonly place: (record: TableRecord, column: StripeColumn) => { readonly line: number; readonly column: string };
  /** When it happened: an instant where the file has it in UTC, else the day. Null after an issue was told. */
  readonly occurredAt: (record: TableRecord) => string | null;
  /** The day its payout is expected in the bank; null where there is none. */
  readonly payoutOn: (record: TableRecord) => LocalDate | null | 'unreadable';
};

/**
 * Times in `…_utc` columns are UTC. `created` alone is in the zone the report was asked for, "or UTC if not provided", and
 * the file does not say which: of it the day is taken as the merchant saw it.
 */
export function stripeCells(
  header: TableRecord,
  places: ColumnPlaces<StripeColumn>,
  issue: (issue: FileIssue) => void,
): StripeCells {
  const momentOf = readMoments(timeForms, 'UTC');
  const has = (column: StripeColumn): boolean => places[column] >= 0;
  const text = (record: TableRecord, column: StripeColumn): string => cell(record, places[column]);
  const place = (record: TableRecord, column: StripeColumn): { readonly line: number; readonly column: string } => ({
    line: record.line,
    column: header.fields[places[column]]?.trim() ?? column,
  });

  const time = (record: TableRecord, column: StripeColumn): Moment | null => {
    const written = text(record, column);
    const moment = momentOf(written);
    if (moment !== null) return moment;
    const at = place(record, column);
    const facts = { text: written, form: timeForms[0] };
    issue(written === '' ? fileIssue('value_missing', {}, at) : fileIssue('date_unreadable', facts, at));
    return null;
  };

  return {
    has,
    text,
    place,
    occurredAt: (record) => {
      if (!has('createdUtc')) return time(record, 'created')?.day ?? null;
      return time(record, 'createdUtc')?.occurredAt ?? null;
    },
    payoutOn: (record) => {
      const column = text(record, 'payoutOnUtc') === '' ? 'payoutOn' : 'payoutOnUtc';
      if (text(record, column) === '') return null;
      return time(record, column)?.day ?? 'unreadable';
    },
  };
}
