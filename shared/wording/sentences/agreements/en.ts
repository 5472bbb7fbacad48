import { plural } from '../../plural.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import type { Voice } from '../../voice.ts';
import { toldPercent } from '../fees/told-percent.ts';
import type { AgreementsFacts, CashbackClause } from './agreements-facts.ts';
import { ownDigits } from './own-digits.ts';
import { quoted } from './quoted.ts';
import { readPauses } from './read-pauses.ts';
import { saidMethods } from './said-methods.ts';

const noted = (note: string): string => (note === '' ? '' : ` (${note})`);

function fee(facts: AgreementsFacts['clause_fee'], voice: Voice): string {
  const { money } = voice;
  const { bandFrom, bandTo, fixed, least, most, taxPercent } = facts;
  const what =
    facts.methods === 'any'
      ? `Any payment in ${facts.currency}`
      : `${saidMethods(facts.methods, 'en')} in ${facts.currency}`;
  const band =
    bandFrom !== '' && bandTo !== ''
      ? `, from ${money(bandFrom)} to ${money(bandTo)}`
      : bandFrom !== ''
        ? `, from ${money(bandFrom)}`
        : bandTo !== ''
          ? `, up to ${money(bandTo)}`
          : '';
  const limits = [least === '' ? '' : `at least ${money(least)}`, most === '' ? '' : `at most ${money(most)}`].filter(
    (text) => text !== '',
  );
  const costs = [
    `${toldPercent(facts.percent, voice)}${fixed === '' ? '' : ` + ${money(fixed)}`}`,
    ...limits,
    ...(taxPercent === '' ? [] : [`plus ${toldPercent(taxPercent, voice)} tax on the fee`]),
  ].join(', ');
  return `${what}${band}: ${costs}${noted(facts.note)}.`;
}

function conditions(facts: CashbackClause, { money, number, date }: Voice): string {
  const { minimum, perPayment, perMonth, inAll, firstPayments, withinDays, knownBy } = facts;
  const { from, to } = facts;
  return [
    facts.lastFour === '' ? '' : `paid with the card ending ${ownDigits(facts.lastFour, number)}`,
    facts.methods === '' ? '' : `by ${saidMethods(facts.methods, 'en')}`,
    facts.words === '' ? '' : `bearing “${facts.words}”`,
    minimum === '' ? '' : `of ${money(minimum)} and more`,
    firstPayments === 0
      ? ''
      : `the first ${number(firstPayments)} ${plural(firstPayments, 'payment', 'payments')} only`,
    perPayment === '' ? '' : `at most ${money(perPayment)} a payment`,
    perMonth === '' ? '' : `at most ${money(perMonth)} a month`,
    inAll === '' ? '' : `at most ${money(inAll)} in all`,
    to === '' ? `from ${date(from)} on` : `from ${date(from)} to ${date(to)}`,
    `paid within ${number(withinDays)} ${plural(withinDays, 'day', 'days')}`,
    ...readPauses(facts.pauses).map(([first, last]) => `not from ${date(first)} to ${date(last)}`),
    `known by “${knownBy}”`,
  ]
    .filter((text) => text !== '')
    .join(', ');
}

function reward({ percent, fixed, upTo }: CashbackClause, voice: Voice): string {
  const { money } = voice;
  if (percent !== '') return `${toldPercent(percent, voice)} cashback`;
  return fixed !== ''
    ? `${money(fixed)} cashback a payment`
    : upTo !== ''
      ? `up to ${money(upTo)} cashback a payment`
      : '';
}

export const agreementsInEnglish: SentenceWords<AgreementsFacts> = {
  agreement_proposed: ({ by, version, from }, { number, date }) =>
    `${by} proposes an agreement: version ${number(version)}, from ${date(from)}.`,
  agreement_proposed_instead: ({ by, version, from, instead }, { number, date }) =>
    `${by} proposes an agreement: version ${number(version)}, from ${date(from)}. Until then version ${number(instead)} holds.`,
  agreement_note: ({ text }) => `They write: ${quoted(text, '.')}`,
  agreement_accepted: ({ by, version, from }, { number, date }) =>
    `${by} has signed version ${number(version)} of the agreement. Both have signed it now, and it holds from ${date(from)}.`,
  agreement_declined: ({ by, version, reason }, { number }) =>
    `${by} declines version ${number(version)} of the agreement: ${quoted(reason, '.')}`,
  clause_institution: ({ institution }) => `${institution} collects the payments and pays them out.`,
  clause_days: ({ from, to }, { date }) =>
    to === ''
      ? `The agreement holds from ${date(from)} until further notice.`
      : `The agreement holds from ${date(from)} to ${date(to)}.`,
  clause_fee: fee,
  clause_refund_keeps_fee: ({ currency }) =>
    `In ${currency} the fee of a payment is not given back when it is refunded.`,
  clause_refund_gives_fee: ({ currency }) => `In ${currency} the fee of a payment comes back when it is refunded.`,
  clause_bank_days: ({ days }, { number }) =>
    `Each payment is paid out within ${number(days)} bank ${plural(days, 'day', 'days')} (T+${number(days)}).`,
  clause_calendar_days: ({ days }, { number }) =>
    `Each payment is paid out within ${number(days)} calendar ${plural(days, 'day', 'days')} (T+${number(days)}).`,
  clause_reserve: ({ percent, days }, voice) =>
    `${toldPercent(percent, voice)} of the gross of each settlement is held as a rolling reserve, and given back after ${voice.number(days)} ${plural(days, 'day', 'days')}.`,
  clause_no_reserve: () => 'No reserve is held.',
  clause_limit_payment: ({ most }, { money }) => `A payment is at most ${money(most)}.`,
  clause_limit_month: ({ most }, { money }) => `The payments of a calendar month are at most ${money(most)}.`,
  clause_no_limits: () => 'No limits are agreed.',
  clause_cashback_spent: (facts, voice) =>
    `${facts.issuer}, “${facts.name}”: ${reward(facts, voice)} for what is spent, ${conditions(facts, voice)}${noted(facts.source)}.`,
  clause_cashback_received: (facts, voice) =>
    `${facts.issuer}, “${facts.name}”: ${reward(facts, voice)} for what is received, ${conditions(facts, voice)}${noted(facts.source)}.`,
  clause_cashback_persons: ({ name }) => `Of “${name}” only payments from person to person count.`,
  clause_no_cashback: () => 'No cashback is promised.',
  agreement_also: ({ text }) => `Also agreed: ${quoted(text, '.')}`,
  clause_note: ({ text }) => `In these words: ${quoted(text, '.')}`,
};
