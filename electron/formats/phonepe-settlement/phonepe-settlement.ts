import { fileIssue } from '../file-issue.ts';
import type { CsvFormat, CsvOpening, CsvReader, Findings } from '../csv/csv-format.ts';
import { fits } from '../csv/cell.ts';
import { providerIdentities } from '../row-identity.ts';
import { phonepeColumns, type PhonepeColumn } from './columns.ts';
import { figuresOf } from './figures-digest.ts';
import { normaliseRows } from './normalise-row.ts';

/**
 * PhonePe's merchant settlement report: one row for each payment, refund and charge, with the bank reference (UTR) of the
 * lump it was paid in. Times are India's.
 */
export const phonepeSettlement: CsvFormat<PhonepeColumn> = {
  id: 'phonepe.settlement',
  label: 'PhonePe merchant settlement report',
  kind: 'settlement',
  institution: 'phonepe',
  timeZone: 'Asia/Kolkata',
  columns: phonepeColumns,
  preambleLimit: 10,
  open: openReport,
};

function openReport({ header, places }: CsvOpening<PhonepeColumn>, findings: Findings): CsvReader {
  const normalise = normaliseRows(header, places, findings.issue);
  const meet = providerIdentities();
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
      if (row === null) return;
      const seen = meet(row.identity, figuresOf(row), row.line);
      if (seen.verdict === 'first') {
        findings.row(row);
        return;
      }
      const facts = { reference: row.reference ?? '', firstLine: seen.firstLine, line: row.line };
      findings.issue(
        fileIssue(seen.verdict === 'same' ? 'duplicate_row' : 'identity_conflict', facts, { line: row.line }),
      );
    },
    end: () => {
      if (records === 0) findings.issue(fileIssue('header_only', {}, { line: header.line }));
      return [];
    },
  };
}
