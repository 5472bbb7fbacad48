import { absolute, negate } from '../../../shared/money/money.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { providerRow } from '../make-row.ts';
import { meetOnce } from '../meet-once.ts';
import type { WantedColumns } from '../table/map-columns.ts';
import type { TableFormat } from '../table/table-format.ts';
import { indiaZone } from './india-time.ts';
import { openReport } from './open-report.ts';
import { readFields, type Entry } from './read-fields.ts';
import { reportTimes } from './report-times.ts';

type RefundField = 'id' | 'amount' | 'currency' | 'paymentId' | 'receipt' | 'createdAt' | 'status';

const columns: WantedColumns<RefundField> = {
  id: { names: ['id'], required: true },
  amount: { names: ['amount'], required: true },
  currency: { names: ['currency'], required: true },
  paymentId: { names: ['payment_id'], required: true },
  receipt: { names: ['receipt'], required: true },
  createdAt: { names: ['created_at'], required: true },
  status: { names: ['status'], required: false },
};

/** The dashboard's Refunds report, in rupees: what was asked back, without the settlement it was taken from. */
export const razorpayRefunds: TableFormat<RefundField> = {
  id: 'razorpay.refunds',
  label: 'Razorpay Refunds report',
  kind: 'payments',
  institution: 'razorpay',
  timeZone: indiaZone,
  versions: '10 columns, and later ones with a status, CSV or workbook',
  checks: 'one row for each id',
  columns,
  preambleLimit: 10,
  not: ['entity_id', 'transaction_entity', 'order_id', 'method'],
  open: (opening, findings) =>
    openReport(opening, findings, (nameOf) => {
      const normalise = normaliseRefunds(nameOf, findings.issue);
      const pass = meetOnce(findings);
      return (entry) => {
        const row = normalise(entry);
        if (row !== null) pass(row);
      };
    }),
};

function normaliseRefunds(
  nameOf: (field: RefundField) => string,
  issue: (issue: FileIssue) => void,
): (entry: Entry<RefundField>) => NormalisedRow | null {
  const fields = readFields(nameOf, issue, 'major');

  /** Its header is a common one: only ids of Razorpay's own kind make it Razorpay's. */
  const readId = (entry: Entry<RefundField>): string | null => {
    const text = fields.given(entry, 'id');
    if (text === null || text.startsWith('rfnd_')) return text;
    issue(fileIssue('type_unknown', { text }, fields.place(entry, 'id')));
    return null;
  };

  /** A refund that is pending or has failed is not the customer's yet; the settlement says what was taken for it. */
  const isDone = (entry: Entry<RefundField>): boolean => {
    const text = entry.text('status');
    if (text === '' || text.toLowerCase() === 'processed') return true;
    if (['pending', 'failed'].includes(text.toLowerCase())) fields.leaveOut(entry, 'status');
    else issue(fileIssue('status_unknown', { text }, fields.place(entry, 'status')));
    return false;
  };

  return (entry) => {
    if (!isDone(entry)) return null;
    const id = readId(entry);
    const currency = fields.currency(entry, 'currency');
    const amount = currency === null ? null : fields.amount(entry, 'amount', currency);
    const time = fields.time(entry, 'createdAt', reportTimes);
    if (id === null || amount === null || time === null) return null;
    return providerRow({
      line: entry.line,
      kind: 'refund',
      occurredAt: time.occurredAt,
      gross: negate(absolute(amount)),
      reference: id,
      merchantReference: entry.text('receipt') || entry.text('paymentId'),
      identity: `razorpay:refund:${id}`,
      raw: entry.raw,
    });
  };
}
