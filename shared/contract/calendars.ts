import { z } from 'zod';
import { calendarIds } from '../catalogue/holidays/calendars.ts';
import { holidayNames } from '../catalogue/holidays/holiday-names.ts';
import { institutions, type InstitutionId } from '../catalogue/institutions.ts';
import { command, query } from './method.ts';
import { localDate, merchantId, writtenText } from './fields.ts';

const calendarId = z.enum(calendarIds);
const holidayName = z.enum(holidayNames);
const institution = z.enum(Object.keys(institutions) as [InstitutionId, ...InstitutionId[]]);

/** What a merchant calls a day; a line of a sentence, so it has no line breaks. */
const ownName = writtenText
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\p{Cc}]*$/u);

/** Why banks do not work on a day: a name of ours, or the merchant's own. */
const closedBecause = z.union([z.strictObject({ name: holidayName }), z.strictObject({ own: ownName })]);

/** What a merchant has said of a calendar, as it is kept. */
export const calendarEdits = z.strictObject({
  calendar: calendarId,
  added: z.array(z.strictObject({ day: localDate, name: ownName })).max(2000),
  removed: z.array(localDate).max(2000),
});

export type CalendarEditsKept = z.output<typeof calendarEdits>;

const calendarDay = z.strictObject({
  day: localDate,
  /** Two holidays may fall on one day. */
  because: z.array(closedBecause),
  /** The weekday on which it is no bank day anyway, or null. */
  weekday: holidayName.nullable(),
  /** `removed`: banks work on it all the same. */
  edited: z.enum(['added', 'removed']).nullable(),
  /** Only announced beforehand: a day by the moon may have moved by one. */
  provisional: z.boolean(),
});

export type CalendarDay = z.output<typeof calendarDay>;

const calendarOfYear = z.strictObject({
  id: calendarId,
  countries: z.array(z.string()),
  /** Whether it is the merchant's own country's. */
  home: z.boolean(),
  /** The weekdays that are no bank days, and since when where they were not always. */
  weekly: z.array(z.strictObject({ name: holidayName, since: localDate.nullable() })),
  /** Holidays of the year and every edited day in it, by day. */
  days: z.array(calendarDay),
  sources: z.array(z.strictObject({ says: z.string(), url: z.string() })),
  /** Spans in which the whole list was held against a published one. */
  verified: z.array(z.strictObject({ from: localDate, to: localDate })),
  /** Whether those spans hold the whole year. */
  yearVerified: z.boolean(),
  missing: z.enum(['state_festivals', 'moon_and_circular', 'one_off']),
  /** Which providers' payouts wait for it; `source` null for what is usual and not published. */
  countedBy: z.array(z.strictObject({ institution, source: z.string().nullable() })),
  /** Rails that rest on it, and the currency they carry. */
  rails: z.array(
    z.strictObject({
      currency: z.string(),
      rails: z.string(),
      /** Until when a payout goes out the same day, in that zone. */
      cutOff: z.strictObject({ time: z.string(), zone: z.string() }).nullable(),
    }),
  ),
});

export type CalendarOfYear = z.output<typeof calendarOfYear>;

export const calendars = {
  /** Every calendar, the merchant's own first, with its holidays of a year. */
  'calendars.list': query(
    z.strictObject({ merchantId, year: z.number().int().min(1950).max(2150) }),
    z.strictObject({ calendars: z.array(calendarOfYear) }),
    ['workspace_locked', 'merchant_unknown'],
  ),
  /**
   * Adds days on which banks do not work, removes days on which they do after all, and takes either back (`restore`). All or
   * nothing. Due dates follow at once.
   */
  'calendars.edit': command(
    z.strictObject({
      merchantId,
      calendar: calendarId,
      add: z
        .array(z.strictObject({ day: localDate, name: ownName }))
        .max(400)
        .default([]),
      remove: z.array(localDate).max(400).default([]),
      restore: z.array(localDate).max(400).default([]),
    }),
    calendarEdits,
    ['workspace_locked', 'merchant_unknown', 'calendar_day_closed', 'calendar_day_open', 'calendar_day_unedited'],
  ),
};
