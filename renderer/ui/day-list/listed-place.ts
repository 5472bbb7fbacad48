import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { SettlementFilter } from '../../../shared/contract/settlements.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import {
  firstDayOf,
  lastDayOf,
  parseLocalDate,
  type LocalDate,
  type Month,
} from '../../../shared/kernel/local-date.ts';
import { sizeIn } from '../size-in.ts';

/** What narrows every list of days. It is part of the address, so that Back leads back and a place can be linked to. */
export type ListedPlace = {
  /** An account by its id. */
  readonly account: string | null;
  readonly currency: CurrencyCode | null;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** Sizes in major units, digits with a point. */
  readonly atLeast: string | null;
  readonly atMost: string | null;
  /** Every day there is, or the window’s month; days of one’s own come before both. */
  readonly everyDay: boolean;
  readonly search: string;
};

export const noListedFilter: ListedPlace = {
  account: null,
  currency: null,
  from: null,
  to: null,
  atLeast: null,
  atMost: null,
  everyDay: false,
  search: '',
};

const longestSearch = 200;
const longestAccount = 80;

/** Reads it out of an address. Whatever is no place is left out: an address can be typed by anybody. */
export function listedPlace(told: URLSearchParams): ListedPlace {
  const given = (name: string): string => told.get(name) ?? '';
  const account = given('account').slice(0, longestAccount);
  const currency = given('currency');
  return {
    account: account === '' ? null : account,
    currency: isCurrencyCode(currency) ? currency : null,
    from: parseLocalDate(given('from')),
    to: parseLocalDate(given('to')),
    atLeast: sizeIn(told, 'min'),
    atMost: sizeIn(told, 'max'),
    everyDay: given('months') === 'all',
    search: given('q').slice(0, longestSearch),
  };
}

/** What an address says of it; what is usual is left out. */
export const listedSearch = (place: Partial<ListedPlace>): Readonly<Record<string, string | null>> => ({
  account: place.account ?? null,
  currency: place.currency ?? null,
  from: place.from ?? null,
  to: place.to ?? null,
  min: place.atLeast ?? null,
  max: place.atMost ?? null,
  months: place.everyDay === true ? 'all' : null,
  q: place.search === undefined || place.search.trim() === '' ? null : place.search.slice(0, longestSearch),
});

/** Whether anything of it but the days narrows a list. */
export const isListNarrowed = ({ account, currency, atLeast, atMost, search }: ListedPlace): boolean =>
  search !== '' || [account, currency, atLeast, atMost].some((each) => each !== null);

/** What every list of days is asked by. */
type ListedFilter = Omit<SettlementFilter, 'states'>;

/** What the backend is asked for: days of one’s own, else every day, else those of the month. */
export function listedFilter(place: ListedPlace, merchantId: MerchantId, month: Month): ListedFilter {
  const { account, currency, atLeast, atMost, search } = place;
  const own = place.from !== null || place.to !== null;
  const from = own ? place.from : place.everyDay ? null : firstDayOf(month);
  const to = own ? place.to : place.everyDay ? null : lastDayOf(month);
  return {
    merchantId,
    ...(account === null ? {} : { accounts: [account] }),
    ...(currency === null ? {} : { currency }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(atLeast === null ? {} : { atLeast }),
    ...(atMost === null ? {} : { atMost }),
    ...(search.trim() === '' ? {} : { text: search.trim() }),
  };
}
