import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMinor, money } from '../../../shared/money/money.ts';
import { chartScale, fullHeight } from './chart-scale.ts';

describe('chartScale', () => {
  it('steps in round amounts', () => {
    const scale = chartScale(fromMinor('INR', 2_618_300n));
    expect(scale.ticks).toEqual([0n, 1_000_000n, 2_000_000n, 3_000_000n].map((minor) => fromMinor('INR', minor)));
    expect(scale.heightOf(fromMinor('INR', 1_500_000n))).toBe(5000);
  });

  it('holds every amount, however large or small, under at most four steps', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 40n }), (units) => {
        const scale = chartScale(money('ETH', units));
        expect(scale.ticks.length).toBeLessThanOrEqual(5);
        expect(scale.ticks.length).toBeGreaterThanOrEqual(2);
        const top = scale.ticks.at(-1);
        expect(top !== undefined && top.units >= units).toBe(true);
        expect(scale.heightOf(money('ETH', units))).toBeGreaterThan(fullHeight / 2 - 1);
      }),
    );
  });

  it('refuses to measure nothing', () => {
    expect(() => chartScale(money('INR', 0n))).toThrow('something to measure');
  });
});
