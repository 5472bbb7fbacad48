import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import { addDays, type LocalDate } from '../../../../shared/kernel/local-date.ts';
import type { Rate } from '../../../../shared/money/rate.ts';
import { indexQuotes } from '../../../domain/rates/index-quotes.ts';
import { rateOn } from '../../../domain/rates/rate-on.ts';
import type { Reader } from '../../../store/connection.ts';
import { quotesBetween } from '../../../store/rates/quotes-table.ts';

/** A rate of longer ago says nothing of what is more. */
const longestAgo = 400;

/**
 * The last rate that is known of each currency up to a day, however long ago within a year: good enough to say which of two
 * amounts is more, and for nothing that is booked.
 */
export function lastKnownRates(
  reader: Reader,
  to: CurrencyCode,
  day: LocalDate,
): (currency: CurrencyCode) => Rate | null {
  const quotes = quotesBetween(reader, addDays(day, -longestAgo), day);
  const index = indexQuotes(quotes);
  const days = [...new Set(quotes.map(({ on }) => on))].toSorted().toReversed();
  const found = new Map<CurrencyCode, Rate | null>();
  return (currency) => {
    const known = found.get(currency);
    if (known !== undefined) return known;
    let rate: Rate | null = null;
    for (const on of [day, ...days]) {
      const looked = rateOn(index, currency, to, on);
      if (!looked.ok) continue;
      rate = looked.rate;
      break;
    }
    found.set(currency, rate);
    return rate;
  };
}
