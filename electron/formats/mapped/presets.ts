import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { MethodId } from '../../../shared/catalogue/methods.ts';
import type { MappedField, MappedKind, MappedStatus, Mapping } from '../../../shared/contract/mapping.ts';

/**
 * Where a report begins whose columns no public document states: the names one may expect, and what is certain of the
 * provider (its zone, its currency). Nothing of it is relied on: a mapping made from it says that it is unverified until
 * a person has held it against a real file.
 */
export type MappingPreset = {
  readonly id: string;
  readonly name: string;
  readonly institution: InstitutionId;
  readonly kind: Mapping['kind'];
  readonly timeZone: string;
  readonly currency: CurrencyCode | null;
  readonly method: MethodId | null;
  readonly decimal: '.' | ',';
  /** Where the country writes dates in one order only; null where the file must tell. */
  readonly dateOrder: Mapping['dateOrder'] | null;
  readonly names: Partial<Readonly<Record<MappedField, readonly string[]>>>;
  readonly kinds: Readonly<Record<string, MappedKind>>;
  readonly statuses: Readonly<Record<string, MappedStatus>>;
};

const succeeded = {
  success: 'completed',
  successful: 'completed',
  completed: 'completed',
  paid: 'completed',
  settled: 'completed',
} as const;
const failed = {
  failed: 'declined',
  failure: 'declined',
  declined: 'declined',
  expired: 'declined',
  pending: 'pending',
  processing: 'pending',
} as const;
const commonStatuses: MappingPreset['statuses'] = {
  ...succeeded,
  ...failed,
  cancelled: 'left_out',
  canceled: 'left_out',
};
const commonKinds: MappingPreset['kinds'] = {
  payment: 'sale',
  sale: 'sale',
  refund: 'refund',
  chargeback: 'chargeback',
  payout: 'withdrawal',
  withdrawal: 'withdrawal',
};

export const presets: readonly MappingPreset[] = [
  {
    id: 'google_pay_business',
    name: 'Google Pay for Business transactions',
    institution: 'google_pay',
    kind: 'payments',
    timeZone: 'Asia/Kolkata',
    currency: 'INR',
    method: 'upi',
    decimal: '.',
    dateOrder: 'dmy',
    names: {
      date: ['Transaction Date', 'Date', 'Creation time'],
      amount: ['Amount', 'Transaction Amount'],
      status: ['Status', 'Transaction Status'],
      reference: ['UPI Transaction ID', 'Transaction ID', 'UPI ref. no.'],
      merchantReference: ['Order ID', 'Notes'],
      type: ['Type', 'Transaction Type'],
    },
    kinds: commonKinds,
    statuses: commonStatuses,
  },
  {
    id: 'ccavenue_payout',
    name: 'CCAvenue payout report',
    institution: 'ccavenue',
    kind: 'settlement',
    timeZone: 'Asia/Kolkata',
    currency: 'INR',
    method: null,
    decimal: '.',
    dateOrder: 'dmy',
    names: {
      date: ['Order Date', 'Order Datetime', 'Transaction Date'],
      amount: ['Gross Amount', 'Order Amount', 'Order Amt', 'Capture Amount'],
      fee: ['CCAvenue Fees', 'Fees', 'TDR', 'Order Fee Amount', 'Order Fee'],
      tax: ['Tax', 'GST', 'Service Tax', 'Order Tax'],
      net: ['Net Amount', 'Amount Payable', 'Payable Amount'],
      reference: ['CCAvenue Reference No', 'CCAvenue Ref No', 'Reference No', 'Order Bank Ref No'],
      merchantReference: ['Order No', 'Order ID'],
      batch: ['UTR No', 'UTR', 'Pay Id', 'Payout Id'],
      settledOn: ['Payout Date', 'Settlement Date'],
      method: ['Payment Option', 'Payment Mode', 'Order Option Type'],
      status: ['Order Status', 'Status'],
      type: ['Transaction Type', 'Txn Type'],
    },
    kinds: commonKinds,
    statuses: { ...commonStatuses, shipped: 'completed', refunded: 'completed' },
  },
  {
    id: 'nagad_merchant',
    name: 'Nagad merchant statement',
    institution: 'nagad',
    kind: 'settlement',
    timeZone: 'Asia/Dhaka',
    currency: 'BDT',
    method: 'nagad',
    decimal: '.',
    dateOrder: 'dmy',
    names: {
      date: ['Transaction Date', 'Date', 'Date & Time'],
      amount: ['Amount', 'Transaction Amount', 'Txn Amount'],
      fee: ['Charge', 'Fee', 'Commission'],
      type: ['Transaction Type', 'Txn Type', 'Type'],
      status: ['Status'],
      reference: ['Transaction ID', 'Txn ID', 'TrxID'],
      merchantReference: ['Reference', 'Invoice No', 'Order ID'],
      balance: ['Balance'],
    },
    kinds: commonKinds,
    statuses: commonStatuses,
  },
  {
    id: 'coingate_ledger',
    name: 'CoinGate ledger',
    institution: 'coingate',
    kind: 'settlement',
    timeZone: 'UTC',
    currency: null,
    method: 'crypto',
    decimal: '.',
    dateOrder: null,
    names: {
      date: ['Created At', 'Date', 'Time'],
      amount: ['Amount'],
      fee: ['Fee', 'Fees'],
      currency: ['Currency'],
      type: ['Type'],
      reference: ['ID', 'Transaction ID'],
      merchantReference: ['Order ID'],
      status: ['Status'],
    },
    kinds: commonKinds,
    statuses: commonStatuses,
  },
  {
    id: 'nowpayments_payments',
    name: 'NOWPayments payments',
    institution: 'nowpayments',
    kind: 'payments',
    timeZone: 'UTC',
    currency: null,
    method: 'crypto',
    decimal: '.',
    dateOrder: null,
    names: {
      date: ['Created At', 'Created', 'Date'],
      amount: ['Outcome Amount', 'Actually Paid', 'Amount'],
      currency: ['Outcome Currency', 'Pay Currency', 'Currency'],
      reference: ['Payment ID', 'ID'],
      merchantReference: ['Order ID'],
      status: ['Payment Status', 'Status'],
      type: ['Type'],
    },
    kinds: commonKinds,
    statuses: {
      ...commonStatuses,
      finished: 'completed',
      partially_paid: 'pending',
      waiting: 'pending',
      confirming: 'pending',
      sending: 'pending',
    },
  },
  {
    id: 'brazil_bank',
    name: 'Brazilian bank statement (CSV)',
    institution: 'other_bank',
    kind: 'statement',
    timeZone: 'America/Sao_Paulo',
    currency: 'BRL',
    method: null,
    decimal: ',',
    dateOrder: 'dmy',
    names: {
      date: ['Data', 'Data Lançamento', 'Data do lançamento'],
      amount: ['Valor', 'Valor (R$)'],
      description: ['Histórico', 'Descrição', 'Lançamento'],
      balance: ['Saldo', 'Saldo (R$)'],
      reference: ['Documento', 'Identificador', 'Nr. Doc.'],
    },
    kinds: {},
    statuses: {},
  },
];
