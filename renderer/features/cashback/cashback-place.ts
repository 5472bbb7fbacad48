import { linkTo, paths } from '../../ui/paths.ts';

export const rowFilters = ['all', 'missing', 'asks', 'earns', 'not_due'] as const;

export type RowFilter = (typeof rowFilters)[number];

/** Where on the screen the reader stands: which scheme, whose months, which rows; or the terms that are being edited. */
export type CashbackPlace = {
  readonly scheme: string | null;
  readonly everyMonth: boolean;
  readonly filter: RowFilter;
  /** `new`, a preset's id behind `new:`, or a scheme's own id. */
  readonly edit: string | null;
};

const id = /^[\w:-]{1,80}$/u;

/** Reads the part of an address behind its `?`. Whatever is no place is left out: an address can be typed by anybody. */
export function cashbackPlace(search: string): CashbackPlace {
  const told = new URLSearchParams(search);
  const named = (name: string): string | null => (id.test(told.get(name) ?? '') ? told.get(name) : null);
  return {
    scheme: named('scheme'),
    everyMonth: told.get('months') === 'all',
    filter: rowFilters.find((filter) => filter === told.get('rows')) ?? 'all',
    edit: named('edit'),
  };
}

export const linkToCashback = ({ scheme, everyMonth, filter, edit }: CashbackPlace): string =>
  linkTo(paths.cashback, {
    scheme,
    months: everyMonth ? 'all' : null,
    rows: filter === 'all' ? null : filter,
    edit,
  });
