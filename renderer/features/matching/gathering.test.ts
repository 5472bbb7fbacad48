import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import {
  beginGathering,
  canGather,
  closingCandidates,
  gatheredItems,
  linesToGather,
  toggled,
  type Gathering,
  type GatheringKind,
} from './gathering.ts';
import { openIndex } from './open-index.ts';
import type { MatchingList, OpenItem, OpenRow, Side } from './pair-rows.ts';
import { sideSums } from './side-sums.ts';

const item = (id: string, amount: string, given: Partial<OpenItem> = {}): OpenItem => ({
  kind: id.startsWith('s') ? 'statement_line' : id.startsWith('p') ? 'payment' : 'batch',
  id,
  reference: id,
  description: '',
  date: '2026-10-10' as LocalDate,
  amount: { amount, currency: 'INR' },
  account: id.startsWith('s') ? 'bank' : 'phonepe',
  state: null,
  ...given,
});

const list: MatchingList = {
  left: [item('b1', '100000'), item('b2', '40000'), item('b3', '60000'), item('p1', '100000'), item('b4', '-500')],
  right: [
    item('s1', '70000'),
    item('s2', '30000'),
    item('s3', '100000'),
    item('s4', '-100000'),
    item('s5', '100000', { account: 'other bank' }),
    item('s6', '1200', { account: 'other bank', amount: { amount: '1200', currency: 'USD' } }),
  ],
  nearMisses: [],
  matches: [],
  settledPayments: 0,
};
const index = openIndex(list);
const rowOf = (id: string): OpenRow => {
  const found = index.find(id);
  const side = index.sideOf(id);
  if (found === undefined || side === null) throw new Error(`no ${id}`);
  return { kind: 'open', key: id, side, item: found, near: [], waits: true };
};
const begin = (kind: GatheringKind, id: string): Gathering => {
  const begun = beginGathering(kind, rowOf(id));
  if (begun === null) throw new Error(`${kind} cannot begin with ${id}`);
  return begun;
};
const offered = (gathering: Gathering): string =>
  linesToGather(gathering, gatheredItems(gathering, index), list)
    .flatMap(({ items }) => items.map(({ id }) => id))
    .join(' ');
const closing = (gathering: Gathering): string =>
  closingCandidates(gathering, gatheredItems(gathering, index), index)
    .map(({ id }) => id)
    .join(' ');
const standing = (gathering: Gathering) => {
  const { left, right } = gatheredItems(gathering, index);
  return sideSums(left, right);
};

describe('a split', () => {
  it('gathers lines of the other side that go the same way, until nothing remains', () => {
    const begun = begin('split', 'b1');
    expect(offered(begun)).toBe('s1 s2 s3 s5');
    expect(closing(begun)).toBe('s3 s5 s1 s2');
    const one = toggled(begun, 'right', 's1');
    expect(standing(one)).toMatchObject({ standing: 'differs', difference: [{ amount: '30000', currency: 'INR' }] });
    expect(closing(one)).toBe('s2 s3 s5');
    const both = toggled(one, 'right', 's2');
    expect(standing(both)).toMatchObject({ standing: 'even', difference: [] });
    expect(toggled(both, 'right', 's1').right).toEqual(['s2']);
    // The line it is all about stays.
    expect(toggled(both, 'left', 'b1')).toEqual(both);
  });

  it('of a debit gathers debits', () => {
    expect(offered(begin('split', 'b4'))).toBe('s4');
  });
});

describe('a merge', () => {
  it('gathers lines of its own side, and one of the other, which another takes the place of', () => {
    const begun = begin('merge', 'b2');
    expect(offered(begun)).toBe('b1 b2 b3');
    const several = toggled(begun, 'left', 'b3');
    expect(closing(several)).toBe('s3 s5 s1 s2');
    const first = toggled(several, 'right', 's3');
    expect(standing(first).standing).toBe('even');
    expect(toggled(first, 'right', 's5').right).toEqual(['s5']);
  });
});

describe('a transfer', () => {
  it('takes one line that goes the other way, of another account or the same amount of its own, that first', () => {
    const begun = begin('transfer', 's4');
    // s3 is of the same account and the same amount: it came and went back. s1 and s2 are neither that nor elsewhere.
    expect(offered(begun)).toBe('s3 s4 s5 s6');
    expect(closing(begun)).toBe('s3 s5 s6');
    const chosen = toggled(begun, 'right', 's5');
    expect(toggled(chosen, 'right', 's6').right).toEqual(['s4', 's6']);
  });

  it('never begins with a payout', () => {
    expect(beginGathering('transfer', rowOf('b1'))).toBeNull();
  });
});

describe('free gathering', () => {
  it('takes both sides in one currency, and closes the side that has less', () => {
    const both = toggled(begin('free', 'b1'), 'right', 's1');
    expect(offered(both)).toBe('b1 b2 b3 s1 s2 s3 s5 s6');
    expect(closing(both)).toBe('s2 s3 s5');
    const over = toggled(both, 'right', 's3');
    expect(closing(over)).toBe('b3 b2');
  });

  it('never takes a single payment', () => {
    expect(beginGathering('free', rowOf('p1'))).toBeNull();
    const begun = begin('free', 's1');
    expect(canGather(begun, gatheredItems(begun, index), item('p9', '70000'))).toBe(false);
  });

  it('forgets what is open no more', () => {
    const begun = toggled(begin('free', 'b1'), 'right', 's1');
    const later = openIndex({ ...list, right: list.right.slice(1) });
    expect(gatheredItems(begun, later).right).toEqual([]);
  });
});

describe('sideSums', () => {
  it('sums each currency by itself, exactly, and names the difference', () => {
    const dollars = item('s9', '7', { amount: { amount: '7', currency: 'USD' } });
    expect(sideSums([item('b1', '0.1'), item('b2', '0.2')], [item('s1', '0.3')])).toEqual({
      left: [{ amount: '0.3', currency: 'INR' }],
      right: [{ amount: '0.3', currency: 'INR' }],
      difference: [],
      standing: 'even',
    });
    expect(sideSums([item('b1', '5')], [dollars])).toMatchObject({ standing: 'across' });
    expect(sideSums([item('b1', '5')], [])).toMatchObject({ standing: 'one side' });
    expect(sideSums([], [])).toMatchObject({ standing: 'nothing', difference: [] });
  });

  it('is even exactly where the difference of every currency is nothing', () => {
    const amounts = fc.array(fc.tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.constantFrom('INR', 'USD', 'BTC')), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(amounts, amounts, (ours, theirs) => {
        const items = (all: typeof ours) =>
          all.map(([units, currency], n) => item(`b${n}`, '0', { amount: { amount: `${units}`, currency } }));
        const { difference, standing: found } = sideSums(items(ours), items(theirs));
        const sums = new Map<string, bigint>();
        for (const [units, currency] of ours) sums.set(currency, (sums.get(currency) ?? 0n) + units);
        for (const [units, currency] of theirs) sums.set(currency, (sums.get(currency) ?? 0n) - units);
        const left = [...sums].filter(([, units]) => units !== 0n);
        expect(new Map(difference.map(({ amount, currency }) => [currency, BigInt(amount)]))).toEqual(new Map(left));
        expect(found === 'even').toBe(left.length === 0);
      }),
    );
  });

  it('gathering and leaving out again comes back to where it began', () => {
    const sides: readonly Side[] = ['left', 'right'];
    const moves = fc.array(fc.tuple(fc.constantFrom(...sides), fc.constantFrom('x', 'y', 'z')), { maxLength: 10 });
    fc.assert(
      fc.property(moves, (made) => {
        const begun = begin('free', 'b1');
        const there = made.reduce((at, [side, id]) => toggled(at, side, id), begun);
        const back = made.reduce((at, [side, id]) => toggled(at, side, id), there);
        expect([new Set(back.left), new Set(back.right)]).toEqual([new Set(begun.left), new Set(begun.right)]);
      }),
    );
  });
});
