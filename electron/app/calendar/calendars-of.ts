import { agreedSettlements } from '../../domain/agreements/agreed-settlement.ts';
import { merchantCalendars, type MerchantCalendars } from '../../domain/calendar/merchant-calendars.ts';
import type { Reader } from '../../store/connection.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { agreedDaysOf } from '../agreements/known-agreements.ts';
import { keptEdits } from './kept-edits.ts';

/** Every calendar as the merchant has edited it, the one of the merchant's country as `home`, and what was agreed on days. */
export const calendarsOf = (reader: Reader, { id, country }: MerchantRecord): MerchantCalendars =>
  merchantCalendars(country, keptEdits(reader, id), agreedSettlements(agreedDaysOf(reader, id)));
