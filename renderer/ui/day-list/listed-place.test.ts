import { describe, expect, it } from 'vitest';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import {
  isListNarrowed,
  listedFilter,
  listedPlace,
  listedSearch,
  noListedFilter,
  type ListedPlace,
} from './listed-place.ts';

const shop = 'shop' as MerchantId;
const february = '2028-02' as Month;

const full: ListedPlace = {
  account: 'acc1',
  currency: 'KWD',
  from: '2026-10-03' as LocalDate,
  to: '2026-10-09' as LocalDate,
  atLeast: '10.505',
  atMost: '99',
  everyDay: true,
  search: 'T26 & co',
};

const read = (search: string): ListedPlace => listedPlace(new URLSearchParams(search));

/** What stands in an address of it. */
const said = (place: Partial<ListedPlace>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(listedSearch(place)).filter((pair): pair is [string, string] => pair[1] !== null));

describe('the address of a list', () => {
  it.each([noListedFilter, full, { ...noListedFilter, everyDay: true }])('is read as it was written: %j', (place) => {
    expect(listedPlace(new URLSearchParams(said(place)))).toEqual(place);
  });

  it('says nothing of what is usual, nor of a blank search', () => {
    expect(said({})).toEqual({});
    expect(said(noListedFilter)).toEqual({});
    expect(said({ ...noListedFilter, search: '  ' })).toEqual({});
  });

  it.each([
    'account=&currency=&from=&to=&min=&max=&months=&q=',
    'currency=ZZZ&from=2026-02-30&to=soon&months=some',
    'min=-5&max=1e9',
    'min=1,000&max=5.',
    `min=${'9'.repeat(31)}&max=0.${'1'.repeat(19)}`,
  ])('takes nothing that is no place: %s', (search) => {
    expect(read(search)).toEqual(noListedFilter);
  });

  it('takes no more of a text than the books can be asked for', () => {
    const { account, search } = read(`account=${'a'.repeat(81)}&q=${'b'.repeat(201)}`);
    expect([account, search]).toEqual(['a'.repeat(80), 'b'.repeat(200)]);
    expect(said({ search: 'b'.repeat(201) })).toEqual({ q: 'b'.repeat(200) });
  });
});

describe('what is asked for', () => {
  it('is the month where no days are said', () => {
    expect(listedFilter(noListedFilter, shop, february)).toEqual({
      merchantId: shop,
      from: '2028-02-01',
      to: '2028-02-29',
    });
  });

  it('is every day where that is said', () => {
    expect(listedFilter({ ...noListedFilter, everyDay: true }, shop, february)).toEqual({ merchantId: shop });
  });

  it.each([
    ['from', { ...noListedFilter, from: full.from }, { from: '2026-10-03' }],
    ['to', { ...noListedFilter, to: full.to, everyDay: true }, { to: '2026-10-09' }],
  ] as const)('is days of one’s own before both, open where they have no end: %s', (_, place, days) => {
    expect(listedFilter(place, shop, february)).toEqual({ merchantId: shop, ...days });
  });

  it('is all that narrows', () => {
    expect(listedFilter({ ...full, search: ' T26 ' }, shop, february)).toEqual({
      merchantId: shop,
      accounts: ['acc1'],
      currency: 'KWD',
      from: '2026-10-03',
      to: '2026-10-09',
      atLeast: '10.505',
      atMost: '99',
      text: 'T26',
    });
    expect(listedFilter({ ...noListedFilter, everyDay: true, search: '  ' }, shop, february)).toEqual({
      merchantId: shop,
    });
  });
});

describe('whether more than days narrows a list', () => {
  it('is not said by days', () => {
    const { from, to } = full;
    expect([noListedFilter, { ...noListedFilter, from, to, everyDay: true }].map(isListNarrowed)).toEqual([
      false,
      false,
    ]);
  });

  it.each(['account', 'currency', 'atLeast', 'atMost', 'search'] as const)('is said by its %s', (name) => {
    expect(isListNarrowed({ ...noListedFilter, [name]: full[name] })).toBe(true);
  });
});
