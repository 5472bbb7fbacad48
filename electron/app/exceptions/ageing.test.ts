import { expect, it } from 'vitest';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { ageOf } from './ageing.ts';

const day = (text: string): LocalDate => text as LocalDate;

it.each([
  ['2026-11-30', 0, '0-2'],
  ['2026-11-21', 0, '0-2'],
  ['2026-11-19', 2, '0-2'],
  ['2026-11-18', 3, '3-7'],
  ['2026-11-14', 7, '3-7'],
  ['2026-11-13', 8, '8-30'],
  ['2026-10-22', 30, '8-30'],
  ['2026-10-21', 31, 'over_30'],
])('what was due on %s is %i days old on 21 November', (due, ageDays, ageing) => {
  expect(ageOf({ occurredOn: day('2026-01-01'), dueOfFacts: day(due) }, day('2026-11-21'))).toEqual({
    ageDays,
    ageing,
  });
});

it('counts from the day it occurred where nothing says when it is due', () => {
  expect(ageOf({ occurredOn: day('2026-11-17'), dueOfFacts: null }, day('2026-11-21')).ageDays).toBe(4);
});
