import { describe, expect, it } from 'vitest';
import { asId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Match } from '../../../shared/contract/matching.ts';
import {
  candidatesOf,
  differenceOf,
  filterRows,
  nextOpen,
  pairOf,
  pairRows,
  staysOwed,
  type MatchingList,
  type OpenItem,
} from './pair-rows.ts';

const item = (id: string, date: string | null, kind: OpenItem['kind'] = 'batch'): OpenItem => ({
  kind,
  id,
  reference: `REF-${id}`,
  description: `about ${id}`,
  date: date as LocalDate | null,
  amount: { amount: '100', currency: 'INR' },
  state: null,
});

const why = { code: 'near_amount_differs', facts: {} };

const matched = (id: string, left: OpenItem, right: OpenItem): Match => ({
  id: asId(id),
  level: 2,
  rule: 'reference_amount',
  left: [left],
  right: [right],
  amount: left.amount,
  difference: { amount: '0', currency: 'INR' },
  writtenOff: { amount: '0', currency: 'INR' },
  why: { code: 'match_accepted', facts: {} },
  by: 'rule',
});

const list: MatchingList = {
  left: [item('b2', '2026-10-09'), item('b3', '2026-10-19'), item('p1', '2026-10-21', 'payment')],
  right: [item('s1', '2026-10-10', 'statement_line'), item('s2', '2026-10-19', 'statement_line')],
  nearMisses: [{ left: 'b3', right: 's2', why }],
  matches: [matched('m1', item('b1', '2026-10-01'), item('s0', '2026-10-02', 'statement_line'))],
  settledPayments: 3,
};

const rows = pairRows(list);
const rowOf = (key: string) => {
  const row = rows.find((one) => one.key === key);
  if (row === undefined) throw new Error(`no row ${key}`);
  return row;
};

describe('pairRows', () => {
  it('sets both sides by date and shows a near bank line once, in its item’s row', () => {
    expect(rows.map(({ key }) => key)).toEqual(['b1', 'b2', 's1', 'b3', 'p1']);
  });

  it('keeps a row’s key when its pair is accepted, so that it stays where it was', () => {
    const accepted = pairRows({
      ...list,
      left: list.left.filter(({ id }) => id !== 'b3'),
      right: list.right.filter(({ id }) => id !== 's2'),
      nearMisses: [],
      matches: [...list.matches, matched('m2', item('b3', '2026-10-19'), item('s2', '2026-10-19', 'statement_line'))],
    });
    expect(accepted.map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
  });

  it('puts what has no date last', () => {
    const undated = pairRows({ ...list, left: [...list.left, item('a0', null)] });
    expect(undated.at(-1)?.key).toBe('a0');
  });
});

describe('candidatesOf', () => {
  it('names near misses first, with their reason, then other open lines', () => {
    expect(candidatesOf(rowOf('b3'), list).map((one) => [one.item.id, one.why])).toEqual([
      ['s2', why],
      ['s1', null],
    ]);
  });

  it('offers a credit the open payouts but never a single payment', () => {
    expect(candidatesOf(rowOf('s1'), list).map((one) => one.item.id)).toEqual(['b2', 'b3']);
  });

  it('offers what is in another currency last, however near in time', () => {
    const dollars: OpenItem = {
      ...item('s9', '2026-10-09', 'statement_line'),
      amount: { amount: '1', currency: 'USD' },
    };
    const right = [dollars, item('s10', '2026-12-01', 'statement_line')];
    expect(candidatesOf(rowOf('b2'), { ...list, right }).map((one) => one.item.id)).toEqual(['s10', 's9']);
  });

  it('offers nothing to a payment, nothing to a match', () => {
    expect(candidatesOf(rowOf('p1'), list)).toEqual([]);
    expect(candidatesOf(rowOf('b1'), list)).toEqual([]);
  });

  it('names other open lines nearest in time first', () => {
    const dates = ['2026-09-01', '2026-10-20', null, '2026-10-08'];
    const right = dates.map((date, index) => item(`s${index + 10}`, date, 'statement_line'));
    expect(candidatesOf(rowOf('b2'), { ...list, right }).map((one) => one.item.date)).toEqual([
      '2026-10-08',
      '2026-10-20',
      '2026-09-01',
      null,
    ]);
  });

  it('stops at nine, the last number key', () => {
    const many = Array.from({ length: 20 }, (_, index) => item(`s${index + 10}`, '2026-10-10', 'statement_line'));
    expect(candidatesOf(rowOf('b2'), { ...list, right: many })).toHaveLength(9);
  });
});

describe('differenceOf', () => {
  const of = (amount: string, currency: OpenItem['amount']['currency'] = 'INR'): OpenItem => ({
    ...item('x', null),
    amount: { amount, currency },
  });

  it('is what came short, exactly, and nothing where both agree', () => {
    expect(differenceOf(of('1942716'), of('1792716'))).toEqual({ amount: '150000', currency: 'INR' });
    expect(differenceOf(of('1.5'), of('2'))).toEqual({ amount: '-0.5', currency: 'INR' });
    expect(differenceOf(of('7'), of('7'))).toBeNull();
  });

  it('is nobody’s guess between two currencies', () => {
    expect(differenceOf(of('7'), of('9', 'USD'))).toBeNull();
  });
});

describe('staysOwed', () => {
  const accepted: Match = {
    ...matched('m9', item('b9', null), item('s9', null)),
    by: 'person',
    difference: { amount: '150', currency: 'INR' },
  };

  it('is what a person accepted and did not write off', () => {
    expect(staysOwed(accepted)).toBe(true);
    expect(staysOwed({ ...accepted, writtenOff: accepted.difference })).toBe(false);
    expect(staysOwed({ ...accepted, by: 'rule' })).toBe(false);
    expect(staysOwed({ ...accepted, difference: { amount: '0', currency: 'INR' } })).toBe(false);
  });
});

describe('pairOf, filterRows, nextOpen', () => {
  it('names left and right from either side', () => {
    const left = rowOf('b2');
    const right = rowOf('s1');
    if (left.kind !== 'open' || right.kind !== 'open') throw new Error('both are open');
    expect(pairOf(left, list.right[0] ?? item('?', null))).toEqual({ left: 'b2', right: 's1' });
    expect(pairOf(right, list.left[0] ?? item('?', null))).toEqual({ left: 'b2', right: 's1' });
  });

  it('filters by state and by what is searched, on both sides', () => {
    expect(filterRows(rows, 'matched', '').map(({ key }) => key)).toEqual(['b1']);
    expect(filterRows(rows, 'all', ' ref-S2 ').map(({ key }) => key)).toEqual(['b3']);
    expect(filterRows(rows, 'open', 'about s0')).toEqual([]);
  });

  it('goes on to the next open row and round to the first', () => {
    expect(nextOpen(rows, 0)?.key).toBe('b2');
    expect(nextOpen(rows, 4)?.key).toBe('b2');
    expect(nextOpen(filterRows(rows, 'matched', ''), 0)).toBeNull();
  });
});
