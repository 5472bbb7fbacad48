import { keyedBalances } from '../bank-table/keyed-balances.ts';
import { fileIssue } from '../file-issue.ts';
import { firstOfEach } from '../first-of-each.ts';
import { meetOnce } from '../meet-once.ts';
import { namedCells } from '../table/named-cells.ts';
import { readWholeRecords } from '../table/read-whole-records.ts';
import type { TableFormat, TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import { krakenColumns, type KrakenColumn } from './columns.ts';
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
  const { text, name } = namedCells(opening);
  const read = readEntries(opening, findings.issue);
  let passed = 0;
  const pass = meetOnce({
    ...findings,
    row: (row) => {
      passed += 1;
      findings.row(row);
    },
  });
  const balances = keyedBalances(name('balance'));
  // The header's trailing empty column may be missing in the rows.
  const width = opening.header.fields.findLastIndex((field) => field.trim() !== '') + 1;
  const isFirst = firstOfEach(101);

  /** Once for each kind of row. */
  const leaveOut = (kind: string, line: number): void => {
    if (isFirst(kind)) findings.issue(fileIssue('row_left_out', { text: kind }, { line }));
  };

  const reader: TableReader = {
    account: null,
    read: (record) => {
      const entry = read(record);
      if (entry === null) return;
      if (entry === 'left_out') {
        leaveOut(`${text(record, 'type')} (unconfirmed)`, record.line);
        return;
      }
      if (entry.rows.length === 0) leaveOut(`${entry.type} (0)`, record.line);
      const before = passed;
      entry.rows.forEach(pass);
      // An entry over again, which is told already, moves the balance once.
      if (passed > before || entry.rows.length === 0) balances.add(entry.key, entry);
    },
    end: () => {
      const found = balances.end();
      found.issues.forEach(findings.issue);
      return found.balances;
    },
  };
  return readWholeRecords(opening, findings.issue, reader, width);
}
