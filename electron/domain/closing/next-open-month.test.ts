import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addMonths, type Month } from '../../../shared/kernel/local-date.ts';
import { nextOpenMonth } from './next-open-month.ts';

const month = (text: string): Month => text as Month;

describe('nextOpenMonth', () => {
  it('is the month itself, or the one after the last that is closed', () => {
    expect(nextOpenMonth([], month('2025-10'))).toBe('2025-10');
    expect(nextOpenMonth([month('2025-09')], month('2025-10'))).toBe('2025-10');
    expect(nextOpenMonth([month('2025-10'), month('2025-11')], month('2025-10'))).toBe('2025-12');
    expect(nextOpenMonth([month('2025-12'), month('2025-11')], month('2025-11'))).toBe('2026-01');
    // September was never closed by name, but October's closing balances rest on it.
    expect(nextOpenMonth([month('2025-10')], month('2025-09'))).toBe('2025-11');
  });

  it('is never earlier than wanted, never at or before a close, and no later than it must be', () => {
    const anyMonth = fc.integer({ min: 0, max: 30 }).map((count) => addMonths(month('2025-01'), count));
    fc.assert(
      fc.property(fc.array(anyMonth), anyMonth, (closed, wanted) => {
        const found = nextOpenMonth(closed, wanted);
        expect(found >= wanted).toBe(true);
        expect(closed.every((one) => one < found)).toBe(true);
        expect(found === wanted || closed.includes(addMonths(found, -1))).toBe(true);
      }),
    );
  });
});
