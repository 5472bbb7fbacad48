import type { Match, MatchItem } from '../../shared/contract/matching.ts';
import { say } from '../../shared/wording/say.ts';
import type { Voice } from '../../shared/wording/voice.ts';
import type { World } from './command.ts';
import { decimal } from './decimal-amounts.ts';

export const itemJson = ({ kind, id, reference, description, date, amount }: MatchItem) => ({
  kind,
  id,
  reference,
  description,
  date,
  amount: decimal(amount),
  currency: amount.currency,
});

export const matchJson = (
  { id, level, rule, left, right, amount, difference, writtenOff, why, by }: Match,
  { voice }: Pick<World, 'voice'>,
) => ({
  id,
  level,
  rule,
  left: left.map(itemJson),
  right: right.map(itemJson),
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
