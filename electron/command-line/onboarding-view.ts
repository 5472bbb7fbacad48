import type { Merchant } from '../../shared/contract/merchants.ts';
import type { Onboarding } from '../../shared/contract/onboarding.ts';
import { say } from '../../shared/wording/say.ts';
import type { Voice } from '../../shared/wording/voice.ts';
import { applicationJson } from './application-file.ts';
import { table } from './terminal.ts';
import { utcMinute } from './utc-minute.ts';

type Said = Onboarding['gaps'][number];

const saidJson = (said: readonly Said[], voice: Voice) =>
  said.map(({ field, says }) => ({ field, code: says.code, message: say(says, voice) }));

export const onboardingJson = ({ id, name }: Pick<Merchant, 'id' | 'name'>, onboarding: Onboarding, voice: Voice) => ({
  id,
  name,
  ...onboarding,
  application: applicationJson(onboarding.application),
  gaps: saidJson(onboarding.gaps, voice),
  advice: saidJson(onboarding.advice, voice),
});

export function onboardingText(
  { id, name }: Pick<Merchant, 'id' | 'name'>,
  onboarding: Onboarding,
  voice: Voice,
): string {
  const { side, standing, contact, history, steps, gaps, advice, documents } = onboarding;
  const saidText = (title: string, said: readonly Said[]): readonly string[] =>
    said.length === 0 ? [] : ['', title, ...said.map(({ field, says }) => `  ${field}: ${say(says, voice)}`)];
  return [
    `${name} (${id}): ${standing.replace('_', ' ')}`,
    ...(contact === null
      ? []
      : [
          `${side === 'merchant' ? 'Account manager' : 'Merchant'}: ${contact.name}${contact.verified ? '' : ' (not verified)'}`,
        ]),
    ...(steps.length === 0 ? [] : [`Steps from here: ${steps.map(({ to }) => to).join(', ')}`]),
    ...saidText('Missing or wrong', gaps),
    ...saidText('Worth a word', advice),
    '',
    table(
      ['Document', 'Asked for', 'Id', 'File', 'Bytes'],
      documents.flatMap(({ kind, required, files }) =>
        (files.length === 0 ? [null] : files).map((file) => [
          kind.replaceAll('_', ' '),
          required ? 'required' : 'if there is one',
          file?.id ?? '',
          file?.name ?? 'missing',
          file === null ? '' : String(file.size),
        ]),
      ),
      [4],
    ),
    ...(history.length === 0
      ? []
      : [
          '',
          table(
            ['When (UTC)', 'Standing', 'By', 'Why'],
            history.map((change) => [utcMinute(change.at), change.standing, change.by, change.reason]),
          ),
        ]),
  ].join('\n');
}
