import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { AssertionFault } from '../../../shared/kernel/assert.ts';
import { addMonths, type Month } from '../../../shared/kernel/local-date.ts';
import { nextOpenMonth } from './next-open-month.ts';
import { reopenCheck } from './reopen-check.ts';

const month = (text: string): Month => text as Month;
const why = 'The bank sent a corrected statement.';

describe('reopenCheck', () => {
  it.each([
    [['2025-10'], '2025-10', { ok: true }],
    [['2025-11', '2025-09', '2025-10'], '2025-11', { ok: true }],
    [['2025-12', '2026-01', '2025-11'], '2025-11', { ok: false, reason: 'later_closed', later: '2026-01' }],
    [[], '2025-10', { ok: false, reason: 'not_closed' }],
    [['2025-09'], '2025-10', { ok: false, reason: 'not_closed' }],
    // Locked by October's close, but never closed itself: there is nothing of it to restate.
    [['2025-10'], '2025-09', { ok: false, reason: 'not_closed' }],
  ])('of %j: %s', (closed, wanted, expected) => {
    expect(reopenCheck(closed.map(month), month(wanted), why)).toEqual(expected);
  });

  it('asks for a reason that somebody can read later', () => {
    for (const reason of ['', ' \n\t', 'x'.repeat(501)])
      expect(() => reopenCheck([month('2025-10')], month('2025-10'), reason)).toThrow(AssertionFault);
    expect(reopenCheck([month('2025-10')], month('2025-10'), ` ${'x'.repeat(500)} `)).toEqual({ ok: true });
  });

  it('opens a month to its own rows again, whichever was closed last', () => {
    const anyMonth = fc.integer({ min: 0, max: 30 }).map((count) => addMonths(month('2025-01'), count));
    fc.assert(
      fc.property(fc.uniqueArray(anyMonth, { minLength: 1 }), anyMonth, (closed, wanted) => {
        const check = reopenCheck(closed, wanted, why);
        expect(check.ok).toBe(closed.includes(wanted) && closed.every((one) => one <= wanted));
        if (check.ok) {
          const left = closed.filter((one) => one !== wanted);
          expect(nextOpenMonth(left, wanted)).toBe(wanted);
        } else if (check.reason === 'later_closed') {
          expect(reopenCheck(closed, check.later, why)).toEqual({ ok: true });
        }
      }),
    );
  });
});
