import { localDate, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { readMoments } from '../table/read-moment.ts';

export type DateOrder = 'day first' | 'month first';

/** A date whose first two numbers are day and month in either order, or one that says its day by itself. */
export type QifDate =
  | { readonly kind: 'either'; readonly first: number; readonly second: number; readonly year: number }
  | { readonly kind: 'plain'; readonly day: LocalDate };

const named = readMoments(['d MMM yyyy', 'd-MMM-yyyy', 'd-MMM-yy', 'MMM d, yyyy'], 'UTC');
/** Quicken pads with spaces and marks years from 2000 with an apostrophe: `1/ 2'98`, `12/31' 3`. */
const numbers = /^(\d{1,4}) *([-/.]) *(\d{1,2}) *([-/.']) *(\d{1,4})$/;

/** Null for what is no date. */
export function readQifDate(text: string): QifDate | null {
  const found = numbers.exec(text);
  if (found === null) {
    const day = named(text)?.day ?? null;
    return day === null ? null : { kind: 'plain', day };
  }
  const [, one = '', mark, two = '', , three = ''] = found;
  const [first, second, third] = [one, two, three].map((digits) => Number.parseInt(digits, 10)) as [
    number,
    number,
    number,
  ];
  if (one.length > 2) return plain(one.length === 4 ? localDate(first, second, third) : null);
  const year = yearOf(three);
  if (year === null) return null;
  // Nobody writes the month first with points.
  if (mark === '.') return plain(localDate(year, second, first));
  return { kind: 'either', first, second, year };
}

const plain = (day: LocalDate | null): QifDate | null => (day === null ? null : { kind: 'plain', day });

/** Two digits from 70 on are of the last century, in which Quicken was written; `' 3` is 2003. */
function yearOf(digits: string): number | null {
  const year = Number.parseInt(digits, 10);
  if (digits.length === 4) return year;
  return digits.length === 3 ? null : year + (year >= 70 ? 1900 : 2000);
}

/** The order that a date shows: a number above twelve is no month. Null when it may be either. */
export function orderShown(date: QifDate): DateOrder | null {
  if (date.kind === 'plain' || (date.first > 12 && date.second > 12)) return null;
  return date.first > 12 ? 'day first' : date.second > 12 ? 'month first' : null;
}

/** The day in that order; null where it does not exist. */
export function dayInOrder(date: QifDate, order: DateOrder): LocalDate | null {
  if (date.kind === 'plain') return date.day;
  const { first, second, year } = date;
  return order === 'day first' ? localDate(year, second, first) : localDate(year, first, second);
}

export const orderForm = (order: DateOrder): string => (order === 'day first' ? 'dd/MM/yyyy' : 'MM/dd/yyyy');
