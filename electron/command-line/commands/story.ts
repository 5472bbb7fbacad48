import { storyId, type Story, type StoryStep } from '../../../shared/contract/stories.ts';
import { incidentName } from '../../../shared/wording/incident-name.ts';
import { say } from '../../../shared/wording/say.ts';
import type { Voice } from '../../../shared/wording/voice.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command, Desk } from '../command.ts';
import { decimal, decimalMoney } from '../decimal-amounts.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { taggedIncident } from '../tagged-incident.ts';
import { Refused } from '../refused.ts';
import { UsageError } from '../usage-error.ts';

export const story: Command = {
  usage: 'story ID or REFERENCE [--merchant ID]',
  does: 'tells the way of the money of a payment, a payout, a bank line or an entry: payment:12, batch:3, line:5, entry:7, or its reference',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const [named = ''] = givenWords(desk.args, 1, 'ID');
    const { merchantId, id } = await chosenStory(desk, named);
    const told = await desk.ask('stories.read', { merchantId, id });
    return { json: storyJson(told, desk.voice), text: storyText(told, desk.voice), exit: exitCode.done };
  },
};

/** An id as it is, of the merchant that is named or the only one; a reference whoever’s it is, where it is one thing’s alone. */
async function chosenStory(desk: Desk, named: string): Promise<{ readonly merchantId: string; readonly id: string }> {
  if (storyId.safeParse(named).success) return { merchantId: (await chosenMerchant(desk)).id, id: named };
  const within = desk.args.text('merchant') === undefined ? {} : { merchantId: (await chosenMerchant(desk)).id };
  const { groups } = await desk.ask('search.find', { text: named, ...within, limit: 20 });
  const exact = groups
    .flatMap(({ found }) => found)
    .filter(({ by, id }) => (by === 'exact' || by === 'amount') && storyId.safeParse(id).success);
  const [first, second] = exact;
  if (first === undefined) throw new Refused({ ok: false, code: 'item_unknown', details: { id: named } });
  // A payout and its bank line go by one UTR, and have one story: the payout’s.
  const whole = exact.find(({ kind }) => kind === 'batch') ?? first;
  const others = exact.filter(({ kind }) => kind === whole.kind);
  if (second !== undefined && others.length > 1)
    throw new UsageError(`${named} is ${exact.map(({ id }) => id).join(', ')}: say which`);
  return { merchantId: whole.merchantId, id: whole.id };
}

const storyJson = (told: Story, voice: Voice) => ({
  ...told,
  amount: told.amount === null ? null : decimal(told.amount),
  currency: told.amount?.currency ?? null,
  summary: say(told.summary, voice),
  steps: told.steps.map((step) => stepJson(step, voice)),
  exceptions: told.exceptions.map(({ why, ...exception }) => ({ ...exception, why: say(why, voice) })),
  entries: told.entries.map(({ amounts, ...entry }) => ({ ...entry, amounts: amounts.map(decimalMoney) })),
});

const stepJson = ({ say: said, why, amount, incident, ...step }: StoryStep, voice: Voice) => ({
  ...step,
  says: say(said, voice),
  why: why === null ? null : say(why, voice),
  amount: amount === null ? null : decimal(amount),
  currency: amount?.currency ?? null,
  incident: taggedIncident(incident, voice),
});

const storyText = (told: Story, voice: Voice): string =>
  [
    [told.kind, told.title, told.on, told.amount === null ? '' : voice.money(told.amount)]
      .filter((part) => part !== '')
      .join('  '),
    `  ${say(told.summary, voice)}`,
    ...told.steps.flatMap((step) => stepLines(step, voice)),
    ...told.exceptions.map(({ kind, why }) => `! ${kind}: ${say(why, voice)}`),
    ...told.entries.map(
      ({ id, on, kind, amounts, takenBack }) =>
        `  entry ${[id, on, kind, ...amounts.map(voice.money), ...(takenBack ? ['(taken back)'] : [])].join('  ')}`,
    ),
  ].join('\n');

function stepLines(step: StoryStep, voice: Voice): readonly string[] {
  const { on, say: said, why, source, leadsTo, takenBack, incident } = step;
  return [
    `${on ?? '          '}  ${say(said, voice)}${takenBack ? ' (taken back)' : ''}`,
    ...(why === null ? [] : [`            ${say(why, voice)}`]),
    ...(incident === null ? [] : [`            during ${incidentName(incident, voice)}`]),
    ...(source === null ? [] : [`            ${source.file}:${source.line}${leadsTo === null ? '' : `  ${leadsTo}`}`]),
  ];
}
