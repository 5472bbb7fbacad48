import type { Exception } from '../../shared/contract/exceptions.ts';
import { incidentName } from '../../shared/wording/incident-name.ts';
import { say } from '../../shared/wording/say.ts';
import type { Voice } from '../../shared/wording/voice.ts';
import { decimal } from './decimal-amounts.ts';

/** An exception as scripts read it (design: the command line): amounts decimal texts, sentences said. */
export const exceptionJson = (
  { amountAtRisk, why, next, nearMisses, incident, ...exception }: Exception,
  { voice }: { readonly voice: Voice },
) => ({
  ...exception,
  incident: incident?.id ?? null,
  incidentName: incident === null ? null : incidentName(incident, voice),
  amountAtRisk: decimal(amountAtRisk),
  currency: amountAtRisk.currency,
  why: say(why, voice),
  next: say(next, voice),
  nearMisses: nearMisses.map((near) => say(near, voice)),
});

/** The same in words: what, how old, whose, why, what next. */
export function exceptionText(exception: Exception, voice: Voice): string {
  const { id, kind, state, owner, due, ageDays, why, next, nearMisses, notes, amountAtRisk, incident } = exception;
  const head = [
    `${decimal(amountAtRisk)} ${amountAtRisk.currency}`,
    kind,
    ...(state === 'open' ? [] : [state]),
    ...(due === null ? [] : [`due ${due}`]),
    `${ageDays} ${ageDays === 1 ? 'day' : 'days'} old`,
    ...(owner === null ? [] : [owner]),
    ...(incident === null ? [] : [incidentName(incident, voice)]),
    id,
  ];
  return [
    head.join('  '),
    `  ${say(why, voice)}`,
    ...nearMisses.map((near) => `  ~ ${say(near, voice)}`),
    ...notes.map(({ text }) => `  “${text}”`),
    `  → ${say(next, voice)}`,
  ].join('\n');
}
