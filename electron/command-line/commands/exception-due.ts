import type { Command } from '../command.ts';
import { givenDate } from '../given-words.ts';
import { updateExceptions } from '../update-exceptions.ts';

export const exceptionDue: Command = {
  usage: 'exception due EXCEPTION… --on YYYY-MM-DD|none [--merchant ID]',
  does: 'sets the day by which an exception is to be answered; its age goes on counting from the day of the facts',
  takes: ['merchant', 'on'],
  needs: 'workspace',
  run: (desk) =>
    updateExceptions(desk, {
      due: desk.args.text('on') === 'none' ? null : givenDate(desk.args, 'on', 'says by which day'),
    }),
};
