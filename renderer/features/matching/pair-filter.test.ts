import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Match, MatchItem } from '../../../shared/contract/matching.ts';
import { filterRows, isNarrowed, noFilter, type PairFilter } from './pair-filter.ts';
import { pairRows, type MatchingList, type OpenItem } from './pair-rows.ts';

const item = (id: string, date: string | null, given: Partial<OpenItem> = {}): OpenItem => ({
  kind: id.startsWith('s') ? 'statement_line' : 'batch',
  id,
  reference: `REF-${id}`,
  description: `about ${id}`,
  date: date as LocalDate | null,
  amount: { amount: '10000', currency: 'INR' },
  account: 'a1',
  state: null,
  ...given,
});

/** As it stands in a match. */
const plain = ({ state: _, ...each }: OpenItem): MatchItem => each;

const list: MatchingList = {
  left: [
    item('b1', '2026-10-01', { amount: { amount: '99999', currency: 'INR' } }),
    item('b2', '2026-10-05', { amount: { amount: '2500', currency: 'USD' }, account: 'a2' }),
    item('b3', null),
  ],
  right: [
    item('s1', '2026-10-03', {
      amount: { amount: '-150000.5', currency: 'INR' },
      description: 'NEFT DR Élan',
      state: { code: 'x', facts: {} },
    }),
    item('s2', '2026-10-31'),
  ],
  nearMisses: [
    { rule: 'r', left: ['b1'], right: ['s2'], difference: null, why: { code: 'near_amount_differs', facts: {} } },
  ],
  matches: [],
  settledPayments: 0,
};
const rows = pairRows(list);
const kept = (filter: Partial<PairFilter>): string =>
  filterRows(rows, { ...noFilter, ...filter })
    .map(({ key }) => key)
    .join(' ');

describe('filterRows', () => {
  it.each([
    [{}, 'b1 s1 b2 b3'],
    [{ show: 'suggested' }, 'b1'],
    [{ show: 'matched' }, ''],
    [{ show: 'all' }, 'b1 s1 b2 b3'],
    [{ search: ' ref-S2 ' }, 'b1'],
    [{ search: 'élan' }, 's1'],
    [{ search: 'nowhere' }, ''],
    [{ account: 'a2' }, 'b2'],
    [{ currency: 'USD' }, 'b2'],
    [{ currency: 'EUR' }, ''],
    // Sizes count whichever way the money went, to the last decimal.
    [{ atLeast: '1500' }, 's1'],
    [{ atLeast: '1500.01' }, ''],
    [{ atLeast: '999.99', atMost: '999.99' }, 'b1'],
    [{ atMost: '25' }, 'b2'],
    [{ from: '2026-10-03', to: '2026-10-05' }, 's1 b2'],
    [{ to: '2026-10-01' }, 'b1'],
    // A row is let through by any item it shows: s2 stands in the row of b1.
    [{ from: '2026-10-31' }, 'b1'],
    [{ from: '2026-10-02', currency: 'INR', atMost: '100' }, 'b1'],
  ] as const)('%o lets %s through', (filter, expected) => {
    expect(kept(filter as Partial<PairFilter>)).toBe(expected);
  });

  it('lets through what shows a payment of the incident, matched or open', () => {
    const incident = { id: 'i1', title: null, scope: { of: 'rail', rail: 'upi' } } as const;
    const given = plain(item('p9', '2026-10-06', { kind: 'payment', incident }));
    const match: Match = {
      id: null,
      level: 2,
      rule: 'write_off',
      left: [given],
      right: [],
      amount: given.amount,
      difference: { amount: '0', currency: 'INR' },
      writtenOff: given.amount,
      why: { code: 'written_off', facts: {} },
      by: 'person',
    };
    const all = pairRows({
      ...list,
      left: [...list.left, item('p1', '2026-10-02', { kind: 'payment', incident })],
      matches: [match],
    });
    const under = (id: string) => filterRows(all, { ...noFilter, show: 'all', incident: id }).map(({ key }) => key);
    expect(under('i1')).toEqual(['p1', 'p9']);
    expect(under('i2')).toEqual([]);
    expect(isNarrowed({ ...noFilter, incident: 'i1' })).toBe(true);
  });

  it('compares each currency in its own minor units', () => {
    const coins = pairRows({
      ...list,
      left: [item('c1', null, { amount: { amount: '50000000', currency: 'BTC' } })],
      right: [],
      nearMisses: [],
    });
    expect(filterRows(coins, { ...noFilter, atLeast: '0.5' })).toHaveLength(1);
    expect(filterRows(coins, { ...noFilter, atLeast: '0.50000001' })).toHaveLength(0);
  });

  it('finds what is matched under the accounts of both its sides', () => {
    const payout = plain(item('b9', '2026-10-07', { account: 'a3' }));
    const credit = plain(item('s9', '2026-10-08', { account: 'a4' }));
    const match: Match = {
      id: null,
      level: 2,
      rule: 'reference_amount',
      left: [payout],
      right: [credit],
      amount: payout.amount,
      difference: { amount: '0', currency: 'INR' },
      writtenOff: { amount: '0', currency: 'INR' },
      why: { code: 'match_accepted', facts: {} },
      by: 'rule',
    };
    const all = pairRows({ ...list, matches: [match] });
    const under = (account: string) => filterRows(all, { ...noFilter, show: 'matched', account }).map(({ key }) => key);
    expect(under('a3')).toEqual(['b9']);
    expect(under('a4')).toEqual(['b9']);
    expect(under('a1')).toEqual([]);
  });

  it('gives the same rows back where nothing narrows them', () => {
    expect(filterRows(rows, { ...noFilter, show: 'all' })).toBe(rows);
    expect(isNarrowed(noFilter)).toBe(false);
    expect(isNarrowed({ ...noFilter, atMost: '1' })).toBe(true);
  });
});
