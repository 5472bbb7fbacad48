import type { HolidayName } from '../../catalogue/holidays/holiday-names.ts';
import { holidayNames } from '../../catalogue/holidays/holiday-names.ts';
import { parseLocalDate, type LocalDate } from '../../kernel/local-date.ts';

/** Why banks did not work on a day: a name of ours, or what the merchant called it. */
export type ClosedBecause = { readonly name: HolidayName } | { readonly own: string };

export type ClosedDay = { readonly day: LocalDate; readonly because: ClosedBecause };

const isHolidayName = (text: string): text is HolidayName => (holidayNames as readonly string[]).includes(text);

/** More of them are no help in a sentence, and its facts have a limit. */
const mostWritten = 10;

/**
 * Closed days as one fact of a sentence, a line each: `2026-11-14 second_saturday`, `2026-11-09 =Diwali` for a name that the
 * merchant gave. Only the first ten.
 */
export const writeClosedDays = (days: readonly ClosedDay[]): string =>
  days
    .slice(0, mostWritten)
    .map(({ day, because }) => `${day} ${'own' in because ? `=${because.own.replaceAll(/\s+/g, ' ')}` : because.name}`)
    .join('\n');

/** The closed days of such a fact; a line that another version wrote otherwise is left out. */
export const readClosedDays = (text: string): readonly ClosedDay[] =>
  text.split('\n').flatMap((line): ClosedDay[] => {
    const day = parseLocalDate(line.slice(0, 10));
    const because = line.slice(11);
    if (day === null) return [];
    if (because.startsWith('=')) return [{ day, because: { own: because.slice(1) } }];
    return isHolidayName(because) ? [{ day, because: { name: because } }] : [];
  });
