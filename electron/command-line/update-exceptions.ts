import type { Input } from '../../shared/contract/contract.ts';
import { chosenExceptions } from './chosen-exceptions.ts';
import type { Desk, Report } from './command.ts';
import { exceptionJson, exceptionText } from './exception-view.ts';
import { exitCode } from './exit-code.ts';

/** Says the same of every exception that the words after `exception …` name, in one step. */
export async function updateExceptions(
  desk: Desk,
  said: Omit<Input<'exceptions.update'>, 'merchantId' | 'ids'>,
): Promise<Report> {
  const { merchantId, exceptions: chosen } = await chosenExceptions(desk, 2);
  const ids = chosen.map(({ id }) => id);
  const { exceptions } = await desk.ask('exceptions.update', { merchantId, ids, ...said });
  return {
    json: { exceptions: exceptions.map((one) => exceptionJson(one, desk)) },
    text: exceptions.map((one) => exceptionText(one, desk.voice)).join('\n'),
    exit: exitCode.done,
  };
}
