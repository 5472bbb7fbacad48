import type { Input } from '../../../shared/contract/contract.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { editsJson } from '../calendar-view.ts';
import { chosenCalendar } from '../chosen-calendar.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Desk, Report } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { dayOfWord } from '../given-words.ts';

type Edit = Pick<Input<'calendars.edit'>, 'add' | 'remove' | 'restore'>;

/** Says something of one day of the calendar that is meant, and tells how that day stands now. */
export async function calendarAnswer(
  desk: Desk,
  text: string,
  edit: (day: LocalDate) => Edit,
  said: (date: string) => string,
): Promise<Report> {
  const day = dayOfWord(text);
  const merchant = await chosenMerchant(desk);
  const { id } = await chosenCalendar(desk, merchant, Number(day.slice(0, 4)));
  const kept = await desk.ask('calendars.edit', { merchantId: merchant.id, calendar: id, ...edit(day) });
  return { json: editsJson(kept), text: said(desk.voice.date(day)), exit: exitCode.done };
}
