import { fileIssue } from '../file-issue.ts';
import { meetOnce } from '../meet-once.ts';
import { awaitDecimals } from '../table/await-decimals.ts';
import { readWholeRecords } from '../table/read-whole-records.ts';
import type { TableFormat, TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import { juspayColumns, type JuspayColumn } from './columns.ts';
import { normaliseRows } from './normalise-row.ts';

/**
 * Juspay's UPI settlement file. The documentation calls amounts integers and names no unit; the files read by Juspay's own
 * code have rupees with decimals, and only such are read.
 */
export const juspaySettlement: TableFormat<JuspayColumn> = {
  id: 'juspay.settlement',
  label: 'Juspay UPI settlement file',
  kind: 'settlement',
  institution: 'juspay',
  timeZone: 'Asia/Kolkata',
  versions: 'documented header (25 columns, without a bank reference) and header with UTR Number, in rupees',
  checks: 'credit − debit of each row against amount, fee and tax, partner amount, one row for each id',
  columns: juspayColumns,
  preambleLimit: 10,
  open: openReport,
};

function openReport(opening: TableOpening<JuspayColumn>, findings: Findings): TableReader {
  const { header, places } = opening;
  let unnamed = 0;
  const normalise = normaliseRows(opening, findings.issue, () => (unnamed += 1));
  const pass = meetOnce(findings);
  const { amount, fee, tax, credit, debit } = places;
  const waiting = awaitDecimals(
    [amount, fee, tax, credit, debit],
    (record) => {
      const row = normalise(record);
      if (row !== null) pass(row);
    },
    () => findings.issue(fileIssue('unit_uncertain', {}, { line: header.line, column: header.fields[amount] ?? null })),
  );
  return readWholeRecords(opening, findings.issue, {
    account: null,
    read: waiting.read,
    end: () => {
      waiting.end();
      if (unnamed > 0) findings.issue(fileIssue('settled_without_reference', { count: unnamed }));
      return [];
    },
  });
}
