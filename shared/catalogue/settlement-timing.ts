import type { CalendarId } from './holidays/calendars.ts';
import type { InstitutionId } from './institutions.ts';
import type { Rail } from './methods.ts';

/**
 * Which days count between a payment and its payout; how many there are, `institutions.ts` says (T+n). The first row that
 * fits holds: a row without a rail is for every rail, a row without a country for merchants of every country. `source` is
 * null for what is usual and nobody has published: there, days of banks are taken, so that nothing is called late too early.
 */
export type SettlementTiming = {
  readonly institution: InstitutionId;
  readonly rail: Rail | null;
  readonly country: string | null;
  readonly counts: 'bank_days' | 'calendar_days';
  /** `home` is the merchant’s own country’s. */
  readonly calendar: CalendarId | 'home';
  /** Where it is not the institution’s usual T+n. */
  readonly days: number | null;
  readonly source: { readonly says: string; readonly url: string } | null;
};

const row = (
  institution: InstitutionId,
  counts: SettlementTiming['counts'],
  calendar: SettlementTiming['calendar'],
  more: Partial<SettlementTiming> = {},
): SettlementTiming => ({
  institution,
  rail: null,
  country: null,
  counts,
  calendar,
  days: null,
  source: null,
  ...more,
});

export const settlementTiming: readonly SettlementTiming[] = [
  // What came over UPI they pay on every day: UPI and IMPS work through Sundays and holidays.
  row('phonepe', 'calendar_days', 'india', { rail: 'upi' }),
  row('paytm', 'calendar_days', 'india', { rail: 'upi' }),
  row('google_pay', 'calendar_days', 'india', { rail: 'upi' }),
  row('phonepe', 'bank_days', 'india'),
  row('paytm', 'bank_days', 'india'),
  row('google_pay', 'bank_days', 'india'),
  row('razorpay', 'bank_days', 'india', {
    source: {
      says: 'T+2 working days by default',
      url: 'https://razorpay.com/docs/payments/payment-gateway/s2s-integration/settlements/how-to-integrate',
    },
  }),
  row('cashfree', 'bank_days', 'india', {
    source: {
      says: 'T+2 bank working days for a payment done on day T',
      url: 'https://www.cashfree.com/docs/payments/manage/settlements',
    },
  }),
  row('payu', 'bank_days', 'india'),
  row('juspay', 'bank_days', 'india'),
  row('ccavenue', 'bank_days', 'india'),
  row('stripe', 'calendar_days', 'home', { country: 'BR', days: 30 }),
  row('stripe', 'bank_days', 'home'),
  row('adyen', 'bank_days', 'home', {
    source: {
      says: 'settlement delay of 0 to 10 business days',
      url: 'https://docs.adyen.com/marketplaces-and-platforms/settle-funds/sales-day-settlement',
    },
  }),
  row('bitpay', 'bank_days', 'home'),
  row('coingate', 'bank_days', 'home'),
  row('nowpayments', 'bank_days', 'home'),
  row('other_provider', 'bank_days', 'home'),
];

/** The row that holds for a payment; null for an institution that pays no lumps. `rail` is null where the method is not known. */
export const settlementTimingOf = (
  institution: InstitutionId,
  rail: Rail | null,
  country: string | null,
): SettlementTiming | null =>
  settlementTiming.find(
    (timing) =>
      timing.institution === institution &&
      (timing.rail === null || timing.rail === rail) &&
      (timing.country === null || timing.country === country),
  ) ?? null;
