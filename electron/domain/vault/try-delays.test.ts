import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTry, noTries, waitLeft, type Tries } from './try-delays.ts';

const after = (wrong: number, at = 1_000_000): Tries => ({ wrong, at });

describe('the wait after wrong tries', () => {
  it.each([
    [0, 0],
    [1, 0],
    [4, 0],
    [5, 30],
    [6, 60],
    [7, 300],
    [8, 900],
    [9, 3600],
    [10, 3600],
    [40, 3600],
  ])('%i wrong: %i seconds', (wrong, seconds) => {
    expect(waitLeft(after(wrong), 1_000_000)).toBe(seconds * 1000);
    expect(waitLeft(after(wrong), 1_000_000 + seconds * 1000)).toBe(0);
  });

  it('goes on where it was after the machine was started again, and counts what it has run since', () => {
    expect(waitLeft(after(9, 50_000_000), 0)).toBe(3_600_000);
    expect(waitLeft(after(9, 50_000_000), 600_000)).toBe(3_000_000);
    expect(waitLeft(after(9, 50_000_000), 3_600_000)).toBe(0);
  });

  it('never counts more time than has passed, however often the machine was started', () => {
    const runs = fc.array(fc.integer({ min: 0, max: 4_000_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 20 }), fc.nat(10_000_000), runs, (wrong, at, ran) => {
        const [first = 0, ...others] = ran;
        // The machine ran on for `first`, and was then started again for each of the others.
        const running = others.at(-1) ?? at + first;
        const passed = first + others.reduce((sum, one) => sum + one, 0);
        const full = waitLeft(after(wrong, at), at);
        expect(full - waitLeft(after(wrong, at), running)).toBeLessThanOrEqual(passed);
      }),
    );
  });

  it('counts each try from the moment it is made', () => {
    const tries = Array.from({ length: 5 }).reduce<Tries>((known, _, at) => countTry(known, at * 10), noTries);
    expect(tries).toEqual({ wrong: 5, at: 40 });
  });
});
