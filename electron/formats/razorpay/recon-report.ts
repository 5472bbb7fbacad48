import { meetOnce } from '../meet-once.ts';
import type { WantedColumns } from '../table/map-columns.ts';
import { readWholeRecords } from '../table/read-whole-records.ts';
import type { TableFormat, TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import { indiaZone } from './india-time.ts';
import { normaliseRecon } from './normalise-recon.ts';
import { reconColumns, type ReconField } from './recon-field.ts';
import { reportTimes } from './report-times.ts';
import { settlementBatches } from './settlement-batches.ts';
import { tableEntries } from './table-entry.ts';

/**
 * The 27 columns of Razorpay's sample report (razorpay.com/docs/payments/dashboard/reports/list-of-reports), less those
 * that are not needed. What the report has no column for is looked for under the API's name, in vain.
 */
const columns: WantedColumns<ReconField> = {
  ...reconColumns,
  type: { names: ['transaction_entity'], required: true },
  fee: { names: ['fee (exclusive tax)'], required: true },
  settled: { names: ['settled'], required: false },
  createdAt: { names: ['entity_created_at'], required: true },
  method: { names: ['payment_method'], required: false },
  description: { names: ['entity_description'], required: false },
};

/** The dashboard's Settlement Recon report: rupees, and a fee that does not hold the tax on it, unlike the API's. */
export const razorpayReconReport: TableFormat<ReconField> = {
  id: 'razorpay.recon-report',
  label: 'Razorpay Settlement Recon report',
  kind: 'settlement',
  institution: 'razorpay',
  timeZone: indiaZone,
  versions: '27 columns, CSV or workbook',
  checks: 'credit − debit of each row against amount, fee and tax, one row for each id',
  columns,
  preambleLimit: 10,
  open: openReport,
};

function openReport(opening: TableOpening<ReconField>, findings: Findings): TableReader {
  const { nameOf, entryOf } = tableEntries(opening);
  const normalise = normaliseRecon(
    { nameOf, unit: 'major', fee: 'without tax', times: reportTimes, settledTimes: reportTimes, lumps: new Set() },
    findings.issue,
  );
  const batches = settlementBatches(meetOnce(findings), findings.issue);
  return readWholeRecords(opening, findings.issue, {
    account: null,
    read: (record) => {
      const found = normalise(entryOf(record));
      if (found !== null) batches.take(found);
    },
    end: () => {
      batches.end();
      return [];
    },
  });
}
