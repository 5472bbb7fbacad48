import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesDown } from './minutes-down.ts';

const day = { from: 0, to: 86_399 };

describe('minutesDown', () => {
  it.each([
    ['an hour', [{ from: 3600, to: 7200 }], 60],
    ['the nearest minute', [{ from: 0, to: 61 }], 1],
    ['no less than one', [{ from: 0, to: 5 }], 1],
    [
      'two apart',
      [
        { from: 0, to: 600 },
        { from: 1200, to: 1800 },
      ],
      20,
    ],
    [
      'two that overlap, once',
      [
        { from: 0, to: 600 },
        { from: 300, to: 900 },
      ],
      15,
    ],
    [
      'one within another',
      [
        { from: 0, to: 900 },
        { from: 300, to: 600 },
      ],
      15,
    ],
    ['what goes on, up to now', [{ from: 86_000 - 600, to: null }], 10],
    ['what began the day before, from midnight', [{ from: -600, to: 600 }], 10],
    ['what was over the day before, not at all', [{ from: -600, to: -1 }], 0],
    ['what has not begun, not at all', [{ from: 90_000, to: null }], 0],
  ])('counts %s', (_, windows, minutes) => {
    expect(minutesDown(windows, day, 86_000)).toBe(minutes);
  });

  it('is never more than the windows by themselves, nor less than the longest, in any order', () => {
    const window = fc
      .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 200 }))
      .map(([from, length]) => ({ from: from * 60, to: (from + length) * 60 }));
    fc.assert(
      fc.property(fc.array(window, { minLength: 1, maxLength: 8 }), (windows) => {
        const each = windows.map((one) => minutesDown([one], day, 86_399));
        const all = minutesDown(windows, day, 86_399);
        expect(all).toBeLessThanOrEqual(each.reduce((sum, one) => sum + one, 0));
        expect(all).toBeGreaterThanOrEqual(Math.max(...each));
        expect(minutesDown(windows.toReversed(), day, 86_399)).toBe(all);
      }),
    );
  });
});
