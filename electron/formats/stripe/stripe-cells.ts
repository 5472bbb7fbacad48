import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { FileIssue } from '../format.ts';
import type { ColumnPlaces } from '../table/map-columns.ts';
import { namedCells, type NamedCells } from '../table/named-cells.ts';
import { readMoments, type Moment } from '../table/read-moment.ts';
import type { TableRecord } from '../table/split-records.ts';
import { toldMoments } from '../table/told-moments.ts';
import type { StripeColumn } from './columns.ts';

const timeForms = ['yyyy-MM-dd HH:mm:ss', 'yyyy-MM-dd HH:mm', 'yyyy-MM-dd'] as const;

export type StripeCells = NamedCells<StripeColumn> & {
  readonly has: (column: StripeColumn) => boolean;
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
  const cells = namedCells({ header, places });
  const { text, name } = cells;
  const momentOf = toldMoments(readMoments(timeForms, 'UTC'), timeForms[0], issue);
  const has = (column: StripeColumn): boolean => places[column] >= 0;
  const time = (record: TableRecord, column: StripeColumn): Moment | null =>
    momentOf(text(record, column), record.line, name(column));

  return {
    ...cells,
    has,
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
