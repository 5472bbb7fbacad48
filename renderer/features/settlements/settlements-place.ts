import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { settlementStates, type SettlementFilter, type SettlementState } from '../../../shared/contract/settlements.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import {
  firstDayOf,
  lastDayOf,
  parseLocalDate,
  type LocalDate,
  type Month,
} from '../../../shared/kernel/local-date.ts';
import { linkTo, paths } from '../../ui/paths.ts';

/** Which payouts are shown. It is the address itself, so that Back leads back and a place can be linked to. */
export type SettlementsPlace = {
  readonly state: SettlementState | null;
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

export const noSettlementsFilter: SettlementsPlace = {
  state: null,
  account: null,
  currency: null,
  from: null,
  to: null,
  atLeast: null,
  atMost: null,
  everyDay: false,
  search: '',
};

const size = /^\d{1,30}(\.\d{1,18})?$/;
const longest = 200;

/** Reads the part of an address behind its `?`. Whatever is no place is left out: an address can be typed by anybody. */
export function settlementsPlace(search: string): SettlementsPlace {
  const told = new URLSearchParams(search);
  const given = (name: string): string => (told.get(name) ?? '').slice(0, longest);
  const some = (name: string): string | null => (given(name) === '' ? null : given(name));
  const sizeOf = (name: string): string | null => (size.test(given(name)) ? given(name) : null);
  const currency = given('currency');
  return {
    state: settlementStates.find((one) => one === given('state')) ?? null,
    account: some('account')?.slice(0, 80) ?? null,
    currency: isCurrencyCode(currency) ? currency : null,
    from: parseLocalDate(given('from')),
    to: parseLocalDate(given('to')),
    atLeast: sizeOf('min'),
    atMost: sizeOf('max'),
    everyDay: given('months') === 'all',
    search: given('q'),
  };
}

/** The address of a place; what is usual is left out. */
export const linkToSettlements = (place: Partial<SettlementsPlace>): string =>
  linkTo(paths.settlements, {
    state: place.state ?? null,
    account: place.account ?? null,
    currency: place.currency ?? null,
    from: place.from ?? null,
    to: place.to ?? null,
    min: place.atLeast ?? null,
    max: place.atMost ?? null,
    months: place.everyDay === true ? 'all' : null,
    q: place.search === undefined || place.search.trim() === '' ? null : place.search.slice(0, longest),
  });

/** Whether anything but the days narrows the list. */
export const isNarrowed = ({ from: _, to: __, everyDay: ___, ...place }: SettlementsPlace): boolean =>
  place.search.trim() !== '' || Object.values(place).some((value) => value !== null && value !== '');

/** What the backend is asked for: days of one’s own, else every day, else those of the month. */
export function filterOf(place: SettlementsPlace, merchantId: MerchantId, month: Month): SettlementFilter {
  const { state, account, currency, atLeast, atMost, search } = place;
  const own = place.from !== null || place.to !== null;
  const from = own ? place.from : place.everyDay ? null : firstDayOf(month);
  const to = own ? place.to : place.everyDay ? null : lastDayOf(month);
  return {
    merchantId,
    ...(state === null ? {} : { states: [state] }),
    ...(account === null ? {} : { accounts: [account] }),
    ...(currency === null ? {} : { currency }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(atLeast === null ? {} : { atLeast }),
    ...(atMost === null ? {} : { atMost }),
    ...(search.trim() === '' ? {} : { text: search.trim() }),
  };
}
