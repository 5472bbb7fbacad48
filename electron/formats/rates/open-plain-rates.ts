import { cell, fits } from '../table/cell.ts';
import { mapColumns, type WantedColumns } from '../table/map-columns.ts';
import type { TableRecord } from '../table/split-records.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { maskCardNumbers } from '../../../shared/cards/mask-card-numbers.ts';
import type { QuoteGathering } from './gather-quotes.ts';
import type { RateRecords } from './rate-records.ts';

type Column = 'date' | 'from' | 'to' | 'rate' | 'source';

const columns: WantedColumns<Column> = {
  date: { names: ['date'], required: true },
  from: { names: ['from'], required: true },
  to: { names: ['to'], required: true },
  rate: { names: ['rate'], required: true },
  source: { names: ['source'], required: false },
};

const longestSource = 100;

/**
 * Our plain CSV of rates: `date,from,to,rate[,source]` in any order; a row says that one major unit of `from` is `rate`
 * major units of `to`. Other columns are left alone.
 */
export function openPlainRates(header: TableRecord, name: string): RateRecords | FileIssue | null {
  const { places, width, missing, repeated } = mapColumns(header.fields, columns);
  // One missing name is a slip; two may be any other file.
  if (missing.length > 1) return null;
  const place = { line: header.line };
  const format = 'CSV (date, from, to, rate)';
  if (missing.length > 0) return fileIssue('columns_missing', { format, columns: missing.join(', ') }, place);
  if (repeated.length > 0) return fileIssue('column_repeated', { format, columns: repeated.join(', ') }, place);

  const read = (record: TableRecord, gathering: QuoteGathering): void => {
    const { line } = record;
    if (!fits(record, width)) {
      gathering.issue(fileIssue('columns_count', { expected: width, found: record.fields.length }, { line }));
      return;
    }
    const on = gathering.day(cell(record, places.date), line, 'date');
    const from = gathering.currency(cell(record, places.from), line, 'from');
    const to = gathering.currency(cell(record, places.to), line, 'to');
    if (on === null || from === null || to === null) return;
    const source = sourceOf(cell(record, places.source)) || sourceOf(name);
    gathering.add({ from, to, on, text: cell(record, places.rate), source, line, column: 'rate' });
  };
  return { kind: 'rates.csv', read };
}

/** On one line, short, and safe to keep. */
const sourceOf = (text: string): string =>
  maskCardNumbers(text)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longestSource);
