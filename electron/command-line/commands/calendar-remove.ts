import { editsJson } from '../calendar-view.ts';
import { chosenCalendar } from '../chosen-calendar.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { dayOfWord, givenWords } from '../given-words.ts';

export const calendarRemove: Command = {
  usage: 'calendar remove DAY [--country IN] [--merchant ID]',
  does: 'says that banks worked on a day all the same, or takes away a day that you added',
  takes: ['country', 'merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const [text = ''] = givenWords(desk.args, 2, 'DAY');
    const day = dayOfWord(text);
    const merchant = await chosenMerchant(desk);
    const { id } = await chosenCalendar(desk, merchant, Number(day.slice(0, 4)));
    const kept = await desk.ask('calendars.edit', { merchantId: merchant.id, calendar: id, remove: [day] });
    return { json: editsJson(kept), text: `${desk.voice.date(day)} is a bank day.`, exit: exitCode.done };
  },
};
