import { fileIssue } from '../file-issue.ts';
import type { AmountUnit } from '../how-to-read.ts';
import { meetOnce } from '../meet-once.ts';
import { awaitDecimals } from '../table/await-decimals.ts';
import { readWholeRecords } from '../table/read-whole-records.ts';
import type { TableFormat, TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import { juspayColumns, type JuspayColumn } from './columns.ts';
import { normaliseRows } from './normalise-row.ts';

/**
 * Juspay's UPI settlement file. The documentation calls amounts integers and names no unit; the files read by Juspay's own
 * code have rupees with decimals. A file without any decimals is read in the unit that a person says.
 */
const juspayIn = (unit: AmountUnit | null): TableFormat<JuspayColumn> => ({
  id: 'juspay.settlement',
  label: 'Juspay UPI settlement file',
  kind: 'settlement',
  institution: 'juspay',
  timeZone: 'Asia/Kolkata',
  versions:
    'documented header (25 columns, without a bank reference) and header with UTR Number, in rupees or paise (a file without any decimals is asked about)',
  checks: 'credit − debit of each row against amount, fee and tax, partner amount, one row for each id',
  columns: juspayColumns,
  preambleLimit: 10,
  open: (opening, findings) => openReport(opening, findings, unit),
  inUnit: juspayIn,
});

export const juspaySettlement = juspayIn(null);

function openReport(opening: TableOpening<JuspayColumn>, findings: Findings, said: AmountUnit | null): TableReader {
  const { header, places } = opening;
  let unnamed = 0;
  const pass = meetOnce(findings);
  const { amount, fee, tax, credit, debit } = places;
  const waiting = awaitDecimals(
    [amount, fee, tax, credit, debit],
    (unit) => {
      const normalise = normaliseRows(opening, unit, findings.issue, () => (unnamed += 1));
      return (record) => {
        const row = normalise(record);
        if (row !== null) pass(row);
      };
    },
    said,
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
