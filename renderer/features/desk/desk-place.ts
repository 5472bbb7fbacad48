import { currencyCodes, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { alertKinds } from '../../../shared/contract/desk.ts';
import { standings, type Standing } from '../../../shared/contract/standing.ts';
import { linkTo, paths } from '../../ui/paths.ts';

export const deskColumns = [
  'merchant',
  'standing',
  'alerts',
  'turnover',
  'declared',
  'variance',
  'year',
  'limit',
  'transit',
  'exceptions',
  'atRisk',
  'lastClosed',
  'knownUntil',
] as const;

export type DeskColumn = (typeof deskColumns)[number];

export type AlertFilter = (typeof alertKinds)[number] | 'any';

/** What the desk shows and in which order. It is the address itself. */
export type DeskPlace = {
  readonly sort: DeskColumn;
  readonly down: boolean;
  readonly standing: Standing | null;
  readonly alert: AlertFilter | null;
  readonly country: string | null;
  readonly currency: CurrencyCode | null;
  readonly search: string;
  /** In a narrow window one of the two is shown at a time. */
  readonly view: 'merchants' | 'today';
};

export const wholeDesk: DeskPlace = {
  sort: 'merchant',
  down: false,
  standing: null,
  alert: null,
  country: null,
  currency: null,
  search: '',
  view: 'merchants',
};

const longest = 200;

/** Reads the part of an address behind its `?`. Whatever is no place is left out: an address can be typed by anybody. */
export function deskPlace(search: string): DeskPlace {
  const told = new URLSearchParams(search);
  const given = (name: string): string => (told.get(name) ?? '').slice(0, longest);
  const one = <T extends string>(all: readonly T[], name: string): T | null =>
    all.find((value) => value === given(name)) ?? null;
  return {
    sort: one(deskColumns, 'sort') ?? wholeDesk.sort,
    down: given('down') === '1',
    standing: one(standings, 'standing'),
    alert: one(['any', ...alertKinds], 'alert'),
    country: /^[A-Z]{2}$/.test(given('country')) ? given('country') : null,
    currency: one(currencyCodes, 'currency'),
    search: given('q'),
    view: given('view') === 'today' ? 'today' : 'merchants',
  };
}

/** The address of a place; what is usual is left out. */
export const linkToDesk = ({ sort, down, standing, alert, country, currency, search, view }: DeskPlace): string =>
  linkTo(paths.desk, {
    sort: sort === wholeDesk.sort ? null : sort,
    down: down ? '1' : null,
    standing,
    alert,
    country,
    currency,
    q: search.trim() === '' ? null : search.slice(0, longest),
    view: view === wholeDesk.view ? null : view,
  });
