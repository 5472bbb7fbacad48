import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportCell, ReportSection } from '../../../shared/contract/report-document.ts';
import { fromMinor } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { chartsOf, extentOf, mostSeries } from './chart-data.ts';

const inr = (minor: bigint): ReportCell => ({ is: 'amount', amount: toWire(fromMinor('INR', minor)) });
const usd = (minor: bigint): ReportCell => ({ is: 'amount', amount: toWire(fromMinor('USD', minor)) });
const day = (date: string): ReportCell => ({ is: 'date', date: date as never });
const none: ReportCell = { is: 'none' };

function sectionOf(
  rows: readonly (readonly ReportCell[])[],
  form: 'bars' | 'stacked' | 'line' = 'stacked',
): ReportSection {
  const series = (rows[0] ?? []).slice(1).map((_, index) => `m${index}`);
  return {
    id: 'days',
    title: 'day',
    currency: null,
    of: null,
    columns: [
      { id: 'day', heading: { is: 'word', word: 'day' }, kind: 'date' },
      ...series.map((id) => ({ id, heading: { is: 'text' as const, text: id }, kind: 'amount' as const })),
    ],
    rows: rows.map((cells) => ({ cells: [...cells], lead: null })),
    totals: [],
    chart: { form, along: 'day', series, mark: null },
    notes: [],
  };
}

const units = (minor: bigint): bigint => fromMinor('INR', minor).units;

describe('chartsOf', () => {
  it('has one picture a currency, and never two in one', () => {
    const charts = chartsOf(
      sectionOf([
        [day('2026-10-01'), inr(100n)],
        [day('2026-10-01'), usd(900n)],
        [day('2026-10-02'), inr(200n)],
      ]),
    );
    expect(charts.map(({ measure }) => measure)).toEqual([
      { is: 'amount', currency: 'INR' },
      { is: 'amount', currency: 'USD' },
    ]);
    expect(charts[0]?.series[0]?.values).toEqual([units(100n), units(200n)]);
    expect(charts[1]?.along).toEqual([day('2026-10-01')]);
  });

  it('has one bar for all that stands at one place: several payouts of a day are their sum', () => {
    const rows = [
      [day('2026-10-01'), inr(100n), inr(1n)],
      [day('2026-10-01'), inr(-30n), none],
      [day('2026-10-02'), none, inr(5n)],
      [day('2026-10-01'), inr(2n), inr(4n)],
    ];
    for (const form of ['bars', 'stacked'] as const) {
      const [chart] = chartsOf(sectionOf(rows, form));
      expect(chart?.along).toEqual([day('2026-10-01'), day('2026-10-02')]);
      expect(chart?.series.find(({ id }) => id === 'm0')?.values).toEqual([units(72n), null]);
      expect(chart?.series.find(({ id }) => id === 'm1')?.values).toEqual([units(5n), units(5n)]);
    }
    // What is drawn as a line is how much there was, which nobody adds.
    expect(chartsOf(sectionOf(rows, 'line'))[0]?.along).toHaveLength(4);
  });

  it('draws nothing of what is nothing, and keeps a gap a gap', () => {
    expect(chartsOf(sectionOf([[day('2026-10-01'), inr(0n)]]))).toEqual([]);
    expect(chartsOf({ ...sectionOf([[day('2026-10-01'), inr(5n)]]), chart: null })).toEqual([]);
    const [line] = chartsOf(
      sectionOf(
        [
          [day('2026-10-01'), inr(5n)],
          [day('2026-10-02'), none],
        ],
        'line',
      ),
    );
    expect(line?.series[0]?.values).toEqual([units(5n), null]);
  });

  it('puts the largest at the foot and adds up those too small to be told apart, to the paisa', () => {
    const amounts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 15n }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(amounts, amounts, (one, other) => {
        const width = Math.min(one.length, other.length);
        const rows = [one, other].map((values, index) => [
          day(`2026-10-0${index + 1}`),
          ...values.slice(0, width).map(inr),
        ]);
        const [chart] = chartsOf(sectionOf(rows));
        const sum = (values: readonly bigint[]): bigint => values.reduce((all, value) => all + value, 0n);
        const drawn = chart?.series ?? [];
        expect(drawn.length).toBeLessThanOrEqual(mostSeries);
        for (const [at, values] of [one, other].entries()) {
          expect(sum(drawn.map((series) => series.values[at] ?? 0n))).toBe(units(sum(values.slice(0, width))));
        }
        const named = drawn
          .filter(({ heading }) => heading !== null)
          .map((series) => sum(series.values.map((value) => value ?? 0n)));
        expect(named).toEqual(named.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
      }),
    );
  });

  it('draws per cents too', () => {
    const percent = (text: string): ReportCell => ({ is: 'percent', percent: text });
    const [chart] = chartsOf(
      sectionOf(
        [
          [day('2026-10-01'), percent('2.36')],
          [day('2026-10-02'), percent('-0.5')],
        ],
        'line',
      ),
    );
    expect(chart?.measure).toEqual({ is: 'percent' });
    expect(chart?.series[0]?.values).toEqual([2_360_000n, -500_000n]);
  });
});

describe('extentOf', () => {
  it('holds the whole stack, what is negative below it, and the line across', () => {
    const [chart] = chartsOf(sectionOf([[day('2026-10-01'), inr(100n), inr(50n), inr(-30n)]]));
    if (chart === undefined) throw new Error('a chart');
    expect(extentOf(chart)).toEqual({ lowest: units(-30n), highest: units(150n) });
    expect(extentOf({ ...chart, mark: { word: 'declared', units: units(400n) } }).highest).toBe(units(400n));
    expect(extentOf({ ...chart, form: 'bars' }).highest).toBe(units(100n));
  });
});
