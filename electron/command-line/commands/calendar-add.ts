import type { Command } from '../command.ts';
import { givenWords } from '../given-words.ts';
import { calendarAnswer } from './calendar-answer.ts';

export const calendarAdd: Command = {
  usage: 'calendar add DAY NAME [--country IN] [--merchant ID]',
  does: 'adds a day on which banks did not work, such as a festival of your state; due dates follow',
  takes: ['country', 'merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const [text = '', name = ''] = givenWords(desk.args, 2, 'DAY', 'NAME');
    return calendarAnswer(
      desk,
      text,
      (day) => ({ add: [{ day, name }] }),
      (date) => `${date} (${name}) is no bank day.`,
    );
  },
};
