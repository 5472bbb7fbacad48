import { creditTimingOf } from '../../../shared/catalogue/credit-timing.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { creditWindow, type CreditWindow } from './credit-window.ts';
import { inAllOf, type MerchantCalendars } from './merchant-calendars.ts';

/**
 * The days on which the credit of a payout is looked for. Only days count on which both its rail, as the currency says, and the
 * merchant's own banks work: a rail may run on a Sunday, and the bank still book what came on Monday. So the window is never
 * shorter than the credit has until it is due.
 */
export function payoutWindow(settledOn: LocalDate, currency: CurrencyCode, calendars: MerchantCalendars): CreditWindow {
  const rests = creditTimingOf(currency, settledOn)?.rests ?? null;
  const ids = new Set([rests, calendars.home].filter((id) => id !== null));
  return creditWindow(settledOn, inAllOf([...ids].map(calendars.of)));
}
