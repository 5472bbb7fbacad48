import { merchantCalendars, type MerchantCalendars } from '../../domain/calendar/merchant-calendars.ts';
import type { Reader } from '../../store/connection.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { keptEdits } from './kept-edits.ts';

/** Every calendar as the merchant has edited it; the one of the merchant's country is `home`. */
export const calendarsOf = (reader: Reader, { id, country }: MerchantRecord): MerchantCalendars =>
  merchantCalendars(country, keptEdits(reader, id));
