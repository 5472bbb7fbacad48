import { calendarOfCountry } from '../../shared/catalogue/holidays/calendars.ts';
import type { CalendarOfYear } from '../../shared/contract/calendars.ts';
import type { Merchant } from '../../shared/contract/merchants.ts';
import type { Desk } from './command.ts';
import { UsageError } from './usage-error.ts';

/** The calendar of --country (DE has the euro's), or the merchant's own, with its holidays of a year. */
export async function chosenCalendar({ args, ask }: Desk, merchant: Merchant, year: number): Promise<CalendarOfYear> {
  const country = (args.text('country') ?? merchant.country).toUpperCase();
  const id = calendarOfCountry(country);
  const { calendars } = await ask('calendars.list', { merchantId: merchant.id, year });
  const found = calendars.find((calendar) => calendar.id === id);
  if (found === undefined) {
    const known = calendars.flatMap(({ countries }) => countries).join(', ');
    throw new UsageError(`no calendar is known of ${country}, so every day counts there; --country takes ${known}`);
  }
  return found;
}

/** --year, or the year of the latest month in the books, or that of the computer's clock. */
export function chosenYear({ args }: Pick<Desk, 'args'>, merchant: Merchant): number {
  const text = args.text('year') ?? merchant.latestMonth?.slice(0, 4) ?? String(new Date().getFullYear());
  if (!/^(19[5-9]\d|20\d\d|21[0-4]\d)$/.test(text))
    throw new UsageError(`--year is written as 2026, from 1950 to 2149, not ${text}`);
  return Number(text);
}
