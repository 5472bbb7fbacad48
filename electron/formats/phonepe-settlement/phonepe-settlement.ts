import { fileIssue } from '../file-issue.ts';
import type { TableFormat, TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import { fits } from '../table/cell.ts';
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

function openReport({ header, places, from }: TableOpening<PhonepeColumn>, findings: Findings): TableReader {
  const normalise = normaliseRows(
    header,
    places,
    findings.issue,
    from === 'workbook' ? readWorkbookTime : readPhonepeTime,
  );
  const pass = meetOnce(findings);
  let records = 0;
  return {
    account: null,
    read: (record) => {
      records += 1;
      if (!fits(record, header.fields.length)) {
        findings.issue(
          fileIssue('columns_count', { expected: header.fields.length, found: record.fields.length }, record),
        );
        return;
      }
      const row = normalise(record);
      if (row !== null) pass(row);
    },
    end: () => {
      if (records === 0) findings.issue(fileIssue('header_only', {}, { line: header.line }));
      return [];
    },
  };
}
