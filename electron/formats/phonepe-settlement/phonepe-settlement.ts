import { readWholeRecords } from '../table/read-whole-records.ts';
import type { TableFormat, TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import { meetOnce } from '../meet-once.ts';
import { invoiceColumns } from '../phonepe-transactions/columns.ts';
import { phonepeColumns, type PhonepeColumn } from './columns.ts';
import { normaliseRows } from './normalise-row.ts';
import { readPhonepeTime, readWorkbookTime } from './read-time.ts';

/**
 * PhonePe's merchant settlement report: one row for each payment, refund and charge, with the bank reference (UTR) of the
 * lump it was paid in. Times are India's.
 */
export const phonepeSettlement: TableFormat<PhonepeColumn> = {
  id: 'phonepe.settlement',
  label: 'PhonePe merchant settlement report',
  kind: 'settlement',
  institution: 'phonepe',
  timeZone: 'Asia/Kolkata',
  versions: '15 columns (October 2025) and 23 columns (December 2025)',
  checks: 'signs of fee and taxes, one row for each id',
  columns: phonepeColumns,
  preambleLimit: 10,
  not: invoiceColumns,
  open: openReport,
};

function openReport(opening: TableOpening<PhonepeColumn>, findings: Findings): TableReader {
  const momentOf = opening.from === 'workbook' ? readWorkbookTime : readPhonepeTime;
  const normalise = normaliseRows(opening, findings.issue, momentOf);
  const pass = meetOnce(findings);
  return readWholeRecords(opening, findings.issue, {
    account: null,
    read: (record) => {
      const row = normalise(record);
      if (row !== null) pass(row);
    },
    end: () => [],
  });
}
