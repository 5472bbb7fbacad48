import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { fromMinor, money, type Money } from '../../../shared/money/money.ts';
import { reserveSchedule } from './reserve-schedule.ts';

const date = (text: string): LocalDate => text as LocalDate;
const inr = (minor: bigint): Money => fromMinor('INR', minor);
const hold = (id: string, day: string, minor: bigint, releaseOn: string | null) => ({
  id,
  day: date(day),
  amount: inr(minor),
  releaseOn: releaseOn === null ? null : date(releaseOn),
});
const release = (id: string, day: string, minor: bigint) => ({ id, day: date(day), amount: inr(minor) });

type Schedule = ReturnType<typeof reserveSchedule>;
const shown = ({ holds }: Schedule): string[] =>
  holds.map(({ id, held, released, open, state }) =>
    [id, ...[held, released, open].map(toDecimalText), state].join(' '),
  );
const totalsOf = ({ totals }: Schedule): Record<string, string> =>
  Object.fromEntries(Object.entries(totals).map(([name, amount]) => [name, toDecimalText(amount)]));

describe('reserveSchedule', () => {
  const holds = [
    hold('h1', '2026-04-01', 10_000n, '2026-10-01'),
    hold('h2', '2026-04-05', 20_000n, '2026-10-05'),
    hold('h3', '2026-04-10', 30_000n, '2026-10-10'),
  ];
  const releases = [release('r1', '2026-10-02', 10_000n), release('r2', '2026-10-06', 5_000n)];
  const asOf = (day: string, graceDays = 3): Schedule =>
    reserveSchedule({ currency: 'INR', holds, releases, asOf: date(day), graceDays });

  it('gives releases to the holds that fall due first, wholly or in part', () => {
    const schedule = asOf('2026-10-10');
    expect(shown(schedule)).toEqual([
      'h1 100.00 100.00 0.00 released',
      'h2 200.00 50.00 150.00 overdue',
      'h3 300.00 0.00 300.00 due',
    ]);
    expect(totalsOf(schedule)).toEqual({
      held: '600.00',
      released: '150.00',
      open: '450.00',
      due: '300.00',
      overdue: '150.00',
      unallocated: '0.00',
    });
  });

  it('sees nothing that happens after its day', () => {
    expect(shown(asOf('2026-04-05'))).toEqual(['h1 100.00 0.00 100.00 held', 'h2 200.00 0.00 200.00 held']);
    expect(shown(asOf('2026-10-01'))[0]).toBe('h1 100.00 0.00 100.00 due');
    expect(shown(asOf('2026-10-02'))[0]).toBe('h1 100.00 100.00 0.00 released');
  });

  it('is due from its date for the days of grace, and overdue after them', () => {
    expect(['2026-10-04', '2026-10-05', '2026-10-08', '2026-10-09'].map((day) => shown(asOf(day))[1])).toEqual([
      'h2 200.00 0.00 200.00 held',
      'h2 200.00 0.00 200.00 due',
      'h2 200.00 50.00 150.00 due',
      'h2 200.00 50.00 150.00 overdue',
    ]);
    expect(shown(asOf('2026-10-06', 0))[1]).toBe('h2 200.00 50.00 150.00 overdue');
  });

  it('takes an early release from what falls due next, and never calls a hold without a date due', () => {
    const schedule = reserveSchedule({
      currency: 'INR',
      holds: [hold('no date', '2026-04-01', 100n, null), hold('late', '2026-04-02', 100n, '2026-12-01')],
      releases: [release('early', '2026-05-01', 150n)],
      asOf: date('2030-01-01'),
      graceDays: 0,
    });
    expect(shown(schedule)).toEqual(['late 1.00 1.00 0.00 released', 'no date 1.00 0.50 0.50 held']);
  });

  it('leaves over what no hold of that day or before explains', () => {
    const schedule = reserveSchedule({
      currency: 'INR',
      holds: [hold('h1', '2026-04-01', 100n, '2026-10-01'), hold('h2', '2026-04-03', 100n, '2026-10-01')],
      releases: [release('r1', '2026-04-02', 130n)],
      asOf: date('2026-10-01'),
      graceDays: 0,
    });
    expect(shown(schedule)).toEqual(['h1 1.00 1.00 0.00 released', 'h2 1.00 0.00 1.00 due']);
    expect(schedule.unallocated).toEqual([release('r1', '2026-04-02', 30n)]);
    expect(totalsOf(schedule)['unallocated']).toBe('0.30');
  });

  it('holds nothing where there is nothing', () => {
    const empty = reserveSchedule({ currency: 'ETH', holds: [], releases: [], asOf: date('2026-10-01'), graceDays: 0 });
    expect([empty.holds, empty.unallocated, empty.totals.open]).toEqual([[], [], money('ETH', 0n)]);
  });

  it('refuses an amount with its sign not turned round, and another currency', () => {
    const wrong = (amount: Money) => () =>
      reserveSchedule({
        currency: 'INR',
        holds: [{ ...hold('h1', '2026-04-01', 0n, null), amount }],
        releases: [],
        asOf: date('2026-10-01'),
        graceDays: 0,
      });
    expect(wrong(inr(-1n))).toThrow('h1 is no amount of a reserve in INR');
    expect(wrong(fromMinor('USD', 1n))).toThrow('h1 is no amount of a reserve in INR');
  });
});

describe('any reserve', () => {
  const start = date('2026-01-01');
  const day = fc.integer({ min: 0, max: 12 }).map((days) => addDays(start, days));
  const rows = fc.record({
    holds: fc.array(fc.record({ day, units: fc.bigInt(0n, 12n), after: fc.option(fc.integer({ min: 0, max: 8 })) }), {
      maxLength: 8,
    }),
    releases: fc.array(fc.record({ day, units: fc.bigInt(0n, 20n) }), { maxLength: 6 }),
    asOf: day,
    graceDays: fc.integer({ min: 0, max: 3 }),
    factor: fc.constantFrom(1n, 10n ** 24n),
    turn: fc.nat(),
  });
  type Rows = typeof rows extends fc.Arbitrary<infer T> ? T : never;
  const reserveOf = ({ holds, releases, asOf, graceDays, factor }: Rows) => ({
    currency: 'ETH' as const,
    asOf,
    graceDays,
    holds: holds.map(({ day: made, units, after }, index) => ({
      id: `h${index}`,
      day: made,
      amount: money('ETH', units * factor),
      releaseOn: after === null ? null : addDays(made, after),
    })),
    releases: releases.map(({ day: made, units }, index) => ({
      id: `r${index}`,
      day: made,
      amount: money('ETH', units * factor),
    })),
  });
  const total = (amounts: readonly { readonly amount: Money }[]): bigint =>
    amounts.reduce((all, { amount }) => all + amount.units, 0n);

  it('never loses a unit: open = held − released, and released + unallocated = what was given back', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const reserve = reserveOf(some);
        const { holds, totals, unallocated } = reserveSchedule(reserve);
        const seen = <R extends { readonly day: LocalDate }>(all: readonly R[]): R[] =>
          all.filter((row) => row.day <= reserve.asOf);
        expect(totals.held.units).toBe(total(seen(reserve.holds)));
        expect(totals.open.units).toBe(totals.held.units - totals.released.units);
        expect(totals.released.units + totals.unallocated.units).toBe(total(seen(reserve.releases)));
        expect(total(unallocated)).toBe(totals.unallocated.units);
        for (const { held, released, open, state } of holds) {
          expect(held.units).toBe(released.units + open.units);
          expect(released.units >= 0n && open.units >= 0n).toBe(true);
          expect(state === 'released').toBe(open.units === 0n);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is what handing back unit by unit, each to the open hold that falls due first, comes to', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const reserve = reserveOf(some);
        const open = new Map(reserve.holds.map(({ id, amount }) => [id, amount.units]));
        const days = reserve.releases.toSorted((a, b) => a.day.localeCompare(b.day));
        for (const { day: given, amount } of days.filter((row) => row.day <= reserve.asOf)) {
          for (let unit = 0n; unit < amount.units; unit += some.factor) {
            const [first] = reserve.holds
              .filter((row) => row.day <= given && (open.get(row.id) ?? 0n) > 0n)
              .toSorted((a, b) =>
                `${a.releaseOn ?? 'z'} ${a.day} ${a.id}`.localeCompare(`${b.releaseOn ?? 'z'} ${b.day} ${b.id}`),
              );
            if (first !== undefined) open.set(first.id, (open.get(first.id) ?? 0n) - some.factor);
          }
        }
        for (const row of reserveSchedule(reserve).holds)
          expect([row.id, row.open.units]).toEqual([row.id, open.get(row.id)]);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same in whatever order the rows are given', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const reserve = reserveOf(some);
        const turned = <R>(all: readonly R[]): R[] => {
          const at = all.length === 0 ? 0 : some.turn % all.length;
          return [...all.slice(at), ...all.slice(0, at)].toReversed();
        };
        const again = { ...reserve, holds: turned(reserve.holds), releases: turned(reserve.releases) };
        expect(reserveSchedule(again)).toEqual(reserveSchedule(reserve));
      }),
    );
  });
});
