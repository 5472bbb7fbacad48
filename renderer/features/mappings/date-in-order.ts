import type { Mapping } from '../../../shared/contract/mapping.ts';
import { parseLocalDate, type LocalDate } from '../../../shared/kernel/local-date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day a file's own date would be in each order, to choose by; null where it is no day that way. The file itself is read elsewhere. */
export function dateInOrder(text: string, order: Mapping['dateOrder']): LocalDate | null {
  const [first, second, third] = partsOf(text, order);
  if (first === undefined || second === undefined || third === undefined) return null;
  const [year, month, day] =
    order === 'ymd' ? [first, second, third] : order === 'dmy' ? [third, second, first] : [third, first, second];
  if (!/^\d{2}(?:\d{2})?$/.test(year) || (order === 'ymd' && year.length < 4)) return null;
  const monthNumber = /^\d+$/.test(month) ? month : String(months.indexOf(month.slice(0, 3).toLowerCase()) + 1);
  return parseLocalDate(`${year.padStart(4, '20')}-${monthNumber.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function partsOf(text: string, order: Mapping['dateOrder']): readonly string[] {
  const bare = /^\d{8}$/.exec(text.trim());
  if (bare === null) return text.match(/\d+|\p{L}+/gu) ?? [];
  const lengths = order === 'ymd' ? [4, 2, 2] : [2, 2, 4];
  let at = 0;
  return lengths.map((length) => bare[0].slice(at, (at += length)));
}
