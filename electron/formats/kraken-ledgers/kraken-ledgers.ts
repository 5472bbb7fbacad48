import { fileIssue } from '../file-issue.ts';
import { meetOnce } from '../meet-once.ts';
import { wholeRecord } from '../bank-table/whole-record.ts';
import { cell } from '../table/cell.ts';
import type { TableFormat, TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import { krakenColumns, type KrakenColumn } from './columns.ts';
import { keyedBalances } from './keyed-balances.ts';
import { readEntries } from './read-entry.ts';

/**
 * Kraken's ledgers: every movement of every asset with the balance behind it. A trade is two entries with one `refid`, the
 * fee stands in the entry of the asset it was taken from. Times are UTC.
 */
export const krakenLedgers: TableFormat<KrakenColumn> = {
  id: 'kraken.ledgers',
  label: 'Kraken ledgers',
  kind: 'statement',
  institution: 'kraken',
  timeZone: 'UTC',
  versions: 'CSV with and without subtype, wallet, subclass, values in dollars and a trailing empty column',
  checks: 'balance after = balance before + amount − fee, for each asset and wallet; one entry for each id',
  columns: krakenColumns,
  preambleLimit: 2,
  open: openLedgers,
};

function openLedgers(opening: TableOpening<KrakenColumn>, findings: Findings): TableReader {
  const { header, places, from } = opening;
  const read = readEntries(opening, findings.issue);
  let passed = 0;
  const pass = meetOnce({
    ...findings,
    row: (row) => {
      passed += 1;
      findings.row(row);
    },
  });
  const balances = keyedBalances(header.fields[places.balance]?.trim() ?? '');
  // The header's trailing empty column may be missing in the rows.
  const width = header.fields.findLastIndex((name) => name.trim() !== '') + 1;
  const told = new Set<string>();
  let entries = 0;

  /** Once for each kind of row. */
  const leaveOut = (text: string, line: number): void => {
    if (told.has(text) || told.size > 100) return;
    told.add(text);
    findings.issue(fileIssue('row_left_out', { text }, { line }));
  };

  return {
    account: null,
    read: (record) => {
      entries += 1;
      if (!wholeRecord(record, width, from, findings.issue)) return;
      const entry = read(record);
      if (entry === null) return;
      if (entry === 'left_out') {
        leaveOut(`${cell(record, places.type)} (unconfirmed)`, record.line);
        return;
      }
      if (entry.rows.length === 0) leaveOut(`${entry.type} (0)`, record.line);
      const before = passed;
      entry.rows.forEach(pass);
      // An entry over again, which is told already, moves the balance once.
      if (passed > before || entry.rows.length === 0) balances.add(entry.key, entry);
    },
    end: () => {
      if (entries === 0) findings.issue(fileIssue('header_only', {}, { line: header.line }));
      const found = balances.end();
      found.issues.forEach(findings.issue);
      return found.balances;
    },
  };
}
