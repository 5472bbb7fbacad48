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
      ? `${facts.currency} में कोई भी भुगतान`
      : `${facts.currency} में ${saidMethods(facts.methods, 'hi')}`;
  const band =
    bandFrom !== '' && bandTo !== ''
      ? `, ${money(bandFrom)} से ${money(bandTo)} तक`
      : bandFrom !== ''
        ? `, ${money(bandFrom)} से ऊपर`
        : bandTo !== ''
          ? `, ${money(bandTo)} तक`
          : '';
  const limits = [
    least === '' ? '' : `कम से कम ${money(least)}`,
    most === '' ? '' : `ज़्यादा से ज़्यादा ${money(most)}`,
  ].filter((text) => text !== '');
  const costs = [
    `${toldPercent(facts.percent, voice)}${fixed === '' ? '' : ` + ${money(fixed)}`}`,
    ...limits,
    ...(taxPercent === '' ? [] : [`शुल्क पर ${toldPercent(taxPercent, voice)} कर`]),
  ].join(', ');
  return `${what}${band}: ${costs}${noted(facts.note)}।`;
}

function conditions(facts: CashbackClause, { money, number, date }: Voice): string {
  const { minimum, perPayment, perMonth, inAll, firstPayments, withinDays, knownBy } = facts;
  const { from, to } = facts;
  return [
    facts.lastFour === '' ? '' : `सिर्फ़ ${ownDigits(facts.lastFour, number)} पर ख़त्म होने वाले कार्ड से`,
    facts.methods === '' ? '' : `सिर्फ़ ${saidMethods(facts.methods, 'hi')}`,
    facts.words === '' ? '' : `विवरण में “${facts.words}” हो`,
    minimum === '' ? '' : `कम से कम ${money(minimum)} के भुगतान पर`,
    firstPayments === 0 ? '' : `सिर्फ़ पहले ${number(firstPayments)} भुगतानों पर`,
    perPayment === '' ? '' : `एक भुगतान पर ज़्यादा से ज़्यादा ${money(perPayment)}`,
    perMonth === '' ? '' : `महीने में ज़्यादा से ज़्यादा ${money(perMonth)}`,
    inAll === '' ? '' : `कुल ज़्यादा से ज़्यादा ${money(inAll)}`,
    to === '' ? `${date(from)} से` : `${date(from)} से ${date(to)} तक`,
    `${number(withinDays)} दिन के भीतर मिलेगा`,
    ...readPauses(facts.pauses).map(([first, last]) => `${date(first)} से ${date(last)} तक नहीं`),
    `“${knownBy}” लिखा होने से पहचाना जाएगा`,
  ]
    .filter((text) => text !== '')
    .join(', ');
}

function reward({ percent, fixed, upTo }: CashbackClause, voice: Voice): string {
  const { money } = voice;
  if (percent !== '') return `${toldPercent(percent, voice)} कैशबैक`;
  return fixed !== '' ? `हर भुगतान पर ${money(fixed)} कैशबैक` : upTo !== '' ? `हर भुगतान पर ${money(upTo)} तक कैशबैक` : '';
}

export const agreementsInHindi: SentenceWords<AgreementsFacts> = {
  agreement_proposed: ({ by, version, from }, { number, date }) =>
    `${by} ने समझौते का प्रस्ताव रखा है: संस्करण ${number(version)}, ${date(from)} से।`,
  agreement_proposed_instead: ({ by, version, from, instead }, { number, date }) =>
    `${by} ने समझौते का प्रस्ताव रखा है: संस्करण ${number(version)}, ${date(from)} से। तब तक संस्करण ${number(instead)} लागू रहेगा।`,
  agreement_note: ({ text }) => `साथ में लिखा है: ${quoted(text, '।')}`,
  agreement_accepted: ({ by, version, from }, { number, date }) =>
    `${by} ने समझौते के संस्करण ${number(version)} पर हस्ताक्षर कर दिए हैं। अब दोनों के हस्ताक्षर हैं, और यह ${date(from)} से लागू है।`,
  agreement_declined: ({ by, version, reason }, { number }) =>
    `${by} ने समझौते का संस्करण ${number(version)} नहीं माना: ${quoted(reason, '।')}`,
  clause_institution: ({ institution }) => `भुगतान ${institution} लेगा और रकम वही भेजेगा।`,
  clause_days: ({ from, to }, { date }) =>
    to === '' ? `समझौता ${date(from)} से लागू है, अगली सूचना तक।` : `समझौता ${date(from)} से ${date(to)} तक लागू है।`,
  clause_fee: fee,
  clause_refund_keeps_fee: ({ currency }) => `${currency} में भुगतान लौटाने पर भी शुल्क वापस नहीं आता।`,
  clause_refund_gives_fee: ({ currency }) => `${currency} में भुगतान लौटाने पर शुल्क वापस आता है।`,
  clause_bank_days: ({ days }, { number }) =>
    `हर भुगतान की रकम ${number(days)} बैंक-दिनों में भेजी जाएगी (T+${number(days)})।`,
  clause_calendar_days: ({ days }, { number }) =>
    `हर भुगतान की रकम ${number(days)} दिनों में भेजी जाएगी, छुट्टियाँ भी गिनकर (T+${number(days)})।`,
  clause_reserve: ({ percent, days }, voice) =>
    `हर निपटान की कुल रकम का ${toldPercent(percent, voice)} रिज़र्व में रखा जाएगा, और ${voice.number(days)} दिन बाद लौटाया जाएगा।`,
  clause_no_reserve: () => 'कोई रिज़र्व नहीं रखा जाएगा।',
  clause_limit_payment: ({ most }, { money }) => `एक भुगतान ज़्यादा से ज़्यादा ${money(most)} का।`,
  clause_limit_month: ({ most }, { money }) => `एक महीने के सारे भुगतान मिलाकर ज़्यादा से ज़्यादा ${money(most)}।`,
  clause_no_limits: () => 'कोई सीमा तय नहीं है।',
  clause_cashback_spent: (facts, voice) =>
    `${facts.issuer}, “${facts.name}”: ख़र्च पर ${reward(facts, voice)}, ${conditions(facts, voice)}${noted(facts.source)}।`,
  clause_cashback_received: (facts, voice) =>
    `${facts.issuer}, “${facts.name}”: आई रकम पर ${reward(facts, voice)}, ${conditions(facts, voice)}${noted(facts.source)}।`,
  clause_cashback_persons: ({ name }) => `“${name}” में सिर्फ़ व्यक्ति से व्यक्ति को भेजे गए भुगतान गिने जाते हैं।`,
  clause_no_cashback: () => 'कोई कैशबैक तय नहीं है।',
  agreement_also: ({ text }) => `यह भी तय हुआ: ${quoted(text, '।')}`,
  clause_note: ({ text }) => `इन शब्दों में: ${quoted(text, '।')}`,
};
