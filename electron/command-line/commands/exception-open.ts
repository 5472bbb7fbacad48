import type { Command } from '../command.ts';
import { updateExceptions } from '../update-exceptions.ts';

export const exceptionOpen: Command = {
  usage: 'exception open EXCEPTION… [--merchant ID]',
  does: 'opens an exception again that was accepted or asked about',
  takes: ['merchant'],
  needs: 'workspace',
  run: (desk) => updateExceptions(desk, { state: 'open' }),
};
