import { englishMonths } from '../table/english-months.ts';
import { localDate, parseLocalDate, type LocalDate } from '../../../shared/kernel/local-date.ts';

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
  const month = englishMonths.indexOf(found?.[2]?.toLowerCase() ?? '') + 1;
  return found === null ? null : localDate(Number(found[3]), month, Number(found[1]));
}
