import { convert } from '../../../shared/money/convert.ts';
import { creditWindow } from '../../domain/calendar/credit-window.ts';
import { usualSettings, type MatchingWays } from '../../domain/matching/matching-ways.ts';
import type { Reader } from '../../store/connection.ts';
import { findMatchingSettings, listMatchingRules } from '../../store/matching/kept-settings.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import { knownRate } from '../rates/book-rates.ts';

/** What the passes go by for a merchant: the settings and rules kept, the banks' days of the country, the rates known. */
export function merchantWays(reader: Reader, merchant: MerchantRecord): MatchingWays {
  const calendar = calendarOf(reader, merchant);
  return {
    settings: findMatchingSettings(reader, merchant.id) ?? usualSettings,
    rules: listMatchingRules(reader, merchant.id).map(({ rule }) => rule),
    window: (settledOn) => creditWindow(settledOn, calendar),
    worth: (amount, day) => {
      if (amount.currency === merchant.base) return amount;
      const rate = knownRate(reader, merchant, amount.currency, day);
      return rate === null ? null : convert(amount, rate);
    },
  };
}
