import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../../shared/kernel/local-date.ts';
import { wallClock } from '../../../../shared/kernel/wall-clock.ts';
import { fromMinor } from '../../../../shared/money/money.ts';
import { cell } from './cells.ts';
import { bucketOf } from './open-ageing.ts';
import { percentileDays } from './payout-speed.ts';
import { column, row, section, sumsOf } from './sections.ts';
import { monthsTouched, wholeMonths } from './whole-months.ts';
import { zoneSegments } from './zone-segments.ts';

const day = (text: string) => text as LocalDate;

describe('segments of a zone', () => {
  const from = Date.UTC(2016, 0, 1) / 1000;
  const until = Date.UTC(2027, 0, 1) / 1000;
  it.each([
    'Asia/Kolkata',
    'America/Sao_Paulo',
    'Europe/London',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Africa/Casablanca',
    'UTC',
  ])('of %s say of every moment what its clocks show', (zone) => {
    const segments = zoneSegments(zone, from, until);
    const clock = wallClock(zone);
    expect(segments[0]?.from).toBe(from);
    expect(segments.at(-1)?.until).toBe(until);
    segments.slice(1).forEach((segment, at) => expect(segment.from).toBe(segments[at]?.until));
    const edges = segments.flatMap((segment) => [segment.from, segment.until - 1]);
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: from, max: until - 1 }), fc.constantFrom(...edges)), (second) => {
        const own = segments.filter((segment) => segment.from <= second && second < segment.until);
        expect(own.map(({ offset }) => second + offset)).toEqual([clock(second)]);
      }),
    );
  });
});

describe('ages', () => {
  it.each([
    ['2026-10-31', 'not_due'],
    ['2026-11-05', 'not_due'],
    ['2026-10-30', '0-2'],
    ['2026-10-29', '0-2'],
    ['2026-10-28', '3-7'],
    ['2026-10-24', '3-7'],
    ['2026-10-23', '8-30'],
    ['2026-10-01', '8-30'],
    ['2026-09-30', 'over_30'],
  ])('what was due on %s is %s on 31 October', (due, bucket) => {
    expect(bucketOf(day(due), day('2026-10-31'))).toBe(bucket);
  });
});

describe('the days that most took', () => {
  it.each([
    [[], 50, null],
    [[{ days: 3, count: 1 }], 90, 3],
    [
      [
        { days: 1, count: 1 },
        { days: 2, count: 1 },
      ],
      50,
      1,
    ],
    [
      [
        { days: 5, count: 1 },
        { days: 1, count: 9 },
      ],
      90,
      1,
    ],
    [
      [
        { days: 5, count: 2 },
        { days: 1, count: 8 },
      ],
      90,
      5,
    ],
    [
      [
        { days: -1, count: 1 },
        { days: 0, count: 0 },
      ],
      50,
      -1,
    ],
  ])('of %j at %i per cent are %s', (took, share, days) => {
    expect(percentileDays(took, share)).toBe(days);
  });
});

describe('months of a range', () => {
  it.each([
    ['2026-10-01', '2026-10-31', 1],
    ['2026-04-01', '2027-03-31', 12],
    ['2024-02-01', '2024-02-29', 1],
    ['2023-02-01', '2023-02-27', null],
    ['2026-10-02', '2026-10-31', null],
  ])('from %s to %s are %s whole ones', (from, to, months) => {
    expect(wholeMonths({ from: day(from), to: day(to) })).toBe(months);
  });

  it('are all that it touches', () => {
    expect(monthsTouched({ from: day('2026-11-30'), to: day('2027-01-01') })).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
    ]);
  });
});

describe('cells and sums', () => {
  const columns = [
    column('method', 'text'),
    column('currency', 'text'),
    column('payments', 'count'),
    column('gross', 'amount'),
  ];
  const inr = (minor: bigint) => cell.amount(fromMinor('INR', minor));
  const usd = (minor: bigint) => cell.amount(fromMinor('USD', minor));

  it('are one sum a currency, of the columns that were named', () => {
    const rows = [
      row([cell.method('upi'), cell.currency('INR'), cell.count(2), inr(100n)]),
      row([cell.method('pix'), cell.currency('USD'), cell.count(1), usd(5n)]),
      row([cell.method('upi'), cell.currency('INR'), cell.none, inr(-30n)]),
    ];
    expect(sumsOf(columns, rows, ['payments', 'gross']).map(({ cells }) => cells)).toEqual([
      [cell.none, cell.currency('INR'), cell.count(2), inr(70n)],
      [cell.none, cell.currency('USD'), cell.count(1), usd(5n)],
    ]);
    expect(sumsOf(columns, [], ['gross'])).toEqual([]);
    expect(() => sumsOf(columns, rows, ['net'])).toThrow('no column net');
  });

  it('are never of two currencies in a row', () => {
    const mixed = [column('in', 'amount'), column('out', 'amount')];
    expect(() => sumsOf(mixed, [row([inr(1n), usd(1n)])], ['in', 'out'])).toThrow('of one currency');
  });

  it.each([
    [50n, 200n, { is: 'percent', percent: '25.00' }],
    [1n, 3n, { is: 'percent', percent: '33.33' }],
    [-1n, 3n, { is: 'percent', percent: '-33.33' }],
    [1n, 0n, { is: 'none' }],
    [10n ** 30n, 1n, { is: 'percent', percent: '999999999.99' }],
  ])('%s of %s is %j', (part, whole, share) => {
    expect(cell.share(fromMinor('INR', part), fromMinor('INR', whole))).toEqual(share);
  });

  it('have the title of their id, without what they are of', () => {
    expect(section({ id: 'by_day:INR', columns, rows: [] })).toMatchObject({
      title: 'by_day',
      totals: [],
      chart: null,
    });
  });
});
