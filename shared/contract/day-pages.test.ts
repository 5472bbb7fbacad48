import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type LocalDate } from '../kernel/local-date.ts';
import { dayPages, type DayCount } from './day-pages.ts';

const today = '2026-10-31' as LocalDate;

const someDays = fc
  .array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 })
  .map((counts): DayCount[] => counts.map((count, at) => ({ day: addDays(today, -at), count })));

/** What a backend gives for a page: the rows of its days in order, without those before it. */
const rowsOf = (days: readonly DayCount[], page: ReturnType<ReturnType<typeof dayPages>['page']>): string[] => {
  if (page === null) return [];
  return days
    .filter(({ day }) => page.days.includes(day))
    .flatMap(({ day, count }) => Array.from({ length: count }, (_, n) => `${day} ${n}`))
    .slice(page.skip, page.skip + page.limit);
};

it('gives every row once and in order, however the pages are cut', () => {
  fc.assert(
    fc.property(someDays, fc.integer({ min: 1, max: 50 }), (days, size) => {
      const pages = dayPages(days, size);
      const all = days.flatMap(({ day, count }) => Array.from({ length: count }, (_, n) => `${day} ${n}`));
      const got = Array.from({ length: Math.ceil(all.length / size) }, (_, number) => rowsOf(days, pages.page(number)));
      expect(pages.count).toBe(all.length);
      expect(got.flat()).toEqual(all);
      expect(got.slice(0, -1).every((rows) => rows.length === size)).toBe(true);
    }),
  );
});

it('asks for no day that has no row of the page', () => {
  const days = [3, 2, 4].map((count, at) => ({ day: addDays(today, -at), count }));
  expect(dayPages(days, 4).page(1)).toEqual({ days: ['2026-10-30', '2026-10-29'], skip: 1, limit: 4 });
  expect(dayPages(days, 3).page(0)).toEqual({ days: ['2026-10-31'], skip: 0, limit: 3 });
});

it('has no page before the first, beyond the last or of nothing', () => {
  const days = [{ day: today, count: 2 }];
  expect([dayPages(days, 2).page(1), dayPages(days, 2).page(-1), dayPages([], 10).page(0)]).toEqual([null, null, null]);
});
