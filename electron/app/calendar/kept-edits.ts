import { calendarIds, type CalendarId } from '../../../shared/catalogue/holidays/calendars.ts';
import { calendarEdits } from '../../../shared/contract/calendars.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { noEdits, type CalendarEdits } from '../../domain/calendar/edited-calendar.ts';
import type { Reader } from '../../store/connection.ts';
import { listDocuments } from '../../store/documents/documents-table.ts';

export type EditsByCalendar = Readonly<Record<CalendarId, CalendarEdits>>;

/** What a merchant has said of each calendar. A calendar of another version of the product is left alone. */
export function keptEdits(reader: Reader, merchantId: MerchantId): EditsByCalendar {
  const kept = new Map<string, CalendarEdits>(
    listDocuments(reader, merchantId, 'holidays').flatMap(({ document }) => {
      const read = calendarEdits.safeParse(document);
      return read.success ? [[read.data.calendar, read.data] as const] : [];
    }),
  );
  return Object.fromEntries(calendarIds.map((id) => [id, kept.get(id) ?? noEdits])) as Record<
    CalendarId,
    CalendarEdits
  >;
}
