import { fileIssue } from '../file-issue.ts';
import { meetOnce } from '../meet-once.ts';
import { awaitDecimals } from '../table/await-decimals.ts';
import type { WantedColumns } from '../table/map-columns.ts';
import { readMoments } from '../table/read-moment.ts';
import type { TableFormat, TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import { indiaZone } from './india-time.ts';
import { normaliseRecon } from './normalise-recon.ts';
import type { ReconField } from './recon-field.ts';
import { settlementBatches } from './settlement-batches.ts';
import { tableEntries, wholeRecords } from './table-entry.ts';

/** The columns of the older report, named as the members of the API's items. */
const columns: WantedColumns<ReconField> = {
  id: { names: ['entity_id'], required: true },
  type: { names: ['type'], required: true },
  amount: { names: ['amount'], required: true },
  currency: { names: ['currency'], required: true },
  fee: { names: ['fee'], required: true },
  tax: { names: ['tax'], required: true },
  debit: { names: ['debit'], required: true },
  credit: { names: ['credit'], required: true },
  creditType: { names: ['credit_type'], required: false },
  onHold: { names: ['on_hold'], required: false },
  settled: { names: ['settled'], required: true },
  createdAt: { names: ['created_at'], required: true },
  settledAt: { names: ['settled_at'], required: true },
  settlementId: { names: ['settlement_id'], required: true },
  utr: { names: ['settlement_utr'], required: true },
  method: { names: ['method'], required: false },
  cardType: { names: ['card_type'], required: false },
  description: { names: ['description'], required: false },
  orderId: { names: ['order_id'], required: false },
  orderReceipt: { names: ['order_receipt'], required: false },
  paymentId: { names: ['payment_id'], required: false },
  disputeId: { names: ['dispute_id'], required: false },
};

/** Day first throughout; a workbook's cells come year first. */
const timesOf = (form: string) => ({
  read: readMoments(
    ['dd/MM/yyyy HH:mm:ss', 'dd/MM/yyyy', 'dd-MM-yyyy HH:mm:ss', 'dd-MM-yyyy', 'yyyy-MM-dd HH:mm:ss', 'yyyy-MM-dd'],
    indiaZone,
  ),
  form,
});

/**
 * The dashboard's older combined report. Files in rupees and files in paise are both known, and `fee` with and without
 * the tax on it: decimals tell the one, the rows' own arithmetic the other. It lists the settlements themselves among
 * the rows ("all transactions and settlements made"): those lumps are the sum of rows that say so by `settlement_id`.
 */
export const razorpayCombined: TableFormat<ReconField> = {
  id: 'razorpay.combined',
  label: 'Razorpay combined report',
  kind: 'settlement',
  institution: 'razorpay',
  timeZone: indiaZone,
  versions: '26 columns, amounts in rupees (a file without any decimals is asked about)',
  checks: 'credit − debit of each row against amount, fee and tax, one row for each id',
  columns,
  preambleLimit: 10,
  open: openReport,
};

function openReport(opening: TableOpening<ReconField>, findings: Findings): TableReader {
  const { places, header } = opening;
  const { nameOf, entryOf } = tableEntries(opening);
  const normalise = normaliseRecon(
    {
      nameOf,
      unit: 'major',
      fee: 'told by the figures',
      times: timesOf('dd/MM/yyyy HH:mm:ss'),
      settledTimes: timesOf('dd-MM-yyyy'),
      lumps: new Set(['settlement']),
    },
    findings.issue,
  );
  const batches = settlementBatches(meetOnce(findings));
  const waiting = awaitDecimals(
    [places.amount, places.fee, places.tax, places.debit, places.credit],
    (record) => {
      const found = normalise(entryOf(record));
      if (found !== null) batches.take(found);
    },
    () => findings.issue(fileIssue('unit_uncertain', {}, { line: header.line, column: nameOf('amount') })),
  );
  const records = wholeRecords(header, findings.issue, waiting.read);
  return {
    account: null,
    read: records.read,
    end: () => {
      records.end();
      waiting.end();
      batches.end();
      return [];
    },
  };
}
