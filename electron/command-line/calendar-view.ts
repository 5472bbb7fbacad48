import type { CalendarDay, CalendarEditsKept, CalendarOfYear } from '../../shared/contract/calendars.ts';
import { sayClosedBecause } from '../../shared/wording/holidays/say-closed-day.ts';
import { table } from './terminal.ts';

const missing: Readonly<Record<CalendarOfYear['missing'], string>> = {
  state_festivals: 'Festivals that differ from state to state are not in it.',
  moon_and_circular:
    'Days by the moon, and others that a yearly circular adds, are in it only as far as they were published. Look at those that are not confirmed, and add what is missing.',
  one_off: 'Days declared once only are in it as far as they are known.',
};

export const nameOfDay = ({ because, weekday, edited, provisional }: CalendarDay): string => {
  const names = because.map((one) => sayClosedBecause(one, 'en'));
  const name = names.join(', ') || (weekday === null ? '' : sayClosedBecause({ name: weekday }, 'en'));
  if (edited === 'removed') return `${name}: a bank day all the same`;
  return provisional ? `${name} (not confirmed)` : name;
};

export const calendarJson = ({ countedBy, ...calendar }: CalendarOfYear, year: number) => ({
  calendar: calendar.id,
  year,
  countries: calendar.countries,
  home: calendar.home,
  weekly: calendar.weekly,
  days: calendar.days.map((day) => ({
    day: day.day,
    name: nameOfDay({ ...day, edited: null, provisional: false }),
    weekday: day.weekday,
    edited: day.edited,
    provisional: day.provisional,
  })),
  missing: calendar.missing,
  verified: calendar.verified,
  yearVerified: calendar.yearVerified,
  sources: calendar.sources,
  countedBy,
  rails: calendar.rails,
});

export function calendarText(calendar: CalendarOfYear, year: number): string {
  const weekly = calendar.weekly.map(
    ({ name, since }) => `${sayClosedBecause({ name }, 'en')}s${since === null ? '' : ` since ${since}`}`,
  );
  const rows = calendar.days.map((day) => [
    day.day,
    day.weekday === null ? '' : sayClosedBecause({ name: day.weekday }, 'en'),
    nameOfDay(day),
    day.edited ?? '',
  ]);
  return [
    `Bank days of ${calendar.countries.join(', ')} in ${year}. Not counted: ${weekly.join(', ')}, and:`,
    table(['Day', 'Weekday', 'Name', 'Edited'], rows),
    `${missing[calendar.missing]} ${calendar.yearVerified ? `${year} was checked.` : `Not all of ${year} was held against a published list: add what is missing.`}`,
    ...calendar.sources.map(({ says, url }) => `Source: ${says}. ${url}`),
  ].join('\n');
}

export const editsJson = ({ calendar, added, removed }: CalendarEditsKept) => ({ calendar, added, removed });
