import { assertNever } from '../../../shared/kernel/assert.ts';
import { addDays, localDate, weekdayOf, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { HolidayName } from '../../../shared/catalogue/holidays/holiday-names.ts';
import type { CalendarFacts, HolidayRule } from '../../../shared/catalogue/holidays/holiday-rule.ts';
import { easterSunday } from './easter-sunday.ts';
import { nthWeekday } from './nth-weekday.ts';

/** `provisional` where only an announcement beforehand is known of it. */
export type Holiday = { readonly day: LocalDate; readonly name: HolidayName; readonly provisional: boolean };

/**
 * The holidays of a calendar that fall in a year, by day; days of the week that are none anyway are not among them. A day
 * may have two names. A substitute day goes to the next day that no other holiday has (two in a row: to the Tuesday).
 */
export function holidaysOfYear({ holidays, weekly }: CalendarFacts, year: number): readonly Holiday[] {
  const found: Holiday[] = [];
  const atWeekend = (day: LocalDate): boolean =>
    weekly.some(({ weekday, nth }) => nth === null && weekday === weekdayOf(day));
  const toNextWeekday: Holiday[] = [];
  for (const rule of holidays) {
    const day = dayOf(rule, year);
    if (day === null) continue;
    const onWeekend = rule.rule === 'fixed' ? rule.onWeekend : 'stays';
    const holiday = { day, name: rule.name, provisional: rule.rule === 'dated' && rule.provisional === true };
    if (onWeekend === 'next_weekday' && atWeekend(day)) toNextWeekday.push(holiday);
    else if (onWeekend === 'sunday_to_monday' && weekdayOf(day) === 0) found.push({ ...holiday, day: addDays(day, 1) });
    else found.push(holiday);
  }
  for (const holiday of toNextWeekday) {
    let substitute = holiday.day;
    while (atWeekend(substitute) || found.some((other) => other.day === substitute))
      substitute = addDays(substitute, 1);
    found.push({ ...holiday, day: substitute });
  }
  return found.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function dayOf(rule: HolidayRule, year: number): LocalDate | null {
  if (rule.rule === 'dated') return rule.on.startsWith(`${year}-`) ? (rule.on as LocalDate) : null;
  if (year < (rule.from ?? year) || year > (rule.until ?? year)) return null;
  switch (rule.rule) {
    case 'fixed':
      return localDate(year, rule.month, rule.day);
    case 'easter':
      return addDays(easterSunday(year), rule.offset);
    case 'nth_weekday':
      return nthWeekday(year, rule.month, rule.weekday, rule.nth);
    default:
      return assertNever(rule);
  }
}
