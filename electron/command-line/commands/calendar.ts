import { calendarJson, calendarText } from '../calendar-view.ts';
import { chosenCalendar, chosenYear } from '../chosen-calendar.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';

export const calendar: Command = {
  usage: 'calendar [--country IN] [--year 2026] [--merchant ID]',
  does: 'lists the days on which banks do not work, by which payouts are due; your own country’s, or another’s',
  takes: ['country', 'year', 'merchant'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 1);
    const merchant = await chosenMerchant(desk);
    const year = chosenYear(desk, merchant);
    const found = await chosenCalendar(desk, merchant, year);
    return { json: calendarJson(found, year), text: calendarText(found, year), exit: exitCode.done };
  },
};
