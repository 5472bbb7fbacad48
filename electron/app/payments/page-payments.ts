import type { Payment } from '../../../shared/contract/payments.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { paymentPage, type PaymentRecord } from '../../store/payments/payment-pages.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { incidentTags, type TagOfPayment } from '../incidents/incident-tags.ts';
import { wantedPayments } from './wanted-payments.ts';

/** One page of rows with what became of each. */
export const pagePayments: Handlers['payments.page'] = ({ filter, ...page }, { workspace: { reader } }) => {
  const { merchantId } = filter;
  if (findMerchant(reader, merchantId) === null) return refuse('merchant_unknown', { id: merchantId });
  const found = [...paymentPage(reader, wantedPayments(reader, filter), page)];
  const booked = found.filter(({ kind }) => kind !== 'attempt');
  const tag = incidentTags(reader, merchantId)(booked.map(({ id, day: on }) => ({ id, on })));
  return answer({ payments: found.map((one) => shownPayment(one, tag)) });
};

const shownPayment = (row: PaymentRecord, tag: TagOfPayment): Payment => ({
  id: `${row.kind === 'attempt' ? 'attempt' : 'payment'}:${row.id}`,
  kind: row.kind,
  state: row.state,
  day: row.day,
  at: row.occurredAt,
  account: row.accountId,
  institution: row.institution,
  method: row.method,
  reference: row.reference,
  merchantReference: row.merchantReference,
  gross: toWire(row.gross),
  fee: row.settled === null ? null : toWire(row.settled.fee),
  tax: row.settled === null ? null : toWire(row.settled.tax),
  net: row.settled === null ? null : toWire(row.settled.net),
  payout:
    row.settled === null
      ? null
      : { id: `batch:${row.settled.batchId}`, reference: row.settled.batch, settledOn: row.settled.settledOn },
  incident: row.kind === 'attempt' ? null : tag(row.id),
});
