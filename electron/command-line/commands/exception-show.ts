import type { ExceptionEvent } from '../../../shared/contract/exceptions.ts';
import { say } from '../../../shared/wording/say.ts';
import { chosenExceptions } from '../chosen-exceptions.ts';
import type { Command, Desk } from '../command.ts';
import { decimal } from '../decimal-amounts.ts';
import { exceptionJson, exceptionText } from '../exception-view.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { utcMinute } from '../utc-minute.ts';

export const exceptionShow: Command = {
  usage: 'exception show EXCEPTION [--merchant ID]',
  does: 'tells one exception with all that was found of it and said about it',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 2, 'EXCEPTION');
    const { merchantId, exceptions } = await chosenExceptions(desk, 2);
    const { exception, history } = await desk.ask('exceptions.read', { merchantId, id: exceptions[0]?.id ?? '' });
    return {
      json: { exception: exceptionJson(exception, desk), history: history.map((event) => eventJson(event, desk)) },
      text: [exceptionText(exception, desk.voice), ...history.map((event) => `  ${eventText(event)}`)].join('\n'),
      exit: exitCode.done,
    };
  },
};

const eventJson = ({ amountAtRisk, why, ...event }: ExceptionEvent, { voice }: Pick<Desk, 'voice'>) => ({
  ...event,
  amountAtRisk: amountAtRisk === null ? null : decimal(amountAtRisk),
  currency: amountAtRisk?.currency ?? null,
  why: why === null ? null : say(why, voice),
});

const eventText = ({ at, what, value, amountAtRisk, undone }: ExceptionEvent): string =>
  [
    utcMinute(at),
    what,
    ...(value === null || value === '' ? [] : [value]),
    ...(amountAtRisk === null ? [] : [`${decimal(amountAtRisk)} ${amountAtRisk.currency}`]),
    ...(undone ? ['(undone)'] : []),
  ].join('  ');
