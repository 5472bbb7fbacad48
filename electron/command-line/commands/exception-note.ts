import type { Command } from '../command.ts';
import { givenText } from '../given-words.ts';
import { updateExceptions } from '../update-exceptions.ts';

export const exceptionNote: Command = {
  usage: 'exception note EXCEPTION… --note TEXT [--merchant ID]',
  does: 'keeps a note with an exception',
  takes: ['merchant', 'note'],
  needs: 'workspace',
  run: (desk) => updateExceptions(desk, { note: givenText(desk.args, 'note', 'is the note to keep') }),
};
