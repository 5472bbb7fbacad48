import { absolute, money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { providerRow } from '../make-row.ts';
import { meetOnce } from '../meet-once.ts';
import type { WantedColumns } from '../table/map-columns.ts';
import type { TableFormat } from '../table/table-format.ts';
import { indiaZone } from './india-time.ts';
import { openReport } from './open-report.ts';
import { readFields, truthOf, type Entry } from './read-fields.ts';
import { reportTimes } from './report-times.ts';

type PaymentField =
  | 'id'
  | 'amount'
  | 'currency'
  | 'status'
  | 'orderId'
  | 'method'
  | 'captured'
  | 'description'
  | 'fee'
  | 'tax'
  | 'errorCode'
  | 'errorDescription'
  | 'createdAt'
  | 'cardType';

/** Of the report's columns those that say what was paid and how; who paid (email, contact, vpa, card) is not read. */
const columns: WantedColumns<PaymentField> = {
  id: { names: ['id'], required: true },
  amount: { names: ['amount'], required: true },
  currency: { names: ['currency'], required: true },
  status: { names: ['status'], required: true },
  orderId: { names: ['order_id'], required: true },
  method: { names: ['method'], required: true },
  captured: { names: ['captured'], required: false },
  description: { names: ['description'], required: false },
  fee: { names: ['fee'], required: true },
  tax: { names: ['tax'], required: true },
  errorCode: { names: ['error_code'], required: false },
  errorDescription: { names: ['error_description'], required: false },
  createdAt: { names: ['created_at'], required: true },
  cardType: { names: ['card_type'], required: false },
};

/** The dashboard's Payments report: every payment tried, in rupees; `fee` is the payment's own, which holds the tax. */
export const razorpayPayments: TableFormat<PaymentField> = {
  id: 'razorpay.payments',
  label: 'Razorpay Payments report',
  kind: 'payments',
  institution: 'razorpay',
  timeZone: indiaZone,
  versions: '26 to 28 columns, CSV or workbook',
  checks: 'status against captured, tax within the fee, one row for each id',
  columns,
  preambleLimit: 10,
  open: (opening, findings) =>
    openReport(opening, findings, (nameOf) => {
      const normalise = normalisePayments(nameOf, findings.issue);
      const pass = meetOnce(findings);
      return (entry) => {
        const row = normalise(entry);
        if (row !== null) pass(row);
      };
    }),
};

type PaymentKind = 'sale' | 'declined' | 'pending';

function normalisePayments(
  nameOf: (field: PaymentField) => string,
  issue: (issue: FileIssue) => void,
): (entry: Entry<PaymentField>) => NormalisedRow | null {
  const fields = readFields(nameOf, issue, 'major');

  /** Fee and tax are set when a payment is captured; the report's fee is the payment entity's, "including GST". */
  const readCosts = (entry: Entry<PaymentField>, amount: Money): { fee: Money; tax: Money } | null => {
    const fee = fields.amountOrNone(entry, 'fee', amount.currency);
    const tax = fields.amountOrNone(entry, 'tax', amount.currency);
    if (fee === null || tax === null) return null;
    if (absolute(tax).units > absolute(fee).units) {
      issue(fileIssue('details_mismatch', { stated: toWire(fee), found: toWire(tax) }, fields.place(entry, 'tax')));
      return null;
    }
    return { fee: money(amount.currency, fee.units - tax.units), tax };
  };

  return (entry) => {
    const kind = readKind(entry, fields, issue);
    if (kind === null) return null;
    const id = fields.given(entry, 'id');
    const currency = fields.currency(entry, 'currency');
    const gross = currency === null ? null : fields.amount(entry, 'amount', currency);
    const costs = gross === null || kind !== 'sale' ? {} : readCosts(entry, gross);
    const time = fields.time(entry, 'createdAt', reportTimes);
    if (id === null || gross === null || costs === null || time === null) return null;
    if (gross.units < 0n) {
      const facts = { type: entry.text('status'), amount: toWire(gross), expected: 'sale' } as const;
      issue(fileIssue('sign_wrong', facts, fields.place(entry, 'amount')));
      return null;
    }
    return providerRow({
      line: entry.line,
      kind,
      occurredAt: time.occurredAt,
      gross,
      ...costs,
      method: fields.method(entry, 'method', entry.text('cardType')),
      reference: id,
      merchantReference: entry.text('orderId'),
      description:
        kind === 'declined'
          ? [entry.text('errorCode'), entry.text('errorDescription')].filter((text) => text !== '').join(': ')
          : entry.text('description'),
      identity: `razorpay:payment:${id}`,
      raw: entry.raw,
    });
  };
}

/**
 * What became of a payment (razorpay.com/docs/api/payments/entity). A refunded one was captured first and is a sale, its
 * refund is a row of other reports; if it never was captured, Razorpay has sent it back by itself and the merchant has
 * had nothing of it.
 */
function readKind(
  entry: Entry<PaymentField>,
  fields: ReturnType<typeof readFields<PaymentField>>,
  issue: (issue: FileIssue) => void,
): PaymentKind | null {
  const text = fields.given(entry, 'status');
  if (text === null) return null;
  const captured = truthOf(entry.text('captured'));
  switch (text.toLowerCase()) {
    case 'captured':
      if (captured !== false) return 'sale';
      break;
    case 'refunded':
      if (captured === true) return 'sale';
      if (captured === false) {
        fields.leaveOut(entry, 'status');
        return null;
      }
      break;
    case 'failed':
      if (captured !== true) return 'declined';
      break;
    case 'created':
    case 'authorized':
      if (captured !== true) return 'pending';
      break;
  }
  const said = entry.text('captured');
  const both = said === '' ? text : `${text}, ${fields.place(entry, 'captured').column} ${said}`;
  issue(fileIssue('status_unknown', { text: both }, fields.place(entry, 'status')));
  return null;
}
