import { z } from 'zod';
import { query } from './method.ts';
import { amount, count, currency, localDate, merchantId, month, writtenText } from './fields.ts';
import { incidentTag } from './incident-tag.ts';

/**
 * How a provider's row stands. `waiting`: in no payout yet; `settled`: in a payout that no bank line explains yet; `banked`: its
 * payout reached the bank; `kept`: a wallet has it, which pays nothing out by itself; `written_off`: given up by a person, alone or
 * with its payout; `declined` and `pending`: it was tried, and no money moved.
 */
export const paymentStates = ['waiting', 'settled', 'banked', 'kept', 'written_off', 'declined', 'pending'] as const;

export type PaymentState = (typeof paymentStates)[number];

/** What a row can be: what is booked of a provider, and what was only tried. */
export const paymentKinds = [
  'sale',
  'refund',
  'refund_reversed',
  'chargeback',
  'chargeback_reversed',
  'fee',
  'adjustment',
  'reserve_hold',
  'reserve_release',
  'carry_forward',
  'cashback',
  'conversion',
  'tds',
  'withdrawal',
  'attempt',
] as const;

export type PaymentKind = (typeof paymentKinds)[number];

/** A size in major units, without a sign: rows of it in whatever currency, money in or out. */
export const sizeText = z.string().regex(/^\d{1,30}(\.\d{1,18})?$/, 'an amount in digits, with a point: 1284.90');

/** Which rows; what is left out narrows nothing. */
export const paymentFilter = z.strictObject({
  merchantId,
  states: z.array(z.enum(paymentStates)).min(1).optional(),
  kinds: z.array(z.enum(paymentKinds)).min(1).optional(),
  /** Accounts of providers, by their ids. */
  accounts: z.array(z.string().min(1).max(80)).min(1).max(50).optional(),
  methods: z.array(z.string().min(1).max(60)).min(1).max(200).optional(),
  currency: currency.optional(),
  /** Business days, both of them included. */
  from: localDate.optional(),
  to: localDate.optional(),
  /** Sales that the turnover of this month counts: late ones of months that were closed are among them, what another month counts is not. */
  soldIn: month.optional(),
  atLeast: sizeText.optional(),
  atMost: sizeText.optional(),
  /** Stands somewhere in one of its references. */
  text: writtenText.trim().max(200).optional(),
});

export type PaymentFilter = z.output<typeof paymentFilter>;

const payment = z.strictObject({
  /** `payment:12`, or `attempt:3`: what its story is asked by. */
  id: z.string(),
  kind: z.enum(paymentKinds),
  state: z.enum(paymentStates),
  day: localDate,
  /** As the provider wrote it: a day, or an instant with its offset. */
  at: z.string(),
  account: z.string(),
  institution: z.string(),
  method: z.string(),
  reference: z.string(),
  merchantReference: z.string(),
  /** Signed: what leaves is negative. Of an attempt what the customer tried to pay. */
  gross: amount,
  /** As the settlement line states them; null while it is in no payout. */
  fee: amount.nullable(),
  tax: amount.nullable(),
  net: amount.nullable(),
  payout: z.strictObject({ id: z.string(), reference: z.string(), settledOn: localDate }).nullable(),
  incident: incidentTag.nullable(),
});

export type Payment = z.output<typeof payment>;

export const payments = {
  /**
   * How many rows there are on which day, the latest day first, and what they come to: enough to know the place of every row of a
   * hundred thousand without naming one. `sums` is of what is booked, by currency; `tried` of attempts, which moved nothing.
   */
  'payments.list': query(
    paymentFilter,
    z.strictObject({
      count,
      days: z.array(z.strictObject({ day: localDate, count })),
      sums: z.array(z.strictObject({ currency, count, gross: amount })),
      tried: z.array(z.strictObject({ currency, count, gross: amount })),
    }),
    ['workspace_locked', 'merchant_unknown'],
  ),
  /**
   * Rows of those days, the latest first, without the first `skip` of them: the list tells which days and how many, so that one page
   * costs no more than its own days. A page of 500 rows stands on 500 days at most.
   */
  'payments.page': query(
    z.strictObject({
      filter: paymentFilter,
      days: z.array(localDate).min(1).max(500).readonly(),
      skip: count,
      limit: z.number().int().min(1).max(500),
    }),
    z.strictObject({ payments: z.array(payment) }),
    ['workspace_locked', 'merchant_unknown'],
  ),
  /** What there is to choose from in the filters: of all rows, whatever is chosen now. */
  'payments.choices': query(
    z.strictObject({ merchantId }),
    z.strictObject({
      methods: z.array(z.string()),
      kinds: z.array(z.enum(paymentKinds)),
      currencies: z.array(currency),
    }),
    ['workspace_locked', 'merchant_unknown'],
  ),
  /** All that is filtered as CSV, in the order of the screen, amounts in major units beside their currency. */
  'payments.csv': query(paymentFilter, z.strictObject({ fileName: z.string(), text: z.string(), rows: count }), [
    'workspace_locked',
    'merchant_unknown',
  ]),
};
