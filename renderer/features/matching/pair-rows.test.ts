import { describe, expect, it } from 'vitest';
import { asId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Match } from '../../../shared/contract/matching.ts';
import { candidatesOf } from './candidates.ts';
import { openIndex } from './open-index.ts';
import {
  itemsOf,
  nextOpen,
  pairRows,
  singleRows,
  staysOwed,
  waitingCount,
  type MatchingList,
  type OpenItem,
} from './pair-rows.ts';
import { rowHeight } from './row-height.ts';
import { indexSince, rowsSince } from './rows-since.ts';

const item = (id: string, date: string | null, kind: OpenItem['kind'] = 'batch'): OpenItem => ({
  kind,
  id,
  reference: `REF-${id}`,
  description: `about ${id}`,
  date: date as LocalDate | null,
  amount: { amount: '100', currency: 'INR' },
  account: 'a1',
  state: null,
});

const why = { code: 'near_amount_differs', facts: {} };
const near = (left: string[], right: string[]) => ({ rule: 'r', left, right, difference: null, why });

const matched = (id: string, left: OpenItem, right: OpenItem): Match => {
  const plain = ({ state: _, ...each }: OpenItem) => each;
  return {
    id: asId(id),
    level: 2,
    rule: 'reference_amount',
    left: [plain(left)],
    right: [plain(right)],
    amount: left.amount,
    difference: { amount: '0', currency: 'INR' },
    writtenOff: { amount: '0', currency: 'INR' },
    why: { code: 'match_accepted', facts: {} },
    by: 'rule',
  };
};

const list: MatchingList = {
  left: [item('b2', '2026-10-09'), item('b3', '2026-10-19'), item('p1', '2026-10-21', 'payment')],
  right: [item('s1', '2026-10-10', 'statement_line'), item('s2', '2026-10-19', 'statement_line')],
  nearMisses: [near(['b3'], ['s2'])],
  matches: [matched('m1', item('b1', '2026-10-01'), item('s0', '2026-10-02', 'statement_line'))],
  settledPayments: 3,
};

const rows = pairRows(list);
const rowOf = (key: string) => {
  const row = rows.find((one) => one.key === key);
  if (row === undefined) throw new Error(`no row ${key}`);
  return row;
};
const candidateIds = (key: string, of: MatchingList = list) =>
  candidatesOf(rowOf(key), openIndex(of)).map(({ left, right }) => [...left, ...right].map(({ id }) => id).join('+'));

describe('pairRows', () => {
  it('sets both sides by date and shows a near bank line once, in its item’s row', () => {
    expect(rows.map(({ key }) => key)).toEqual(['b1', 'b2', 's1', 'b3', 'p1']);
  });

  it('keeps a row’s key when its pair is accepted, so that it stays where it was', () => {
    const match = matched('m2', item('b3', '2026-10-19'), item('s2', '2026-10-19', 'statement_line'));
    const later = {
      ...list,
      left: list.left.filter(({ id }) => id !== 'b3'),
      right: list.right.filter(({ id }) => id !== 's2'),
      nearMisses: [],
      matches: [...list.matches, match],
    };
    expect(pairRows(later).map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
  });

  it('puts what has no date last', () => {
    const undated = pairRows({ ...list, left: [...list.left, item('a0', null)] });
    expect(undated.at(-1)?.key).toBe('a0');
  });

  it('shows a suggestion of several items once, in the row of its first, with all of them', () => {
    const several = pairRows({ ...list, nearMisses: [near(['b2', 'b3'], ['s1', 's2'])] });
    expect(several.map(({ key }) => key)).toEqual(['b1', 'b2', 'p1']);
    const first = several[1];
    expect(first === undefined ? [] : itemsOf(first).map(({ id }) => id)).toEqual(['b2', 'b3', 's1', 's2']);
  });

  it('leaves no open line out, whatever suggestions say of it', () => {
    const tangled = pairRows({
      ...list,
      nearMisses: [
        near(['b2'], ['s1']),
        near(['b3', 'b2'], ['s2']),
        near(['b3'], ['s1', 's2']),
        near(['gone'], ['s2']),
      ],
    });
    const shown = new Set(tangled.flatMap(itemsOf).map(({ id }) => id));
    for (const { id } of [...list.left, ...list.right]) expect(shown).toContain(id);
  });

  it('makes rows of single lines by date to gather from', () => {
    const right = [item('s9', null), item('s8', '2026-10-02'), item('s7', '2026-10-02')];
    expect(singleRows([{ side: 'right', items: right }]).map(({ key, side }) => `${key} ${side}`)).toEqual([
      's7 right',
      's8 right',
      's9 right',
    ]);
  });
});

describe('rowsSince', () => {
  const line = (id: string, date: string) => item(id, date, 'statement_line');
  const after = (made: readonly Match[], of: MatchingList = list) =>
    rowsSince(pairRows(of), made).map((row) => `${row.key} ${row.kind}`);

  it('puts the match in the place of its row, with the same key', () => {
    const match = matched('m2', item('b3', '2026-10-19'), line('s2', '2026-10-19'));
    expect(after([match])).toEqual(['b1 matched', 'b2 open', 's1 open', 'b3 matched', 'p1 open']);
  });

  it('gives what stood beside a row its own row again, when another was accepted', () => {
    const match = matched('m2', item('b3', '2026-10-19'), line('s1', '2026-10-10'));
    expect(after([match])).toEqual(['b1 matched', 'b2 open', 'b3 matched', 's2 open', 'p1 open']);
  });

  it('leaves a row without what nearly fitted, once that has gone elsewhere', () => {
    const match = matched('m2', item('b2', '2026-10-09'), line('s2', '2026-10-19'));
    const left = rowsSince(rows, [match]).find(({ key }) => key === 'b3');
    expect(left?.kind === 'open' ? left.near : null).toEqual([]);
  });

  it('holds the same open lines as the list that is asked for afterwards', () => {
    const tangled: MatchingList = {
      ...list,
      nearMisses: [near(['b2', 'b3'], ['s1']), near(['b3'], ['s1', 's2']), near(['b2'], ['s2'])],
    };
    for (const left of tangled.left.slice(0, 2)) {
      for (const right of tangled.right) {
        const match = matched('m2', left, right);
        const gone = new Set([left.id, right.id]);
        const open = rowsSince(pairRows(tangled), [match]).filter(({ kind }) => kind === 'open');
        const shown = new Set(open.flatMap(itemsOf).map(({ id }) => id));
        const wanted = [...tangled.left, ...tangled.right].map(({ id }) => id).filter((id) => !gone.has(id));
        expect([...shown].toSorted()).toEqual(wanted.toSorted());
      }
    }
  });

  it('takes what has gone out of what can be found', () => {
    const match = matched('m2', item('b3', '2026-10-19'), line('s2', '2026-10-19'));
    const index = indexSince(openIndex(list), [match]);
    expect([index.isOpen('b3'), index.find('s2'), index.isOpen('b2')]).toEqual([false, undefined, true]);
    expect(rowsSince(rows, [])).toBe(rows);
  });
});

describe('candidatesOf', () => {
  it('names near misses first, with their reason, then other open lines', () => {
    expect(candidateIds('b3')).toEqual(['b3+s2', 'b3+s1']);
    expect(candidatesOf(rowOf('b3'), openIndex(list)).map((one) => one.why)).toEqual([why, null]);
  });

  it('offers a credit the open payouts but never a single payment', () => {
    expect(candidateIds('s1')).toEqual(['b2+s1', 'b3+s1']);
  });

  it('offers what is in another currency last, however near in time', () => {
    const dollars: OpenItem = {
      ...item('s9', '2026-10-09', 'statement_line'),
      amount: { amount: '1', currency: 'USD' },
    };
    const right = [dollars, item('s10', '2026-12-01', 'statement_line')];
    expect(candidateIds('b2', { ...list, right })).toEqual(['b2+s10', 'b2+s9']);
  });

  it('offers nothing that goes the other way', () => {
    const debit: OpenItem = {
      ...item('s9', '2026-10-09', 'statement_line'),
      amount: { amount: '-100', currency: 'INR' },
    };
    expect(candidateIds('b2', { ...list, right: [debit, ...list.right] })).toEqual(['b2+s1', 'b2+s2']);
  });

  it('offers nothing to a payment, nothing to a match', () => {
    expect(candidateIds('p1')).toEqual([]);
    expect(candidateIds('b1')).toEqual([]);
  });

  it('names other open lines nearest in amount first, on either side of it', () => {
    const right = ['7', '120', '99', '500', '100'].map((amount, index) => ({
      ...item(`s${index}`, '2026-10-08', 'statement_line'),
      amount: { amount, currency: 'INR' as const },
    }));
    expect(candidateIds('b2', { ...list, right })).toEqual(['b2+s4', 'b2+s2', 'b2+s1', 'b2+s0', 'b2+s3']);
  });

  it('stops at five strangers, for a long list of them helps nobody', () => {
    const many = Array.from({ length: 20 }, (_, index) => item(`s${index + 10}`, '2026-10-10', 'statement_line'));
    expect(candidateIds('b2', { ...list, right: many })).toHaveLength(5);
  });

  it('keeps the single line of a group on offer beside the group', () => {
    const groups = pairRows({ ...list, nearMisses: [near(['b2'], ['s1', 's2'])] });
    const row = groups.find(({ key }) => key === 'b2');
    if (row === undefined) throw new Error('no row');
    const offered = candidatesOf(row, openIndex(list)).map(({ right }) => right.map(({ id }) => id).join('+'));
    expect(offered).toEqual(['s1+s2', 's1', 's2']);
  });
});

describe('what waits for an answer', () => {
  const debit = (id: string, state: OpenItem['state'] = null): OpenItem => ({
    ...item(id, '2026-10-11', 'statement_line'),
    amount: { amount: '-100', currency: 'INR' },
    state,
  });
  const withDebits: MatchingList = {
    ...list,
    right: [...list.right, debit('d1'), debit('d2', why), debit('d3')],
    nearMisses: [...list.nearMisses, near(['b2'], ['d3'])],
  };

  it('is not a debit of the bank that nothing speaks for', () => {
    const kept = pairRows(withDebits).filter((row) => row.kind === 'open' && row.waits);
    expect(kept.flatMap(itemsOf).map(({ id }) => id)).not.toContain('d1');
    expect(kept.flatMap(itemsOf).map(({ id }) => id)).toEqual(expect.arrayContaining(['d2', 'd3']));
    expect(waitingCount(withDebits, () => true)).toEqual({ left: 3, right: 4 });
  });

  it('is passed over by the key to the next unmatched row', () => {
    const some = pairRows({ ...list, left: [], right: [debit('d1'), item('s1', '2026-10-12')], nearMisses: [] });
    expect(some.map(({ key }) => key)).toEqual(['b1', 'd1', 's1']);
    expect(nextOpen(some, 0)?.key).toBe('s1');
    expect(nextOpen(some, 2)).toBeNull();
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

describe('nextOpen', () => {
  it('goes on to the next open row and round to the first, never to itself', () => {
    expect(nextOpen(rows, 0)?.key).toBe('b2');
    expect(nextOpen(rows, 4)?.key).toBe('b2');
    expect(nextOpen(rows, -1)?.key).toBe('b2');
    const one = rows.filter(({ key }) => key === 'b1' || key === 'b2');
    expect(nextOpen(one, 1)).toBeNull();
    expect(nextOpen(rows.slice(0, 1), 0)).toBeNull();
    expect(nextOpen([], -1)).toBeNull();
  });
});

describe('rowHeight', () => {
  it('grows with the items that are listed, and not with those that are only counted', () => {
    const rowWith = (right: number) => {
      const items = Array.from({ length: right }, (_, n) => item(`s${n}`, '2026-10-10'));
      return rowHeight({
        kind: 'open',
        key: 'b',
        side: 'left',
        item: item('b', '2026-10-10'),
        near: [{ left: [item('b', '2026-10-10')], right: items, why }],
        waits: true,
      });
    };
    expect(rowWith(2) - rowWith(1)).toBe(48);
    expect(rowWith(3) - rowWith(2)).toBe(22);
    expect(rowWith(9)).toBe(rowWith(3));
  });
});
