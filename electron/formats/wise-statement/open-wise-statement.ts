import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { RunningBalance } from '../bank-table/running-balance.ts';
import { wholeRecord } from '../bank-table/whole-record.ts';
import { fileIssue } from '../file-issue.ts';
import type { StatementBalance } from '../format.ts';
import type { TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import { orderedBalance } from '../bank-table/ordered-balance.ts';
import type { WiseColumn } from './columns.ts';
import { readRows } from './read-row.ts';

export function openWiseStatement(opening: TableOpening<WiseColumn>, findings: Findings): TableReader {
  const { header, places, from } = opening;
  const read = readRows(opening, findings.issue);
  // One currency to a file as a rule; statements put together in one are kept apart by currency.
  const balances = new Map<CurrencyCode, RunningBalance>();
  const balanceName = header.fields[places.balance]?.trim() ?? '';
  let lines = 0;
  let emptyTold = false;

  const balanceOf = (currency: CurrencyCode): RunningBalance => {
    const known = balances.get(currency) ?? orderedBalance(currency, balanceName);
    balances.set(currency, known);
    return known;
  };

  return {
    account: null,
    read: (record) => {
      lines += 1;
      if (!wholeRecord(record, header.fields.length, from, findings.issue)) return;
      const row = read(record);
      if (row === null) return;
      balanceOf(row.currency).add(row);
      if (row.net.units !== 0n) findings.row(row);
      else if (!emptyTold) {
        // A card that was only verified moves nothing.
        emptyTold = true;
        findings.issue(fileIssue('row_left_out', { text: '0.00' }, record));
      }
    },
    end: () => {
      if (lines === 0) findings.issue(fileIssue('header_only', {}, { line: header.line }));
      return [...balances].flatMap(([currency, running]): StatementBalance[] => {
        const found = running.end();
        if (found === null) return [];
        found.issues.forEach(findings.issue);
        const { opening: first, closing, sum } = found;
        const difference = { currency, units: first.units + sum.units - closing.units };
        return [{ account: null, currency, opening: first, closing, sum, difference }];
      });
    },
  };
}
