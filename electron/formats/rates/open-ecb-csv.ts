import { comparableName } from '../../../shared/kernel/comparable-name.ts';
import { cell, fits } from '../table/cell.ts';
import type { TableRecord } from '../table/split-records.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import type { NamedCurrency, QuoteGathering } from './gather-quotes.ts';
import type { RateRecords } from './rate-records.ts';

const euro: NamedCurrency = { known: true, code: 'EUR' };

/** How the ECB writes that it published no rate of a currency on a day. */
const notPublished = 'N/A';

/**
 * The ECB's euro reference rates as CSV (eurofxref.csv, eurofxref-hist.csv): a row per day, a column per currency, each
 * figure the units of that currency for one euro. Its lines may end with a comma.
 */
export function openEcbCsv(header: TableRecord): RateRecords | FileIssue | null {
  const names = withoutEmptyEnd(header.fields.map((field) => field.trim()));
  const codes = names.slice(1);
  if (comparableName(names[0] ?? '') !== 'date' || codes.filter(looksLikeCode).length * 2 <= codes.length) return null;
  const repeated = [...new Set(codes.filter((code, index) => code !== '' && codes.indexOf(code) < index))];
  if (repeated.length > 0) {
    const facts = { format: 'ECB euro reference rates (CSV)', columns: repeated.join(', ') };
    return fileIssue('column_repeated', facts, { line: header.line });
  }

  let currencies: readonly (NamedCurrency | null)[] | null = null;
  const read = (record: TableRecord, gathering: QuoteGathering): void => {
    const { line } = record;
    currencies ??= codes.map((code) => gathering.currency(code, header.line, code || null));
    if (!fits(record, names.length)) {
      const facts = { expected: names.length, found: record.fields.length };
      gathering.issue(fileIssue('columns_count', facts, { line }));
      return;
    }
    const on = gathering.day(cell(record, 0), line, names[0] ?? null);
    if (on === null) return;
    currencies.forEach((to, index) => {
      const text = cell(record, index + 1);
      if (to === null || text === notPublished) return;
      gathering.add({ from: euro, to, on, text, source: 'ECB', line, column: to.code });
    });
  };
  return { kind: 'ecb.csv', read };
}

const looksLikeCode = (text: string): boolean => /^[A-Z]{3}$/.test(text);

const withoutEmptyEnd = (names: readonly string[]): readonly string[] =>
  names.slice(0, names.findLastIndex((name) => name !== '') + 1);
