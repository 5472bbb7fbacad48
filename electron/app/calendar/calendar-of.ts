import type { ReasonedCalendar } from '../../domain/calendar/edited-calendar.ts';
import { openEveryDay } from '../../domain/calendar/merchant-calendars.ts';
import type { Reader } from '../../store/connection.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { calendarsOf } from './calendars-of.ts';

/** The bank days of the merchant's own country, as the merchant has edited them; every day where no calendar is known. */
export function calendarOf(reader: Reader, merchant: MerchantRecord): ReasonedCalendar {
  const { home, of } = calendarsOf(reader, merchant);
  return home === null ? openEveryDay : of(home);
}
