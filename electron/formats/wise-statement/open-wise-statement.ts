import { keyedBalances } from '../bank-table/keyed-balances.ts';
import { fileIssue } from '../file-issue.ts';
import { namedCells } from '../table/named-cells.ts';
import { readWholeRecords } from '../table/read-whole-records.ts';
import type { TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import type { WiseColumn } from './columns.ts';
import { readRows } from './read-row.ts';

export function openWiseStatement(opening: TableOpening<WiseColumn>, findings: Findings): TableReader {
  const read = readRows(opening, findings.issue);
  // One currency to a file as a rule; statements put together in one are kept apart by currency.
  const balances = keyedBalances(namedCells(opening).name('balance'));
  let emptyTold = false;

  return readWholeRecords(opening, findings.issue, {
    account: null,
    read: (record) => {
      const row = read(record);
      if (row === null) return;
      balances.add(row.currency, row);
      if (row.net.units !== 0n) findings.row(row);
      else if (!emptyTold) {
        // A card that was only verified moves nothing.
        emptyTold = true;
        findings.issue(fileIssue('row_left_out', { text: '0.00' }, record));
      }
    },
    end: () => {
      const found = balances.end();
      found.issues.forEach(findings.issue);
      return found.balances;
    },
  });
}
