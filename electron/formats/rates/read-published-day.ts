import { localDate, parseLocalDate, type LocalDate } from '../../../shared/kernel/local-date.ts';

const months: ReadonlyMap<string, number> = new Map(
  [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ].map((name, index) => [name, index + 1]),
);

/** How files of rates write their days, as a person is told. */
export const publishedDayForms = 'YYYY-MM-DD, 30 October 2026';

/**
 * Reads `2026-10-30`, or `30 October 2026` as the ECB's file of one day has it; null for anything else, also for days
 * that do not exist. Days in figures alone in any other order are not guessed at.
 */
export function readPublishedDay(text: string): LocalDate | null {
  const day = parseLocalDate(text);
  if (day !== null) return day;
  const found = /^(\d{1,2}) ([A-Za-z]{3,9}) (\d{4})$/.exec(text);
  const month = months.get(found?.[2]?.toLowerCase() ?? '');
  return found === null || month === undefined ? null : localDate(Number(found[3]), month, Number(found[1]));
}
