import { isCurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { parseLocalDate } from '../../../shared/kernel/local-date.ts';
import { incidentIn } from '../../ui/incident-in.ts';
import { linkTo, paths } from '../../ui/paths.ts';
import { sizeIn } from '../../ui/size-in.ts';
import { noFilter, shownStates, type PairFilter } from './pair-filter.ts';

export const matchingViews = ['sides', 'rules'] as const;

export type MatchingView = (typeof matchingViews)[number];

/** Where on the Reconcile screen the reader stands. It is the address itself, so that Back leads back and a view can be kept. */
export type MatchingPlace = { readonly view: MatchingView; readonly filter: PairFilter };

const longestSearch = 200;

/** Reads the part of an address behind its `?`. Whatever is no place is left out: an address can be typed by anybody. */
export function matchingPlace(search: string): MatchingPlace {
  const told = new URLSearchParams(search);
  const given = (name: string): string => told.get(name) ?? '';
  const currency = given('currency');
  const account = given('account').slice(0, longestSearch);
  return {
    view: matchingViews.find((view) => view === given('view')) ?? 'sides',
    filter: {
      show: shownStates.find((state) => state === given('show')) ?? noFilter.show,
      account: account === '' ? null : account,
      currency: isCurrencyCode(currency) ? currency : null,
      atLeast: sizeIn(told, 'min'),
      atMost: sizeIn(told, 'max'),
      from: parseLocalDate(given('from')),
      to: parseLocalDate(given('to')),
      incident: incidentIn(told),
      search: given('q').slice(0, longestSearch),
    },
  };
}

/** What of an address says so; what is usual is left out. */
const told = ({ view, filter }: MatchingPlace): Readonly<Record<string, string | null>> => ({
  view: view === 'sides' ? null : view,
  show: filter.show === noFilter.show ? null : filter.show,
  account: filter.account,
  currency: filter.currency,
  min: filter.atLeast,
  max: filter.atMost,
  from: filter.from,
  to: filter.to,
  incident: filter.incident,
  q: filter.search === '' ? null : filter.search.slice(0, longestSearch),
});

/** The address of a place. */
export const linkToMatching = (place: MatchingPlace): string => linkTo(paths.reconcile, told(place));

/** The filters alone as the text behind the `?`, as a saved view keeps them. */
export const filtersText = (filter: PairFilter): string =>
  linkToMatching({ view: 'sides', filter }).split('?')[1] ?? '';
