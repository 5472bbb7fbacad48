import type { ProviderFacts } from '../make-row.ts';

type Kind = ProviderFacts['kind'];

type RowType = {
  readonly kind: (net: bigint) => Kind;
  /** What its amount must be; null where it goes either way. */
  readonly expected: 'sale' | 'refund' | null;
  /** A payment or one of its modifications: two references tell it from every other row. */
  readonly ofPayment: boolean;
};

const payment = (kind: Kind, expected: 'sale' | 'refund'): RowType => ({ kind: () => kind, expected, ofPayment: true });
const either = (kind: Kind, ofPayment = false): RowType => ({ kind: () => kind, expected: null, ofPayment });
const reserve: RowType = {
  kind: (net) => (net < 0n ? 'reserve_hold' : 'reserve_release'),
  expected: null,
  ofPayment: false,
};

/**
 * The journal types of the report (docs.adyen.com). A deposit correction moves the rolling deposit; a balance transfer
 * takes what one batch leaves into the next. Costs can be given back, so they go either way. What is paid out to others
 * than the merchant (`PaidOut`, `EpaPaid`) and what was corrected by hand is neither sale nor refund nor fee.
 */
const types: ReadonlyMap<string, RowType> = new Map([
  ['settled', payment('sale', 'sale')],
  ['refunded', payment('refund', 'refund')],
  ['refundedreversed', payment('refund_reversed', 'sale')],
  ['chargeback', payment('chargeback', 'refund')],
  ['secondchargeback', payment('chargeback', 'refund')],
  ['chargebackreversed', payment('chargeback_reversed', 'sale')],
  ['depositcorrection', reserve],
  ['balancetransfer', either('carry_forward')],
  ['fee', either('fee')],
  ['misccosts', either('fee')],
  ['invoicededuction', either('fee')],
  ['paymentcost', either('fee')],
  ['manualcorrected', either('adjustment')],
  ['matchedstatement', either('adjustment')],
  ['bankinstructionreturned', either('adjustment')],
  ['epapaid', either('adjustment')],
  ['paidout', either('adjustment', true)],
  ['paidoutreversed', either('adjustment', true)],
]);

export const rowTypeOf = (type: string): RowType | null => types.get(type.toLowerCase()) ?? null;

/** What leaves for the bank: no row, but what the rows of its batch must come to. */
export const isPayout = (type: string): boolean => type.toLowerCase() === 'merchantpayout';
