import type { CalendarDay } from '../../../shared/contract/calendars.ts';
import { sayClosedBecause } from '../../../shared/wording/holidays/say-closed-day.ts';
import type { Language, Voice } from '../../../shared/wording/voice.ts';

/** A day's holidays by name; of a day that is only of the weekend, its weekday. */
export const namesOf = ({ because, weekday }: CalendarDay, language: Language): string =>
  because.length > 0 || weekday === null
    ? because.map((one) => sayClosedBecause(one, language)).join(' · ')
    : sayClosedBecause({ name: weekday }, language);

/** A year in the reader's digits; as a number it would be grouped by thousands. */
export const yearText = (year: number, { number }: Voice): string =>
  [...String(year)].map((digit) => number(Number(digit))).join('');
