import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { addDays, daysBetween, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { rate as makeRate, type Rate } from '../../../shared/money/rate.ts';
import { indexQuotes } from '../../domain/rates/index-quotes.ts';
import { longestGap, rateOn } from '../../domain/rates/rate-on.ts';
import type { Reader, Writer } from '../../store/connection.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import {
  daysWithoutRate,
  findBookedRate,
  insertBookedRate,
  type CurrencyDay,
} from '../../store/rates/booked-rates-table.ts';
import { quotesBetween } from '../../store/rates/quotes-table.ts';

/**
 * Books the rate of every day that has rows in another currency and none yet, as far as quotes are known. A rate that
 * is booked stays: one that comes later, or is corrected, changes nothing that is in the books.
 */
export function bookRates(writer: Writer, merchant: MerchantRecord, now: number): void {
  bookDays(writer, merchant, daysWithoutRate(writer, merchant.id, merchant.base, null), now);
}

/** The booked rate of one day to the base currency, booked now if it was not; null where no quote gives one. */
export function bookedRate(
  writer: Writer,
  merchant: MerchantRecord,
  currency: CurrencyCode,
  day: LocalDate,
  now: number,
): Rate | null {
  const known = rateInBooks(writer, merchant, currency, day);
  if (known !== null) return known;
  bookDays(writer, merchant, [{ currency, day }], now);
  return findBookedRate(writer, merchant.id, currency, day);
}

/** The rate of a day as it is booked, or as it would be now; nothing is written. */
export function knownRate(
  reader: Reader,
  merchant: MerchantRecord,
  currency: CurrencyCode,
  day: LocalDate,
): Rate | null {
  const booked = rateInBooks(reader, merchant, currency, day);
  if (booked !== null) return booked;
  const found = rateOn(quotesAround(reader, day, day), currency, merchant.base, day);
  return found.ok ? found.rate : null;
}

/** One for one within the base currency, else the booked rate of the day; null while none is. */
const rateInBooks = (reader: Reader, merchant: MerchantRecord, currency: CurrencyCode, day: LocalDate): Rate | null =>
  currency === merchant.base
    ? makeRate(currency, currency, 1n, 1n)
    : findBookedRate(reader, merchant.id, currency, day);

/** The quotes that say something of these days: those of the longest gap before them, and after. */
const quotesAround = (reader: Reader, first: LocalDate, last: LocalDate) =>
  indexQuotes(quotesBetween(reader, addDays(first, -longestGap), addDays(last, longestGap)));

function bookDays(writer: Writer, merchant: MerchantRecord, days: readonly CurrencyDay[], now: number): void {
  for (const near of daysNearEachOther(days)) {
    const [first, last] = [near[0]?.day, near.at(-1)?.day];
    if (first === undefined || last === undefined) continue;
    const index = quotesAround(writer, first, last);
    for (const { currency, day } of near) {
      const found = rateOn(index, currency, merchant.base, day);
      if (!found.ok) continue;
      const quotes = found.quotes.map(({ seq }) => seq);
      insertBookedRate(writer, merchant.id, { day, rate: found.rate, quotes }, now);
    }
  }
}

/** In order, parted where no quote says anything of both sides: a day that waits for years reads no quotes of years. */
function daysNearEachOther(days: readonly CurrencyDay[]): CurrencyDay[][] {
  const parts: CurrencyDay[][] = [];
  for (const each of days.toSorted((left, right) => (left.day < right.day ? -1 : 1))) {
    const part = parts.at(-1);
    const before = part?.at(-1);
    if (part === undefined || before === undefined || daysBetween(before.day, each.day) > 2 * longestGap) {
      parts.push([each]);
    } else part.push(each);
  }
  return parts;
}
