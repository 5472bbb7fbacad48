import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundDivision } from './round-division.ts';

describe('roundDivision', () => {
  // Numerator, denominator, then half even, half up, down.
  it.each([
    [5n, 2n, 2n, 3n, 2n],
    [7n, 2n, 4n, 4n, 3n],
    [1n, 2n, 0n, 1n, 0n],
    [3n, 2n, 2n, 2n, 1n],
    [-5n, 2n, -2n, -3n, -2n],
    [-7n, 2n, -4n, -4n, -3n],
    [-1n, 2n, 0n, -1n, 0n],
    [10n, 3n, 3n, 3n, 3n],
    [11n, 3n, 4n, 4n, 3n],
    [-11n, 3n, -4n, -4n, -3n],
    [9n, 3n, 3n, 3n, 3n],
    [0n, 7n, 0n, 0n, 0n],
    [4_999_999_999n, 10_000_000_000n, 0n, 0n, 0n],
    [5_000_000_001n, 10_000_000_000n, 1n, 1n, 0n],
  ])('%s ÷ %s', (numerator, denominator, even, up, down) => {
    expect([
      roundDivision(numerator, denominator, 'half_even'),
      roundDivision(numerator, denominator, 'half_up'),
      roundDivision(numerator, denominator, 'down'),
    ]).toEqual([even, up, down]);
  });

  it('is the nearest, the even one of two, and the same on both sides of zero', () => {
    const small = fc.bigInt({ min: -40n, max: 40n });
    fc.assert(
      fc.property(
        fc.oneof(small, fc.bigInt()),
        fc.oneof(fc.bigInt({ min: 1n, max: 12n }), fc.bigInt({ min: 1n })),
        fc.constantFrom('half_even', 'half_up', 'down'),
        (numerator, denominator, rounding) => {
          const whole = roundDivision(numerator, denominator, rounding);
          const apart = whole * denominator - numerator;
          const far = apart < 0n ? -apart : apart;
          expect(far < denominator).toBe(true);
          if (rounding !== 'down') expect(far * 2n <= denominator).toBe(true);
          if (rounding === 'half_even' && far * 2n === denominator) expect(whole % 2n).toBe(0n);
          if (rounding === 'half_up' && far * 2n === denominator) expect(apart > 0n).toBe(numerator > 0n);
          if (rounding === 'down') expect(apart === 0n || apart > 0n !== numerator > 0n).toBe(true);
          expect(roundDivision(-numerator, denominator, rounding)).toBe(-whole);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('refuses a denominator that is not above zero', () => {
    expect(() => roundDivision(1n, 0n, 'down')).toThrow('above zero');
    expect(() => roundDivision(1n, -2n, 'down')).toThrow('above zero');
  });
});
