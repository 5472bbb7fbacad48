import { localDate, type LocalDate } from '../../../shared/kernel/local-date.ts';

/** How a column writes its days: day, month, year, with one mark between and years of two or four digits. */
type DayForm = { readonly mark: '-' | '/'; readonly yearDigits: 2 | 4 };

/**
 * Reads a date of exactly that form; null for anything else, also for days that do not exist. Two digits mean 20yy: no
 * electronic statement is older.
 */
export function readDay(text: string, { mark, yearDigits }: DayForm): LocalDate | null {
  if (text.length !== 6 + yearDigits || text[2] !== mark || text[5] !== mark) return null;
  const day = digitsAt(text, 0, 2);
  const month = digitsAt(text, 3, 2);
  const year = digitsAt(text, 6, yearDigits);
  if (day < 0 || month < 0 || year < 0) return null;
  return localDate(yearDigits === 2 ? 2000 + year : year, month, day);
}

/** Whole digits as a number of a calendar or clock, -1 when there is anything else. */
export function digitsAt(text: string, from: number, count: number): number {
  let value = 0;
  for (let index = from; index < from + count; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}
