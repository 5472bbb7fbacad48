import { editsJson } from '../calendar-view.ts';
import { chosenCalendar } from '../chosen-calendar.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { dayOfWord, givenWords } from '../given-words.ts';

export const calendarRestore: Command = {
  usage: 'calendar restore DAY [--country IN] [--merchant ID]',
  does: 'takes back what you said of a day',
  takes: ['country', 'merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const [text = ''] = givenWords(desk.args, 2, 'DAY');
    const day = dayOfWord(text);
    const merchant = await chosenMerchant(desk);
    const { id } = await chosenCalendar(desk, merchant, Number(day.slice(0, 4)));
    const kept = await desk.ask('calendars.edit', { merchantId: merchant.id, calendar: id, restore: [day] });
    return { json: editsJson(kept), text: `${desk.voice.date(day)} is as the calendar has it.`, exit: exitCode.done };
  },
};
