import {
  exceptionKinds,
  exceptionStates,
  type ExceptionKind,
  type ExceptionState,
} from '../../../shared/contract/exceptions.ts';
import type { Arguments, OptionName } from '../arguments.ts';
import { chosenIncident } from '../chosen-incident.ts';
import { chosenMerchant, givenMonth } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exceptionJson, exceptionText } from '../exception-view.ts';
import { exitCode } from '../exit-code.ts';
import { UsageError } from '../usage-error.ts';

export const exceptions: Command = {
  usage:
    'exceptions [--state STATE] [--kind KIND] [--owner NAME] [--incident INCIDENT] [--merchant ID] [--month YYYY-MM]',
  does: 'lists what does not match: the money at risk, why, and what to do next; what is resolved only with --state resolved',
  takes: ['merchant', 'month', 'state', 'kind', 'owner', 'incident'],
  needs: 'workspace',
  run: async (desk) => {
    const state = given<ExceptionState>(desk.args, 'state', exceptionStates);
    const kind = given<ExceptionKind>(desk.args, 'kind', exceptionKinds);
    const owner = desk.args.text('owner')?.trim().toLowerCase();
    const merchant = await chosenMerchant(desk);
    const month = givenMonth(desk);
    const named = desk.args.text('incident');
    const incident = named === undefined ? undefined : (await chosenIncident(desk, merchant, named)).id;
    const list = await desk.ask('exceptions.list', {
      merchantId: merchant.id,
      ...(month === undefined ? {} : { month }),
      ...(state === undefined ? {} : { states: [state] }),
    });
    // An empty owner asks for what nobody has.
    const found = list.exceptions.filter(
      (one) =>
        (kind === undefined || one.kind === kind) &&
        (owner === undefined || (one.owner ?? '').toLowerCase() === owner) &&
        (incident === undefined || one.incident?.id === incident),
    );
    const filtered = [state, kind, owner, incident].some((one) => one !== undefined);
    return {
      json: { exceptions: found.map((one) => exceptionJson(one, desk)) },
      text:
        found.length > 0
          ? found.map((one) => exceptionText(one, desk.voice)).join('\n')
          : filtered
            ? 'No exception is like that.'
            : 'Nothing is open: everything is matched.',
      exit: exitCode.done,
    };
  },
};

function given<Word extends string>(args: Arguments, name: OptionName, words: readonly Word[]): Word | undefined {
  const text = args.text(name);
  if (text === undefined) return undefined;
  const word = words.find((one) => one === text);
  if (word === undefined) throw new UsageError(`--${name} is one of ${words.join(', ')}, not ${text}`);
  return word;
}
