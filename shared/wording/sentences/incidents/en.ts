import { plural } from '../../plural.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import type { Voice } from '../../voice.ts';
import type { IncidentsFacts } from './incidents-facts.ts';

const rails: Readonly<Record<string, string>> = {
  upi: 'UPI',
  cards: 'cards',
  wallet: 'wallets',
  netbanking: 'net banking',
  bank_transfer: 'bank transfers',
  pix: 'Pix',
  crypto: 'crypto',
  other: 'other methods',
};
const railName = (rail: string): string => rails[rail] ?? rail;

const later = (hours: number, minutes: number, { number }: Voice): string => {
  const parts = [hours > 0 ? `${number(hours)} h` : '', minutes > 0 ? `${number(minutes)} min` : ''];
  const span = parts.filter((part) => part !== '').join(' ');
  return span === '' ? '' : ` ${span} later,`;
};

const ofTries = (failed: number, tried: number, { number }: Voice): string =>
  `${number(failed)} of ${number(tried)} ${plural(tried, 'try', 'tries')} failed`;

export const incidentsInEnglish: SentenceWords<IncidentsFacts> = {
  incident_rail_failed: ({ rail, providers, failed, tried }, voice) =>
    `${ofTries(failed, tried, voice)}. ${providers} failed together and no other provider was seen to work: ${railName(rail)} itself was down.`,
  incident_others_worked: ({ provider, rail, others, failed, tried }, voice) =>
    `At ${provider} ${ofTries(failed, tried, voice)}, while ${others} went on: ${railName(rail)} worked, only ${provider} did not.`,
  incident_others_both: ({ provider, rail, others, failing, failed, tried }, voice) =>
    `At ${provider} ${ofTries(failed, tried, voice)}. ${failing} failed at the same time, but ${others} went on, so ${railName(rail)} itself worked.`,
  incident_others_unknown: ({ provider, rail, failed, tried }, voice) =>
    `At ${provider} ${ofTries(failed, tried, voice)}. No other provider has enough payments over ${railName(rail)} in this time to say whether they worked.`,
  incident_as_entered: ({ failed, tried }, voice) =>
    failed === 0
      ? 'Entered by hand. No payment that failed in this time is in the books.'
      : `Entered by hand. In this time ${ofTries(failed, tried, voice)}.`,
  incident_in_time: ({ failed, tried }, voice) =>
    failed === 0
      ? 'No payment that failed in this time is in the books.'
      : `In this time ${ofTries(failed, tried, voice)}.`,
  incident_rail_others_worked: ({ rail, others, failed, tried }, voice) =>
    `${ofTries(failed, tried, voice)}, but ${others} went on: ${railName(rail)} itself worked.`,
  attempt_debited: ({ reference, amount, institution, day, due, from, perDay }, { money, date }) =>
    `Payment ${reference} of ${money(amount)} failed at ${institution} on ${date(day)}, but the customer was debited. It must be back with them by ${date(due)}; from ${date(from)} on their bank owes them ${money(perDay)} for each day.`,
  attempt_debited_no_rule: ({ reference, amount, institution, day }, { money, date }) =>
    `Payment ${reference} of ${money(amount)} failed at ${institution} on ${date(day)}, but the customer was debited.`,
  attempt_undecided: ({ reference, amount, institution, day, due, from, perDay }, { money, date }) =>
    `Payment ${reference} of ${money(amount)} has been pending at ${institution} since ${date(day)}, and no file says what became of it. If the customer was debited, it had to be back with them by ${date(due)}, and from ${date(from)} on their bank owes them ${money(perDay)} for each day.`,
  attempt_captured: ({ reference, amount, institution, day, paid, hours, minutes }, voice) =>
    `Payment ${reference} failed at ${institution} on ${voice.date(day)}, and was captured all the same,${later(hours, minutes, voice)} on ${voice.date(paid)}: ${voice.money(amount)}.`,
  attempt_paid_again: ({ reference, order, amount, institution, day, paid, hours, minutes }, voice) =>
    `Order ${order} failed at ${institution} on ${voice.date(day)} and was paid${later(hours, minutes, voice)} on ${voice.date(paid)} by ${reference}: ${voice.money(amount)}.`,
  next_ship_or_refund: ({ reference }) => `Ship what was ordered, or refund ${reference}.`,
  next_have_returned: ({ institution, reference, due }, { date }) =>
    `Ask ${institution} to confirm the reversal of ${reference}, and tell the customer the date: ${date(due)}. Note here when it is back.`,
  next_have_returned_no_rule: ({ institution, reference }) =>
    `Ask ${institution} to confirm the reversal of ${reference}, and note here when it is back.`,
  next_decide_pending: ({ institution, reference }) =>
    `Ask ${institution} what became of ${reference}, and note here whether the customer was debited.`,
};
