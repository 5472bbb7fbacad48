import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartScale } from './chart-scale.ts';

describe('chartScale', () => {
  it('steps in round amounts', () => {
    const scale = chartScale(0n, 2_618_300n);
    expect(scale.ticks).toEqual([0n, 1_000_000n, 2_000_000n, 3_000_000n]);
    expect(scale.heightOf(1_500_000n)).toBe(5000);
  });

  it('goes below nothing where something does, and keeps nothing in its place', () => {
    const scale = chartScale(-120n, 390n);
    expect(scale.ticks).toEqual([-200n, -100n, 0n, 100n, 200n, 300n, 400n]);
    expect(scale.heightOf(0n)).toBe(0);
    expect(scale.heightOf(-200n)).toBe(-5000);
  });

  it('holds every value, however large or small, in at most nine ticks', () => {
    const units = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n });
    fc.assert(
      fc.property(units, units, (one, other) => {
        fc.pre(one !== 0n || other !== 0n);
        const [lowest, highest] = one < other ? [one, other] : [other, one];
        const { ticks, heightOf } = chartScale(lowest, highest);
        expect(ticks.length).toBeLessThanOrEqual(9);
        expect(ticks).toContain(0n);
        expect((ticks[0] ?? 1n) <= lowest || lowest > 0n).toBe(true);
        expect((ticks.at(-1) ?? -1n) >= highest || highest < 0n).toBe(true);
        for (const value of [lowest, highest, ...ticks]) expect(Math.abs(heightOf(value))).toBeLessThanOrEqual(10_000);
      }),
    );
  });

  it('refuses to measure nothing', () => {
    expect(() => chartScale(0n, 0n)).toThrow('something to measure');
  });
});
