import { assert } from '../../shared/kernel/assert.ts';
import { parseLocalDate, type LocalDate } from '../../shared/kernel/local-date.ts';

/** The calendar day at an instant, now unless given, in an IANA zone: a merchant's day, not the computer's. */
export function dayIn(zone: string, instant = new Date()): LocalDate {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const day = parseLocalDate(parts.format(instant));
  assert(day !== null, `the platform gave no date for ${zone}`);
  return day;
}
