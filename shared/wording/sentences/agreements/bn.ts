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
      ? `${facts.currency}-এ যেকোনো পেমেন্ট`
      : `${facts.currency}-এ ${saidMethods(facts.methods, 'bn')}`;
  const band =
    bandFrom !== '' && bandTo !== ''
      ? `, ${money(bandFrom)} থেকে ${money(bandTo)} পর্যন্ত`
      : bandFrom !== ''
        ? `, ${money(bandFrom)} থেকে`
        : bandTo !== ''
          ? `, ${money(bandTo)} পর্যন্ত`
          : '';
  const limits = [least === '' ? '' : `কমপক্ষে ${money(least)}`, most === '' ? '' : `সর্বোচ্চ ${money(most)}`].filter(
    (text) => text !== '',
  );
  const costs = [
    `${toldPercent(facts.percent, voice)}${fixed === '' ? '' : ` + ${money(fixed)}`}`,
    ...limits,
    ...(taxPercent === '' ? [] : [`ফি-র ওপর ${toldPercent(taxPercent, voice)} কর`]),
  ].join(', ');
  return `${what}${band}: ${costs}${noted(facts.note)}।`;
}

function conditions(facts: CashbackClause, { money, number, date }: Voice): string {
  const { minimum, perPayment, perMonth, inAll, firstPayments, withinDays, knownBy } = facts;
  const { from, to } = facts;
  return [
    facts.lastFour === '' ? '' : `যে কার্ডের শেষ চার অঙ্ক ${ownDigits(facts.lastFour, number)}, শুধু সেটিতে`,
    facts.methods === '' ? '' : `শুধু ${saidMethods(facts.methods, 'bn')}`,
    facts.words === '' ? '' : `বিবরণে “${facts.words}” থাকলে`,
    minimum === '' ? '' : `কমপক্ষে ${money(minimum)}-এর পেমেন্টে`,
    firstPayments === 0 ? '' : `শুধু প্রথম ${number(firstPayments)}টি পেমেন্টে`,
    perPayment === '' ? '' : `প্রতি পেমেন্টে সর্বোচ্চ ${money(perPayment)}`,
    perMonth === '' ? '' : `মাসে সর্বোচ্চ ${money(perMonth)}`,
    inAll === '' ? '' : `মোট সর্বোচ্চ ${money(inAll)}`,
    to === '' ? `${date(from)} থেকে` : `${date(from)} থেকে ${date(to)} পর্যন্ত`,
    `${number(withinDays)} দিনের মধ্যে দেওয়া হবে`,
    ...readPauses(facts.pauses).map(([first, last]) => `${date(first)} থেকে ${date(last)} পর্যন্ত নয়`),
    `চেনা যাবে “${knownBy}” লেখা দেখে`,
  ]
    .filter((text) => text !== '')
    .join(', ');
}

function reward({ percent, fixed, upTo }: CashbackClause, voice: Voice): string {
  const { money } = voice;
  if (percent !== '') return `${toldPercent(percent, voice)} ক্যাশব্যাক`;
  return fixed !== ''
    ? `প্রতি পেমেন্টে ${money(fixed)} ক্যাশব্যাক`
    : upTo !== ''
      ? `প্রতি পেমেন্টে সর্বোচ্চ ${money(upTo)} ক্যাশব্যাক`
      : '';
}

export const agreementsInBengali: SentenceWords<AgreementsFacts> = {
  agreement_proposed: ({ by, version, from }, { number, date }) =>
    `${by} একটি চুক্তির প্রস্তাব দিয়েছেন: সংস্করণ ${number(version)}, ${date(from)} থেকে।`,
  agreement_proposed_instead: ({ by, version, from, instead }, { number, date }) =>
    `${by} একটি চুক্তির প্রস্তাব দিয়েছেন: সংস্করণ ${number(version)}, ${date(from)} থেকে। তার আগে পর্যন্ত সংস্করণ ${number(instead)} চলবে।`,
  agreement_note: ({ text }) => `সঙ্গে লেখা: ${quoted(text, '।')}`,
  agreement_accepted: ({ by, version, from }, { number, date }) =>
    `${by} চুক্তির ${number(version)} নম্বর সংস্করণে সই করেছেন। এখন দুই পক্ষেরই সই আছে, চুক্তি ${date(from)} থেকে চলবে।`,
  agreement_declined: ({ by, version, reason }, { number }) =>
    `${by} চুক্তির ${number(version)} নম্বর সংস্করণ মানেননি: ${quoted(reason, '।')}`,
  clause_institution: ({ institution }) => `পেমেন্ট নেবে ও টাকা পাঠাবে ${institution}।`,
  clause_days: ({ from, to }, { date }) =>
    to === ''
      ? `চুক্তি ${date(from)} থেকে চলবে, পরে না জানানো পর্যন্ত।`
      : `চুক্তি ${date(from)} থেকে ${date(to)} পর্যন্ত চলবে।`,
  clause_fee: fee,
  clause_refund_keeps_fee: ({ currency }) => `${currency}-এ পেমেন্ট রিফান্ড হলেও ফি ফেরত আসে না।`,
  clause_refund_gives_fee: ({ currency }) => `${currency}-এ পেমেন্ট রিফান্ড হলে ফি ফেরত আসে।`,
  clause_bank_days: ({ days }, { number }) =>
    `প্রতিটি পেমেন্টের টাকা ${number(days)} ব্যাংক-দিনের মধ্যে পাঠানো হবে (T+${number(days)})।`,
  clause_calendar_days: ({ days }, { number }) =>
    `প্রতিটি পেমেন্টের টাকা ${number(days)} দিনের মধ্যে পাঠানো হবে, ছুটির দিনও গুনে (T+${number(days)})।`,
  clause_reserve: ({ percent, days }, voice) =>
    `প্রতিটি নিষ্পত্তির মোট অঙ্কের ${toldPercent(percent, voice)} রিজার্ভ হিসেবে রাখা হবে, ${voice.number(days)} দিন পরে ফেরত।`,
  clause_no_reserve: () => 'কোনো রিজার্ভ রাখা হবে না।',
  clause_limit_payment: ({ most }, { money }) => `একটি পেমেন্ট সর্বোচ্চ ${money(most)}।`,
  clause_limit_month: ({ most }, { money }) => `এক মাসের সব পেমেন্ট মিলিয়ে সর্বোচ্চ ${money(most)}।`,
  clause_no_limits: () => 'কোনো সীমা ঠিক করা হয়নি।',
  clause_cashback_spent: (facts, voice) =>
    `${facts.issuer}, “${facts.name}”: যা খরচ হয় তার ওপর ${reward(facts, voice)}, ${conditions(facts, voice)}${noted(facts.source)}।`,
  clause_cashback_received: (facts, voice) =>
    `${facts.issuer}, “${facts.name}”: যা আসে তার ওপর ${reward(facts, voice)}, ${conditions(facts, voice)}${noted(facts.source)}।`,
  clause_cashback_persons: ({ name }) => `“${name}”-এ শুধু ব্যক্তি থেকে ব্যক্তিকে পাঠানো টাকা ধরা হয়।`,
  clause_no_cashback: () => 'কোনো ক্যাশব্যাকের কথা নেই।',
  agreement_also: ({ text }) => `আরও ঠিক হয়েছে: ${quoted(text, '।')}`,
  clause_note: ({ text }) => `এই কথায়: ${quoted(text, '।')}`,
};
