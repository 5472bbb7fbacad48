import { meetOnce } from '../meet-once.ts';
import type { WantedColumns } from '../table/map-columns.ts';
import type { TableFormat, TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import { indiaZone } from './india-time.ts';
import { normaliseRecon } from './normalise-recon.ts';
import type { ReconField } from './recon-field.ts';
import { reportTimes } from './report-times.ts';
import { settlementBatches } from './settlement-batches.ts';
import { tableEntries, wholeRecords } from './table-entry.ts';

/**
 * The 27 columns of Razorpay's sample report (razorpay.com/docs/payments/dashboard/reports/list-of-reports), less those
 * that are not needed. What the report has no column for is looked for under the API's name, in vain.
 */
const columns: WantedColumns<ReconField> = {
  id: { names: ['entity_id'], required: true },
  type: { names: ['transaction_entity'], required: true },
  amount: { names: ['amount'], required: true },
  currency: { names: ['currency'], required: true },
  fee: { names: ['fee (exclusive tax)'], required: true },
  tax: { names: ['tax'], required: true },
  debit: { names: ['debit'], required: true },
  credit: { names: ['credit'], required: true },
  creditType: { names: ['credit_type'], required: false },
  onHold: { names: ['on_hold'], required: false },
  settled: { names: ['settled'], required: false },
  createdAt: { names: ['entity_created_at'], required: true },
  settledAt: { names: ['settled_at'], required: true },
  settlementId: { names: ['settlement_id'], required: true },
  utr: { names: ['settlement_utr'], required: true },
  method: { names: ['payment_method'], required: false },
  cardType: { names: ['card_type'], required: false },
  description: { names: ['entity_description'], required: false },
  orderId: { names: ['order_id'], required: false },
  orderReceipt: { names: ['order_receipt'], required: false },
  paymentId: { names: ['payment_id'], required: false },
  disputeId: { names: ['dispute_id'], required: false },
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
  const batches = settlementBatches(meetOnce(findings));
  const records = wholeRecords(opening.header, findings.issue, (record) => {
    const found = normalise(entryOf(record));
    if (found !== null) batches.take(found);
  });
  return {
    account: null,
    read: records.read,
    end: () => {
      records.end();
      batches.end();
      return [];
    },
  };
}
