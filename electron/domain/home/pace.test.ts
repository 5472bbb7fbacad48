import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import { fromMinor, unitsPerMinor, zero } from '../../../shared/money/money.ts';
import { pace } from './pace.ts';

const inr = (minor: bigint) => fromMinor('INR', minor);
const november = '2026-11' as Month;

describe('pace', () => {
  it.each([
    ['2026-11-01', 9_000_000n, 300_000n],
    ['2026-11-15', 9_000_000n, 4_500_000n],
    ['2026-11-30', 9_000_000n, 9_000_000n],
    // 100.01 ÷ 30 is 3.33366…, and 3.33 is what can be paid.
    ['2026-11-01', 10_001n, 333n],
  ] as const)('by %s of a declared %s expects %s', (today, declared, expected) => {
    const found = pace(inr(400_000n), inr(declared), november, today as LocalDate);
    expect(found).toEqual({ expected: inr(expected), ahead: inr(400_000n - expected) });
  });

  it('says nothing of another month, nor where nothing was declared', () => {
    expect(pace(inr(1n), inr(100n), november, '2026-12-01' as LocalDate)).toBeNull();
    expect(pace(inr(1n), inr(100n), november, '2026-10-31' as LocalDate)).toBeNull();
    expect(pace(inr(1n), null, november, '2026-11-10' as LocalDate)).toBeNull();
    expect(pace(inr(1n), zero('INR'), november, '2026-11-10' as LocalDate)).toBeNull();
  });

  it('expects no less on a later day, all of it on the last, and whole paise always', () => {
    const february = '2028-02' as Month;
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 15n }), fc.integer({ min: 0, max: 27 }), (declared, day) => {
        const on = (days: number) =>
          pace(zero('INR'), inr(declared), february, addDays('2028-02-01' as LocalDate, days))?.expected.units ?? -1n;
        expect(on(day + 1)).toBeGreaterThanOrEqual(on(day));
        expect(on(28)).toBe(inr(declared).units);
        expect(on(day) % unitsPerMinor('INR')).toBe(0n);
      }),
    );
  });
});
