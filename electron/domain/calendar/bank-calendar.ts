import { assert } from '../../../shared/kernel/assert.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';

/** On which days banks, or a rail, do their work. */
export type BankCalendar = { readonly isBankDay: (day: LocalDate) => boolean };

/** Of a rail that never rests, and where nothing better is known. */
export const everyDay: BankCalendar = { isBankDay: () => true };

/** No country closes its banks for so long; a calendar that does has lost its bank days, and would be counted for ever. */
const longestClosure = 60;

/** The day itself when the banks work on it, or else the first one after it on which they do. */
export function nextBankDay(day: LocalDate, calendar: BankCalendar): LocalDate {
  let candidate = day;
  for (let waited = 0; !calendar.isBankDay(candidate); waited += 1) {
    assert(waited < longestClosure, `no bank day within ${longestClosure} days of ${day}`);
    candidate = addDays(candidate, 1);
  }
  return candidate;
}

/**
 * The nth bank day after a day, which itself does not count (T+n); the day itself for n = 0, whatever day it is.
 * `count` is whole and not negative.
 */
export function addBankDays(day: LocalDate, count: number, calendar: BankCalendar): LocalDate {
  assert(Number.isInteger(count) && count >= 0, `addBankDays takes whole days that are not negative, not ${count}`);
  let reached = day;
  for (let counted = 0; counted < count; counted += 1) reached = nextBankDay(addDays(reached, 1), calendar);
  return reached;
}
