import { convert } from '../../../shared/money/convert.ts';
import { payoutWindow } from '../../domain/calendar/payout-window.ts';
import { usualSettings, type MatchingWays } from '../../domain/matching/matching-ways.ts';
import { linkKey } from '../../domain/matching/link-key.ts';
import type { Reader } from '../../store/connection.ts';
import { takenApart } from '../../store/matching/matches-table.ts';
import { findMatchingSettings, listMatchingRules } from '../../store/matching/kept-settings.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { calendarsOf } from '../calendar/calendars-of.ts';
import { knownRate } from '../rates/book-rates.ts';

/** What the passes go by for a merchant: the settings and rules kept, the days of banks and rails, the rates known. */
export function merchantWays(reader: Reader, merchant: MerchantRecord): MatchingWays {
  const calendars = calendarsOf(reader, merchant);
  return {
    settings: findMatchingSettings(reader, merchant.id) ?? usualSettings,
    rules: listMatchingRules(reader, merchant.id).map(({ rule }) => rule),
    apart: new Set(
      takenApart(reader, merchant.id).map(({ batchIds, statementLineIds }) =>
        linkKey({ batchIds: batchIds.map(String), lineIds: statementLineIds.map(String) }),
      ),
    ),
    window: (settledOn, currency) => payoutWindow(settledOn, currency, calendars),
    worth: (amount, day) => {
      if (amount.currency === merchant.base) return amount;
      const rate = knownRate(reader, merchant, amount.currency, day);
      return rate === null ? null : convert(amount, rate);
    },
  };
}
