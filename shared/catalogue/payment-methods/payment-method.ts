import type { CountryCode } from '../countries.ts';
import type { CurrencyCode } from '../currencies.ts';
import { methods, type MethodId, type Rail } from '../methods.ts';

/**
 * What the customer does. `account_to_account` pushes money from one account to another, by an alias, a number or a code;
 * `bank_redirect` goes through the bank's own pages; `qr` is a national code that many apps pay.
 */
export const paymentMethodKinds = [
  'upi_app',
  'account_to_account',
  'bank_redirect',
  'qr',
  'direct_debit',
  'card',
  'wallet',
  'pay_later',
  'cash_voucher',
  'crypto',
] as const;

export type PaymentMethodKind = (typeof paymentMethodKinds)[number];

/**
 * What can be paid back through the method itself. `full` is a whole payment, where nothing is said of a part of it; `none`
 * means that it has to be paid back by another way; `unknown` that no page read says anything.
 */
export const refundForms = ['full_and_partial', 'full', 'none', 'unknown'] as const;

export type RefundForm = (typeof refundForms)[number];

/** The chain or network on which a coin is sent: the same coin on another one is another method with other addresses. */
export const chains = [
  'bitcoin',
  'lightning',
  'ethereum',
  'arbitrum',
  'avalanche',
  'base',
  'bnb_smart_chain',
  'celo',
  'optimism',
  'polygon',
  'aptos',
  'solana',
  'ton',
  'tron',
] as const;

export type Chain = (typeof chains)[number];

export type PaymentMethod = {
  readonly id: string;
  readonly name: string;
  /** In the writing of its own country, where people there write it otherwise than in `name`. */
  readonly localName: string | null;
  /** Who operates it. */
  readonly provider: string;
  /** The rail under the ledger's method: an outage of a shared rail reaches all its methods. */
  readonly rail: Rail;
  /** What its payments are booked as. */
  readonly method: MethodId;
  /** Where its customers are; every country of the catalogue for one that is not bound to any. */
  readonly countries: readonly CountryCode[];
  readonly currencies: readonly CurrencyCode[];
  readonly kind: PaymentMethodKind;
  /** Null for anything but crypto. */
  readonly chain: Chain | null;
  /** T+n as a page gives it, in that page's own days (of banks or of the calendar); null where it gives none. An agreement goes before it. */
  readonly settlementDays: number | null;
  readonly refunds: RefundForm;
  /**
   * On which days it is for transfers between persons alone, both included; null if it never was. An open end is null. A
   * merchant's payments over it break its terms or do not arrive.
   */
  readonly personToPersonOnly: { readonly since: string | null; readonly until: string | null } | null;
  /** The first and the last day on which it could be used, where that matters; null otherwise. */
  readonly since: string | null;
  readonly until: string | null;
  /** The public page and the day on which a copy of it was read; where it was not, where to look, and the day that was noted. */
  readonly source: { readonly page: string; readonly day: string };
  /** Further pages, where one alone did not tell it all. */
  readonly alsoRead: readonly string[];
  /**
   * Whether those pages were read for country, currency and kind, and for refunds and T+n where they are told. An app or card
   * that pays over a shared rail pays back as the rail does.
   */
  readonly verified: boolean;
};

type Told = Pick<PaymentMethod, 'name' | 'provider' | 'method' | 'countries' | 'currencies' | 'kind'> & {
  readonly page: string;
};

type Usual = Omit<PaymentMethod, keyof Told | 'id' | 'rail' | 'source'>;

export type PaymentMethodFacts = Told & Partial<Usual>;

const usual: Usual = {
  localName: null,
  chain: null,
  settlementDays: null,
  refunds: 'unknown',
  personToPersonOnly: null,
  since: null,
  until: null,
  alsoRead: [],
  verified: true,
};

/** The day on which the pages were read. */
const readOn = '2026-11-22';

/** An entry of the catalogue: what is usual is left out. */
export const paymentMethod = <Id extends string>(
  id: Id,
  { page, ...facts }: PaymentMethodFacts,
): PaymentMethod & { readonly id: Id } => ({
  ...usual,
  ...facts,
  id,
  rail: methods[facts.method].rail,
  source: { page, day: readOn },
});
