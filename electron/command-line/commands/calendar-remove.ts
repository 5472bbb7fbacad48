import type { Command } from '../command.ts';
import { givenWords } from '../given-words.ts';
import { calendarAnswer } from './calendar-answer.ts';

export const calendarRemove: Command = {
  usage: 'calendar remove DAY [--country IN] [--merchant ID]',
  does: 'says that banks worked on a day all the same, or takes away a day that you added',
  takes: ['country', 'merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const [text = ''] = givenWords(desk.args, 2, 'DAY');
    return calendarAnswer(
      desk,
      text,
      (day) => ({ remove: [day] }),
      (date) => `${date} is a bank day.`,
    );
  },
};
