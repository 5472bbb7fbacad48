import type { Command } from '../command.ts';
import { updateExceptions } from '../update-exceptions.ts';
import { UsageError } from '../usage-error.ts';

export const exceptionOwn: Command = {
  usage: 'exception own EXCEPTION… --owner NAME [--merchant ID]',
  does: 'says who has an exception; an empty NAME takes the owner off. EXCEPTION is its id, the first letters of it, or a reference',
  takes: ['merchant', 'owner'],
  needs: 'workspace',
  run: (desk) => {
    const owner = desk.args.text('owner');
    if (owner === undefined) throw new UsageError('--owner says who has it');
    return updateExceptions(desk, { owner });
  },
};
