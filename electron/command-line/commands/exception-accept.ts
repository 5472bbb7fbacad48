import type { Command } from '../command.ts';
import { givenText } from '../given-words.ts';
import { updateExceptions } from '../update-exceptions.ts';

export const exceptionAccept: Command = {
  usage: 'exception accept EXCEPTION… --reason TEXT [--merchant ID]',
  does: 'leaves an exception as it is, with a reason; when more is at risk later, it is open again',
  takes: ['merchant', 'reason'],
  needs: 'workspace',
  run: (desk) =>
    updateExceptions(desk, {
      state: 'accepted',
      note: givenText(desk.args, 'reason', 'says why it is accepted; it stays on record'),
    }),
};
