import type { ExceptionKind } from '../../contract/exceptions.ts';
import { isZero } from '../../money/money.ts';
import { sumByCurrency } from '../../money/sum-by-currency.ts';
import { fromWire, toWire, type WireMoney } from '../../money/wire.ts';
import { saidInstitution } from '../names/said-institution.ts';
import { unbrandedNames } from '../names/unbranded-names.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { Language, Voice } from '../voice.ts';
import type { AskWords } from './ask-words.ts';
import { askInBengali } from './bn.ts';
import { askInEnglish } from './en.ts';
import { askInHindi } from './hi.ts';

const words: Readonly<Record<Language, AskWords>> = { en: askInEnglish, bn: askInBengali, hi: askInHindi };

/** What is asked about: an exception, as far as whoever is asked needs to know of it. */
export type AskedException = {
  readonly kind: ExceptionKind;
  readonly amountAtRisk: WireMoney;
  readonly references: readonly string[];
  /** `YYYY-MM-DD` */
  readonly occurredOn: string;
  /** The day of the facts; what the merchant has set as its own day is nobody else's concern. */
  readonly dueOfFacts: string | null;
  readonly why: Sentence;
  readonly institution: string | null;
};

/** A letter ready to copy: its subject line, and its text in lines. */
export type AskLetter = {
  /** Who is asked; null where nobody is named. */
  readonly institution: string | null;
  readonly subject: string;
  readonly body: string;
};

/** So many references find anything; all of a large batch would bury the question. */
const mostReferences = 12;

/**
 * Letters that ask about exceptions, one to each institution, in the voice's language: who asks, about what, with
 * references, amounts and dates, and what is asked for. In the order in which the exceptions are given.
 */
export function askText(merchant: string, exceptions: readonly AskedException[], voice: Voice): readonly AskLetter[] {
  const letters = Map.groupBy(exceptions, ({ institution }) => institution);
  return [...letters].map(([institution, asked]) => ({
    institution,
    subject: subjectOf(merchant, asked, voice),
    body: bodyOf(merchant, institution, asked, voice),
  }));
}

function subjectOf(merchant: string, asked: readonly AskedException[], voice: Voice): string {
  const { kinds, subjectOfOne, subjectOfSeveral } = words[voice.language];
  const [only, second] = asked;
  if (only === undefined || second !== undefined) return subjectOfSeveral(merchant, asked.length, voice);
  const { kind, references, amountAtRisk } = only;
  return subjectOfOne({
    merchant,
    kind: kinds[kind],
    reference: references[0] ?? '',
    amount: amountText(amountAtRisk, voice),
  });
}

function bodyOf(merchant: string, institution: string | null, asked: readonly AskedException[], voice: Voice): string {
  const { greeting, opening, total, closing } = words[voice.language];
  const several = asked.length > 1;
  const matters = asked.map((one, index) => matter(one, several ? `${voice.number(index + 1)}. ` : '', voice));
  const sums = [...sumByCurrency(asked.map(({ amountAtRisk }) => fromWire(amountAtRisk))).values()];
  const atRisk = sums.filter((sum) => !isZero(sum)).map((sum) => voice.money(toWire(sum)));
  return [
    greeting(institution === null ? null : saidInstitution(institution, unbrandedNames[voice.language])),
    opening(merchant, asked.length, voice),
    ...matters,
    ...(several && atRisk.length > 0 ? [`${total}: ${atRisk.join(', ')}`] : []),
    closing,
    merchant,
  ].join('\n\n');
}

function matter(asked: AskedException, number: string, voice: Voice): string {
  const { kinds, requests, references, occurred, due } = words[voice.language];
  const amount = amountText(asked.amountAtRisk, voice);
  return [
    `${number}${kinds[asked.kind]}${amount === '' ? '' : `: ${amount}`}`,
    say(asked.why, voice),
    ...(asked.references.length === 0 ? [] : [`${references}: ${referencesText(asked.references, voice)}`]),
    occurred(voice.date(asked.occurredOn)),
    ...(asked.dueOfFacts === null ? [] : [due(voice.date(asked.dueOfFacts))]),
    requests[asked.kind],
  ].join('\n');
}

const amountText = (amount: WireMoney, voice: Voice): string => (isZero(fromWire(amount)) ? '' : voice.money(amount));

function referencesText(references: readonly string[], voice: Voice): string {
  const more = references.length - mostReferences;
  const named = references.slice(0, mostReferences).join(', ');
  return more > 0 ? `${named} ${words[voice.language].more(more, voice)}` : named;
}
