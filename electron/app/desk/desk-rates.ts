import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Rate } from '../../../shared/money/rate.ts';
import { indexQuotes } from '../../domain/rates/index-quotes.ts';
import { longestGap, rateOn } from '../../domain/rates/rate-on.ts';
import type { Reader } from '../../store/connection.ts';
import { quotesBetween } from '../../store/rates/quotes-table.ts';

export type UsedRate = { readonly currency: CurrencyCode; readonly rate: Rate; readonly on: LocalDate };

export type DeskRates = { readonly rateOf: (currency: CurrencyCode) => Rate | null; readonly used: () => UsedRate[] };

/**
 * The rates to one currency as of a day: of that day, or of the last day before it, at most a week, that a rate is known of. Books
 * wait until they know that nothing was published on a day; the desk shows what is known now, and says of which day it is.
 */
export function deskRates(reader: Reader, to: CurrencyCode, day: LocalDate): DeskRates {
  const index = indexQuotes(quotesBetween(reader, addDays(day, -2 * longestGap), day));
  const found = new Map<CurrencyCode, UsedRate | null>();
  const look = (currency: CurrencyCode): UsedRate | null => {
    for (let away = 0; away <= longestGap; away += 1) {
      const rate = rateOn(index, currency, to, addDays(day, -away));
      if (!rate.ok) continue;
      const oldest = rate.quotes.map(({ on }) => on).toSorted()[0];
      return { currency, rate: rate.rate, on: oldest ?? day };
    }
    return null;
  };
  return {
    rateOf: (currency) => {
      const known = found.get(currency);
      if (known !== undefined) return known?.rate ?? null;
      const rate = look(currency);
      found.set(currency, rate);
      return rate?.rate ?? null;
    },
    used: () => [...found.values()].filter((rate) => rate !== null && rate.currency !== to) as UsedRate[],
  };
}
