import type { Match, MatchItem } from '../../shared/contract/matching.ts';
import { say } from '../../shared/wording/say.ts';
import type { Voice } from '../../shared/wording/voice.ts';
import type { World } from './command.ts';
import { decimal } from './decimal-amounts.ts';
import { taggedIncident } from './tagged-incident.ts';

export const itemJson = (
  { kind, id, reference, description, date, amount, account, incident }: MatchItem,
  voice: Voice,
) => ({
  kind,
  id,
  reference,
  description,
  date,
  amount: decimal(amount),
  currency: amount.currency,
  account,
  incident: taggedIncident(incident, voice),
});

export const matchJson = (
  { id, level, rule, left, right, amount, difference, writtenOff, why, by }: Match,
  { voice }: Pick<World, 'voice'>,
) => ({
  id,
  level,
  rule,
  left: left.map((item) => itemJson(item, voice)),
  right: right.map((item) => itemJson(item, voice)),
  amount: decimal(amount),
  difference: decimal(difference),
  writtenOff: decimal(writtenOff),
  currency: amount.currency,
  why: say(why, voice),
  by,
});

/** The answer of a command that made one match. */
export const madeMatch = (match: Match, voice: Voice) => ({
  json: { match: matchJson(match, { voice }) },
  text: say(match.why, voice),
});
