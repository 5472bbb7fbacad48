import type { CurrencyCode } from './currencies.ts';
import type { CalendarId } from './holidays/calendars.ts';

/**
 * Over which rails a payout in a currency reaches a bank account, and whether they rest. Rows of one currency follow each
 * other by `since` (`YYYY-MM-DD`): the last one not after the payout holds. A currency that is not here is taken to move
 * every day, but for the merchant’s own days.
 */
export type CreditTiming = {
  readonly currency: CurrencyCode;
  readonly rails: string;
  readonly since: string | null;
  /** The days on which the rails rest; null for none. */
  readonly rests: CalendarId | null;
  /** Until when a payout still goes out the same day; within a day, which the day of grace covers. */
  readonly cutOff: { readonly time: string; readonly zone: string } | null;
  readonly source: { readonly says: string; readonly url: string };
};

export const creditTiming: readonly CreditTiming[] = [
  {
    currency: 'INR',
    rails: 'NEFT, RTGS',
    since: null,
    rests: 'india',
    cutOff: null,
    source: {
      says: 'RBI: no NEFT or RTGS on Sundays, second and fourth Saturdays and bank holidays',
      url: 'https://www.netindian.in/news/business-economy/bank-holidays-seond-fourth-saturdays-september-1',
    },
  },
  {
    currency: 'INR',
    rails: 'NEFT, RTGS, IMPS, UPI',
    since: '2019-12-16',
    rests: null,
    cutOff: null,
    source: {
      says: 'RBI, 6 December 2019: NEFT on all days of the year from 16 December 2019 (RTGS from 14 December 2020)',
      url: 'https://www.thehindu.com/business/24x7-neft-facility-from-december-16/article30220702.ece',
    },
  },
  {
    currency: 'EUR',
    rails: 'SEPA credit transfer, T2',
    since: null,
    rests: 'target',
    cutOff: { time: '17:00', zone: 'Europe/Berlin' },
    source: {
      says: 'Directive (EU) 2015/2366, article 83: by the end of the following business day',
      url: 'https://eur-lex.europa.eu/eli/dir/2015/2366/oj',
    },
  },
  {
    currency: 'USD',
    rails: 'FedACH, Fedwire',
    since: null,
    rests: 'us_federal_reserve',
    cutOff: { time: '18:45', zone: 'America/New_York' },
    source: {
      says: 'Federal Reserve, K.8, holidays of the Reserve Banks',
      url: 'https://www.federalreserve.gov/aboutthefed/k8.htm',
    },
  },
  {
    currency: 'GBP',
    rails: 'Faster Payments',
    since: null,
    rests: null,
    cutOff: null,
    source: {
      says: 'Pay.UK: Faster Payments, every hour of every day',
      url: 'https://www.wearepay.uk/what-we-do/payment-systems/faster-payment-system/',
    },
  },
  {
    currency: 'BRL',
    rails: 'TED',
    since: null,
    rests: 'brazil',
    cutOff: { time: '17:00', zone: 'America/Sao_Paulo' },
    source: {
      says: 'Banco Central do Brasil: TED on business days',
      url: 'https://www.bcb.gov.br/estabilidadefinanceira/spb',
    },
  },
  {
    currency: 'BRL',
    rails: 'Pix',
    since: '2020-11-16',
    rests: null,
    cutOff: null,
    source: {
      says: 'Banco Central do Brasil: Pix, every hour of every day, since 16 November 2020',
      url: 'https://www.bcb.gov.br/estabilidadefinanceira/pix',
    },
  },
  {
    currency: 'BDT',
    rails: 'BEFTN, RTGS',
    since: null,
    rests: 'bangladesh',
    cutOff: null,
    source: {
      says: 'Bangladesh Bank, payment systems: on bank days',
      url: 'https://www.bb.org.bd/en/index.php/financialactivity/paysystems',
    },
  },
];

/** The rails of a payout of a day (`YYYY-MM-DD`); null where nothing is known of the currency. */
export const creditTimingOf = (currency: CurrencyCode, day: string): CreditTiming | null =>
  creditTiming.findLast((timing) => timing.currency === currency && (timing.since === null || timing.since <= day)) ??
  null;
