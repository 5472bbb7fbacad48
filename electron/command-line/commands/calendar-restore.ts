import type { Command } from '../command.ts';
import { givenWords } from '../given-words.ts';
import { calendarAnswer } from './calendar-answer.ts';

export const calendarRestore: Command = {
  usage: 'calendar restore DAY [--country IN] [--merchant ID]',
  does: 'takes back what you said of a day',
  takes: ['country', 'merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const [text = ''] = givenWords(desk.args, 2, 'DAY');
    return calendarAnswer(
      desk,
      text,
      (day) => ({ restore: [day] }),
      (date) => `${date} is as the calendar has it.`,
    );
  },
};
