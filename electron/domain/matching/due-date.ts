import type { AgreementName } from '../../../shared/contract/agreement-name.ts';
import { countries, isCountryCode } from '../../../shared/catalogue/countries.ts';
import { creditTimingOf } from '../../../shared/catalogue/credit-timing.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { institutions, type InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { Rail } from '../../../shared/catalogue/methods.ts';
import { settlementTimingOf } from '../../../shared/catalogue/settlement-timing.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { ClosedDay } from '../../../shared/wording/holidays/closed-day.ts';
import { addBankDays, nextBankDay } from '../calendar/bank-calendar.ts';
import { inAllOf, type MerchantCalendars } from '../calendar/merchant-calendars.ts';
import type { ReasonedCalendar } from '../calendar/edited-calendar.ts';

/** The last day on which something may still be on its way, and the days before it that did not count, by day. */
export type DueDate = {
  readonly on: LocalDate;
  readonly notCounted: readonly ClosedDay[];
  /** The agreement that says so; null where it is what is usual. */
  readonly agreement: AgreementName | null;
};

/** A day between two zones, a bank that books in the night, a payout that misses its cut-off. */
const graceDays = 1;

/** T+n of a provider that the catalogue does not know better. */
const usualDays = 2;

type DuePayment = {
  readonly businessDate: LocalDate;
  readonly institution: InstitutionId;
  /** Null where the method is not known: then by the days of banks, the later of the two. */
  readonly rail: Rail | null;
};

/**
 * Until when a payment may be outside every batch: its business date, T+n, one day of grace. What was agreed for its business
 * date comes first; else it is the provider's usual. Days on which
 * banks rest are left out where the provider counts by them: that can only make it later than the same days of the
 * calendar, so nothing is called late before its time.
 */
export function paymentDueDate({ businessDate, institution, rail }: DuePayment, calendars: MerchantCalendars): DueDate {
  const agreed = calendars.agreed(institution, businessDate);
  if (agreed !== null) {
    const home = agreed.counts === 'bank_days' && calendars.home !== null ? calendars.of(calendars.home) : null;
    return { ...countedDays(businessDate, agreed.days, home), agreement: agreed.name };
  }
  const timing = settlementTimingOf(institution, rail, calendars.country);
  const days = Math.max(institutions[institution].settlesWithinDays ?? usualDays, timing?.days ?? 0);
  const calendar =
    timing === null || timing.counts === 'calendar_days'
      ? null
      : timing.calendar === 'home'
        ? calendars.home
        : timing.calendar;
  const reckoned = calendar === null ? null : calendars.of(calendar);
  return { ...countedDays(businessDate, days, reckoned), agreement: null };
}

/** So many days on, and one of grace: bank days of a calendar, or any where there is none. */
function countedDays(from: LocalDate, days: number, calendar: ReasonedCalendar | null): Omit<DueDate, 'agreement'> {
  if (calendar === null) return { on: addDays(from, days + graceDays), notCounted: [] };
  const paid = addBankDays(from, days, calendar);
  return { on: addDays(paid, graceDays), notCounted: closedDays(from, paid, calendar) };
}

/**
 * Until when the credit of a payout may be on its way: the day it was paid or the first bank day after it, and one bank day of
 * grace. Which days the rails rest on, the currency says; money from abroad also waits for the merchant's own banks.
 */
export function creditDueDate(
  settledOn: LocalDate,
  currency: CurrencyCode,
  calendars: MerchantCalendars,
): Omit<DueDate, 'agreement'> {
  const rests = creditTimingOf(currency, settledOn)?.rests ?? null;
  const atHome =
    calendars.country !== null && isCountryCode(calendars.country) && countries[calendars.country].currency;
  const own = atHome === currency ? null : calendars.home;
  const ids = new Set([rests, own].filter((id) => id !== null));
  const reckoned = inAllOf([...ids].map(calendars.of));
  const due = addBankDays(nextBankDay(settledOn, reckoned), graceDays, reckoned);
  return { on: due, notCounted: closedDays(addDays(settledOn, -1), due, reckoned) };
}

/** The day alone. */
export const paymentDue = (
  businessDate: LocalDate,
  institution: InstitutionId,
  rail: Rail | null,
  calendars: MerchantCalendars,
): LocalDate => paymentDueDate({ businessDate, institution, rail }, calendars).on;

/** The day alone. */
export const creditDue = (settledOn: LocalDate, currency: CurrencyCode, calendars: MerchantCalendars): LocalDate =>
  creditDueDate(settledOn, currency, calendars).on;

/** The closed days after one day and before another. */
function closedDays(after: LocalDate, until: LocalDate, calendar: ReasonedCalendar): readonly ClosedDay[] {
  const found: ClosedDay[] = [];
  for (let day = addDays(after, 1); day < until; day = addDays(day, 1)) {
    const because = calendar.closedBecause(day);
    if (because !== null) found.push({ day, because });
  }
  return found;
}
