import { describe, expect, it } from 'vitest';
import { monthOf } from '../../../shared/kernel/local-date.ts';
import { businessDate } from './business-date.ts';

describe('businessDate', () => {
  it.each([
    ['2026-10-31', 'Asia/Kolkata', '2026-10-31'],
    ['2026-10-31T18:30:00Z', 'Asia/Kolkata', '2026-11-01'],
    ['2026-10-31T18:29:59Z', 'Asia/Kolkata', '2026-10-31'],
    ['2026-10-31T18:30:00Z', 'UTC', '2026-10-31'],
    ['2026-11-01T00:15:00+08:00', 'Asia/Kolkata', '2026-10-31'],
    ['2026-11-01T02:30:00+08:00', 'Asia/Kolkata', '2026-11-01'],
    ['2026-11-01T00:00:00+05:30', 'America/Sao_Paulo', '2026-10-31'],
    ['2026-03-08T06:59:59Z', 'America/New_York', '2026-03-08'],
    ['2026-03-09T03:59:59Z', 'America/New_York', '2026-03-08'],
    ['2026-03-09T04:00:00Z', 'America/New_York', '2026-03-09'],
    ['2025-12-31T23:59:59.999+05:30', 'Asia/Kolkata', '2025-12-31'],
    ['2026-10-31T23:59:60Z', 'UTC', '2026-10-31'],
    ['2026-10-31T20:00:00-04:00', 'Asia/Kolkata', '2026-11-01'],
    ['2025-12-31T23:00Z', 'Asia/Dhaka', '2026-01-01'],
    ['1900-01-01T12:00Z', 'UTC', '1900-01-01'],
    ['2200-12-31T23:59Z', 'UTC', '2200-12-31'],
    // Liberia was 44 minutes and 30 seconds behind until 1972: there even a second decides.
    ['1971-07-01T00:44:29Z', 'Africa/Monrovia', '1971-06-30'],
    ['1971-07-01T00:44:30Z', 'Africa/Monrovia', '1971-07-01'],
  ])('%s in %s is %s', (occurredAt, zone, day) => {
    expect(businessDate(occurredAt, zone)).toBe(day);
  });

  it('counts a payment at 2026-10-31T18:30Z in October in UTC, in November in India', () => {
    expect(monthOf(businessDate('2026-10-31T18:30Z', 'UTC'))).toBe('2026-10');
    expect(monthOf(businessDate('2026-10-31T18:30Z', 'Asia/Kolkata'))).toBe('2026-11');
  });

  it.each([
    '2026-10-31T18:30:00',
    '31/10/2026',
    '2026-02-30',
    '',
    '2026-13-01T00:00:00Z',
    '2026-10-31T24:00:00Z',
    '2026-10-31T18:30:00+15:00',
    '2026-10-31T18:60Z',
    '2026-10-31T18:30:61Z',
    '2026-10-31T18:30:00+05:60',
    '1899-12-31T18:30Z',
  ])('refuses %j, which names no instant', (text) => {
    expect(() => businessDate(text, 'Asia/Kolkata')).toThrow(/neither a date nor an instant|no such instant/);
  });

  it.each([
    ['1900-01-01T00:30Z', 'America/New_York'],
    ['2200-12-31T23:30Z', 'Asia/Kolkata'],
  ])('refuses %s in %s, whose day lies outside the calendar', (text, zone) => {
    expect(() => businessDate(text, zone)).toThrow(/no calendar day/);
  });

  it('refuses a zone nobody knows', () => {
    expect(() => businessDate('2026-10-31T18:30:00Z', 'Asia/Nowhere')).toThrow(RangeError);
  });
});
