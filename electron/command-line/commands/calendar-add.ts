import { editsJson } from '../calendar-view.ts';
import { chosenCalendar } from '../chosen-calendar.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { dayOfWord, givenWords } from '../given-words.ts';

export const calendarAdd: Command = {
  usage: 'calendar add DAY NAME [--country IN] [--merchant ID]',
  does: 'adds a day on which banks did not work, such as a festival of your state; due dates follow',
  takes: ['country', 'merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const [text = '', name = ''] = givenWords(desk.args, 2, 'DAY', 'NAME');
    const day = dayOfWord(text);
    const merchant = await chosenMerchant(desk);
    const { id } = await chosenCalendar(desk, merchant, Number(day.slice(0, 4)));
    const kept = await desk.ask('calendars.edit', { merchantId: merchant.id, calendar: id, add: [{ day, name }] });
    return { json: editsJson(kept), text: `${desk.voice.date(day)} (${name}) is no bank day.`, exit: exitCode.done };
  },
};
