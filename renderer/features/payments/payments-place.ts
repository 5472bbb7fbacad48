import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import {
  paymentKinds,
  paymentStates,
  type PaymentFilter,
  type PaymentKind,
  type PaymentState,
} from '../../../shared/contract/payments.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import {
  firstDayOf,
  lastDayOf,
  parseLocalDate,
  parseMonth,
  type LocalDate,
  type Month,
} from '../../../shared/kernel/local-date.ts';
import { linkTo, paths } from '../../ui/paths.ts';

/** Which payments are shown. It is the address itself, so that Back leads back and a place can be linked to. */
export type PaymentsPlace = {
  readonly state: PaymentState | null;
  readonly kind: PaymentKind | null;
  readonly account: string | null;
  readonly method: string | null;
  readonly currency: CurrencyCode | null;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** Sales that the turnover of a month counts, whatever their days. */
  readonly sold: Month | null;
  /** Sizes in major units, digits with a point. */
  readonly atLeast: string | null;
  readonly atMost: string | null;
  /** Every day there is, or the window’s month; days of one’s own come before both. */
  readonly everyDay: boolean;
  readonly search: string;
};

export const noPaymentsFilter: PaymentsPlace = {
  state: null,
  kind: null,
  account: null,
  method: null,
  currency: null,
  from: null,
  to: null,
  sold: null,
  atLeast: null,
  atMost: null,
  everyDay: false,
  search: '',
};

const size = /^\d{1,30}(\.\d{1,18})?$/;
const longest = 200;

/** Reads the part of an address behind its `?`. Whatever is no place is left out: an address can be typed by anybody. */
export function paymentsPlace(search: string): PaymentsPlace {
  const told = new URLSearchParams(search);
  const given = (name: string): string => (told.get(name) ?? '').slice(0, longest);
  const some = (name: string): string | null => (given(name) === '' ? null : given(name));
  const sizeOf = (name: string): string | null => (size.test(given(name)) ? given(name) : null);
  const currency = given('currency');
  return {
    state: paymentStates.find((one) => one === given('state')) ?? null,
    kind: paymentKinds.find((one) => one === given('kind')) ?? null,
    account: some('account')?.slice(0, 80) ?? null,
    method: some('method')?.slice(0, 60) ?? null,
    currency: isCurrencyCode(currency) ? currency : null,
    from: parseLocalDate(given('from')),
    to: parseLocalDate(given('to')),
    sold: parseMonth(given('sold')),
    atLeast: sizeOf('min'),
    atMost: sizeOf('max'),
    everyDay: given('months') === 'all',
    search: given('q'),
  };
}

/** The address of a place; what is usual is left out. */
export const linkToPayments = (place: Partial<PaymentsPlace>): string =>
  linkTo(paths.payments, {
    state: place.state ?? null,
    kind: place.kind ?? null,
    account: place.account ?? null,
    method: place.method ?? null,
    currency: place.currency ?? null,
    from: place.from ?? null,
    to: place.to ?? null,
    sold: place.sold ?? null,
    min: place.atLeast ?? null,
    max: place.atMost ?? null,
    months: place.everyDay === true ? 'all' : null,
    q: place.search === undefined || place.search.trim() === '' ? null : place.search.slice(0, longest),
  });

/** Whether anything but the days narrows the list. */
export const isNarrowed = ({ from: _, to: __, everyDay: ___, sold: ____, ...place }: PaymentsPlace): boolean =>
  place.search.trim() !== '' || Object.values(place).some((value) => value !== null && value !== '');

/** What the backend is asked for: days of one’s own, of the sales that a month’s turnover counts too; else every day, else the month’s. */
export function filterOf(place: PaymentsPlace, merchantId: MerchantId, month: Month): PaymentFilter {
  const { state, kind, account, method, currency, sold, atLeast, atMost, search } = place;
  const own = place.from !== null || place.to !== null;
  const from = own ? place.from : place.everyDay || sold !== null ? null : firstDayOf(month);
  const to = own ? place.to : place.everyDay || sold !== null ? null : lastDayOf(month);
  return {
    merchantId,
    ...(state === null ? {} : { states: [state] }),
    ...(kind === null ? {} : { kinds: [kind] }),
    ...(account === null ? {} : { accounts: [account] }),
    ...(method === null ? {} : { methods: [method] }),
    ...(currency === null ? {} : { currency }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(sold === null ? {} : { soldIn: sold }),
    ...(atLeast === null ? {} : { atLeast }),
    ...(atMost === null ? {} : { atMost }),
    ...(search.trim() === '' ? {} : { text: search.trim() }),
  };
}
