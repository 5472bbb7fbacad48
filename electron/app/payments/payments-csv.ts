import { institutions, type InstitutionId } from '../../../shared/catalogue/institutions.ts';
import { methods, type MethodId } from '../../../shared/catalogue/methods.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { paymentPage, type PaymentRecord } from '../../store/payments/payment-pages.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { csvText, type CsvCell } from '../reports/csv-text.ts';
import { wantedPayments } from './wanted-payments.ts';

const headings = [
  'date',
  'time',
  'provider',
  'kind',
  'state',
  'method',
  'reference',
  'order_reference',
  'currency',
  'gross',
  'fee',
  'tax',
  'net',
  'payout',
  'payout_date',
];

/** All that is filtered, one row a line, in the order of the screen. Kinds and states as the contract names them. */
export const paymentsCsv: Handlers['payments.csv'] = (filter, { workspace: { reader } }) => {
  if (findMerchant(reader, filter.merchantId) === null) return refuse('merchant_unknown', { id: filter.merchantId });
  const rows = Array.from(
    paymentPage(reader, wantedPayments(reader, filter), { days: null, skip: 0, limit: null }),
    lineOf,
  );
  const text = csvText([headings, ...rows]);
  return answer({ fileName: csvName('payments', filter.from, filter.to), text, rows: rows.length });
};

export const csvName = (what: string, from: string | undefined, to: string | undefined): string =>
  `${[what, from ?? null, to ?? null].filter((part) => part !== null).join('-')}.csv`;

const lineOf = (row: PaymentRecord): readonly CsvCell[] => [
  row.day,
  row.occurredAt,
  institutions[row.institution as InstitutionId].name,
  row.kind,
  row.state,
  Object.hasOwn(methods, row.method) ? methods[row.method as MethodId].label : row.method,
  row.reference,
  row.merchantReference,
  row.gross.currency,
  row.gross,
  row.settled?.fee ?? null,
  row.settled?.tax ?? null,
  row.settled?.net ?? null,
  row.settled?.batch ?? null,
  row.settled?.settledOn ?? null,
];
