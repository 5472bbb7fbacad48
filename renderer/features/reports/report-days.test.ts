import { describe, expect, it } from 'vitest';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import { daysOfPlace, spanOf, suitedBy } from './report-days.ts';
import { firstPlace } from './reports-place.ts';

const month = (text: string): Month => text as Month;
const day = (text: string): LocalDate => text as LocalDate;

describe('spanOf', () => {
  it.each([
    ['month', '2024-02', '2024-02-01', '2024-02-29'],
    ['last', '2026-01', '2025-12-01', '2025-12-31'],
    ['quarter', '2026-01', '2026-01-01', '2026-03-31'],
    ['quarter', '2026-06', '2026-04-01', '2026-06-30'],
    ['quarter', '2026-11', '2026-10-01', '2026-12-31'],
    ['year', '2026-07', '2026-01-01', '2026-12-31'],
    ['year', '2026-12', '2026-01-01', '2026-12-31'],
    ['financial', '2026-03', '2025-04-01', '2026-03-31'],
    ['financial', '2026-04', '2026-04-01', '2027-03-31'],
    ['financial', '2026-12', '2026-04-01', '2027-03-31'],
  ] as const)('%s of %s', (span, of, from, to) => {
    expect(spanOf(span, month(of))).toEqual({ from, to });
  });
});

describe('daysOfPlace', () => {
  it('takes one’s own days as they are, and the month’s until they are chosen', () => {
    const own = { ...firstPlace, span: 'own', from: day('2026-10-05'), to: day('2026-10-04') } as const;
    expect(daysOfPlace(own, month('2026-11'))).toEqual({ from: '2026-10-05', to: '2026-10-04' });
    expect(daysOfPlace({ ...own, to: null }, month('2026-11')).to).toBe('2026-11-30');
  });

  it('minds no dates of an address that names another span', () => {
    expect(daysOfPlace({ ...firstPlace, span: 'month', from: day('2020-01-01') }, month('2026-11')).from).toBe(
      '2026-11-01',
    );
  });
});

it('tells long spans by month', () => {
  expect(suitedBy(spanOf('quarter', month('2026-10')))).toBe('day');
  expect(suitedBy(spanOf('financial', month('2026-10')))).toBe('month');
});
