import { describe, expect, it } from 'vitest';
import type { DeskRow } from '../../../shared/contract/desk.ts';
import { deskColumns, deskPlace, linkToDesk, wholeDesk, type DeskPlace } from './desk-place.ts';
import { deskRows } from './desk-rows.ts';
import { sparkBars } from './spark-bars.ts';

const inr = (amount: string) => ({ amount, currency: 'INR' }) as const;

const row = (name: string, more: Partial<DeskRow> = {}): DeskRow => ({
  id: name as DeskRow['id'],
  name,
  country: 'IN',
  industry: 'retail',
  standing: 'open',
  monthOver: true,
  hasBooks: true,
  source: 'books',
  turnover: [],
  reported: null,
  declaredReported: null,
  inTransitReported: null,
  inTransit: [],
  exceptions: { week: 0, month: 0, older: 0, overdue: 0, atRisk: [], reported: null },
  lastClosed: null,
  knownUntil: null,
  alerts: [],
  ...more,
});

const collator = new Intl.Collator('en', { numeric: true });
const shown = (rows: readonly DeskRow[], place: Partial<DeskPlace>) =>
  deskRows(rows, { ...wholeDesk, ...place }, collator).map(({ name }) => name);

describe('the order of the desk', () => {
  const rows = [
    row('b', { reported: inr('900') }),
    row('c'),
    row('a', { reported: inr('10000') }),
    row('d', { reported: inr('900') }),
  ];

  it('is that of a column, by amounts and not by their digits', () => {
    expect(shown(rows, { sort: 'turnover' })).toEqual(['b', 'd', 'a', 'c']);
    expect(shown(rows, { sort: 'turnover', down: true })).toEqual(['a', 'b', 'd', 'c']);
  });

  it('leaves what is not known at the end, whichever way', () => {
    for (const sort of deskColumns) {
      if (sort !== 'turnover' && sort !== 'year') continue;
      for (const down of [true, false]) expect(shown(rows, { sort, down }).at(-1)).toBe('c');
    }
  });

  it('is there for every column', () => {
    const two = [
      row('x', {
        standing: 'closed',
        reported: inr('2'),
        declaredReported: inr('2'),
        inTransitReported: inr('2'),
        lastClosed: '2026-10' as NonNullable<DeskRow['lastClosed']>,
        knownUntil: '2026-10-31' as NonNullable<DeskRow['knownUntil']>,
        exceptions: { week: 2, month: 0, older: 0, overdue: 0, atRisk: [], reported: inr('2') },
        alerts: [{ kind: 'limit_near', facts: {}, concerns: [], reported: null }],
        turnover: [
          { currency: 'INR', real: null, declared: null, variance: 5, months: [], limit: null, limitUsed: 9000 },
        ],
      }),
      row('w', {
        standing: 'draft',
        reported: inr('1'),
        declaredReported: inr('1'),
        inTransitReported: inr('1'),
        lastClosed: '2026-09' as NonNullable<DeskRow['lastClosed']>,
        knownUntil: '2026-09-30' as NonNullable<DeskRow['knownUntil']>,
        exceptions: { week: 1, month: 0, older: 0, overdue: 0, atRisk: [], reported: inr('1') },
        turnover: [
          { currency: 'INR', real: null, declared: null, variance: -5, months: [], limit: null, limitUsed: 100 },
        ],
      }),
    ];
    for (const sort of deskColumns) {
      expect([sort, ...shown(two, { sort })]).toEqual([sort, 'w', 'x']);
      expect([sort, ...shown(two, { sort, down: true })]).toEqual([sort, 'x', 'w']);
    }
  });
});

describe('what the desk shows', () => {
  const rows = [
    row('Rangoli Crafts', { standing: 'open', country: 'IN' }),
    row('নকশি কাঁথা', { standing: 'requested', country: 'BD' }),
    row('Casa Azul', {
      standing: 'open',
      country: 'BR',
      alerts: [{ kind: 'month_not_closed', facts: {}, concerns: [], reported: null }],
    }),
  ];

  it.each<readonly [Partial<DeskPlace>, readonly string[]]>([
    [{}, ['Casa Azul', 'Rangoli Crafts', 'নকশি কাঁথা']],
    [{ search: 'crafts' }, ['Rangoli Crafts']],
    [{ search: 'casa  AZ' }, ['Casa Azul']],
    [{ search: 'নকশি' }, ['নকশি কাঁথা']],
    [{ standing: 'requested' }, ['নকশি কাঁথা']],
    [{ country: 'BR' }, ['Casa Azul']],
    [{ alert: 'any' }, ['Casa Azul']],
    [{ alert: 'limit_near' }, []],
    [{ alert: 'month_not_closed', country: 'IN' }, []],
  ])('is what a place says: %j', (place, names) => {
    expect(shown(rows, place)).toEqual(names);
  });
});

describe('the address of the desk', () => {
  it('says all of a place and reads it back', () => {
    const place: DeskPlace = {
      sort: 'atRisk',
      down: true,
      standing: 'in_review',
      alert: 'failures_sudden',
      country: 'BD',
      currency: 'USD',
      search: 'রূপা & co',
      view: 'today',
    };
    expect(deskPlace(linkToDesk(place).split('?')[1] ?? '')).toEqual(place);
    expect(linkToDesk(wholeDesk)).toBe('#/desk');
  });

  it('is the whole desk where somebody typed nonsense', () => {
    expect(deskPlace('sort=nothing&standing=king&alert=x&country=india&currency=XXX')).toEqual(wholeDesk);
  });
});

describe('the bars of a year', () => {
  it('stand against the largest, and what is not known is no bar of nothing', () => {
    const { bars, least, most } = sparkBars([inr('50'), null, inr('200'), inr('0')]);
    expect(bars).toEqual([2500, null, 10_000, 0]);
    expect([least, most]).toEqual([inr('0'), inr('200')]);
    expect(sparkBars([null, null])).toEqual({ bars: [null, null], least: null, most: null });
    expect(sparkBars([inr('0')]).bars).toEqual([0]);
  });
});
