import type { SentenceWords } from '../../sentence-words.ts';
import type { Voice } from '../../voice.ts';
import type { IncidentsFacts } from './incidents-facts.ts';
import { namedRail } from './named-rail.ts';

const railName = (rail: string): string => namedRail(rail, 'bn');

const later = (hours: number, minutes: number, { number }: Voice): string => {
  const parts = [hours > 0 ? `${number(hours)} ঘণ্টা` : '', minutes > 0 ? `${number(minutes)} মিনিট` : ''];
  const span = parts.filter((part) => part !== '').join(' ');
  return span === '' ? '' : ` ${span} পরে,`;
};

const ofTries = (failed: number, tried: number, { number }: Voice): string =>
  `${number(tried)}টি চেষ্টার মধ্যে ${number(failed)}টি ব্যর্থ হয়েছে`;

export const incidentsInBengali: SentenceWords<IncidentsFacts> = {
  incident_rail_failed: ({ rail, providers, failed, tried }, voice) =>
    `${ofTries(failed, tried, voice)}। ${providers} একসঙ্গে বন্ধ ছিল, আর অন্য কোনো সেবাদাতাকে চলতে দেখা যায়নি: ${railName(rail)} নিজেই বন্ধ ছিল।`,
  incident_others_worked: ({ provider, rail, others, failed, tried }, voice) =>
    `${provider}-এ ${ofTries(failed, tried, voice)}, অথচ ${others} চলছিল: ${railName(rail)} ঠিক ছিল, শুধু ${provider} চলেনি।`,
  incident_others_both: ({ provider, rail, others, failing, failed, tried }, voice) =>
    `${provider}-এ ${ofTries(failed, tried, voice)}। একই সময়ে ${failing}-ও ব্যর্থ হয়েছে, কিন্তু ${others} চলছিল, অর্থাৎ ${railName(rail)} নিজে ঠিক ছিল।`,
  incident_others_unknown: ({ provider, rail, failed, tried }, voice) =>
    `${provider}-এ ${ofTries(failed, tried, voice)}। ওই সময়ে ${railName(rail)}-এ অন্য কোনো সেবাদাতার যথেষ্ট পেমেন্ট নেই, তাই সেগুলো চলছিল কি না বলা যায় না।`,
  incident_as_entered: ({ failed, tried }, voice) =>
    failed === 0
      ? 'হাতে এন্ট্রি করা। ওই সময়ে ব্যর্থ হওয়া কোনো পেমেন্ট খাতায় নেই।'
      : `হাতে এন্ট্রি করা। ওই সময়ে ${ofTries(failed, tried, voice)}।`,
  incident_in_time: ({ failed, tried }, voice) =>
    failed === 0 ? 'ওই সময়ে ব্যর্থ হওয়া কোনো পেমেন্ট খাতায় নেই।' : `ওই সময়ে ${ofTries(failed, tried, voice)}।`,
  incident_rail_others_worked: ({ rail, others, failed, tried }, voice) =>
    `${ofTries(failed, tried, voice)}, কিন্তু ${others} চলছিল: ${railName(rail)} নিজে ঠিক ছিল।`,
  attempt_debited: ({ reference, amount, institution, day, due, from, perDay }, { money, date }) =>
    `${money(amount)}-এর পেমেন্ট ${reference} ${date(day)} তারিখে ${institution}-এ ব্যর্থ হয়েছে, কিন্তু গ্রাহকের টাকা কাটা গেছে। ${date(due)}-এর মধ্যে টাকা তাঁর কাছে ফেরত যেতে হবে; ${date(from)} থেকে প্রতিদিনের জন্য তাঁর ব্যাংক তাঁকে ${money(perDay)} দেবে।`,
  attempt_debited_no_rule: ({ reference, amount, institution, day }, { money, date }) =>
    `${money(amount)}-এর পেমেন্ট ${reference} ${date(day)} তারিখে ${institution}-এ ব্যর্থ হয়েছে, কিন্তু গ্রাহকের টাকা কাটা গেছে।`,
  attempt_undecided: ({ reference, amount, institution, day, due, from, perDay }, { money, date }) =>
    `${money(amount)}-এর পেমেন্ট ${reference} ${date(day)} থেকে ${institution}-এ ঝুলে আছে; শেষ পর্যন্ত কী হয়েছে তা কোনো ফাইলে নেই। গ্রাহকের টাকা কাটা গিয়ে থাকলে ${date(due)}-এর মধ্যে ফেরত যাওয়ার কথা ছিল, আর ${date(from)} থেকে প্রতিদিনের জন্য তাঁর ব্যাংক তাঁকে ${money(perDay)} দেবে।`,
  attempt_captured: ({ reference, amount, institution, day, paid, hours, minutes }, voice) =>
    `পেমেন্ট ${reference} ${voice.date(day)} তারিখে ${institution}-এ ব্যর্থ হয়েছিল, তবু${later(hours, minutes, voice)} ${voice.date(paid)} তারিখে ${voice.money(amount)} জমা হয়েছে।`,
  attempt_paid_again: ({ reference, order, amount, institution, day, paid, hours, minutes }, voice) =>
    `অর্ডার ${order}-এর পেমেন্ট ${voice.date(day)} তারিখে ${institution}-এ ব্যর্থ হয়েছিল;${later(hours, minutes, voice)} ${voice.date(paid)} তারিখে ${reference}-এ তার ${voice.money(amount)} এসেছে।`,
  next_ship_or_refund: ({ reference }) => `অর্ডারের জিনিস পাঠান, নয়তো ${reference}-এর টাকা ফেরত দিন।`,
  next_have_returned: ({ institution, reference, due }, { date }) =>
    `${reference}-এর টাকা ফেরত গেছে কি না ${institution}-এর কাছে নিশ্চিত হয়ে নিন, আর গ্রাহককে তারিখটি জানান: ${date(due)}। ফেরত গেলে এখানে লিখে রাখুন।`,
  next_have_returned_no_rule: ({ institution, reference }) =>
    `${reference}-এর টাকা ফেরত গেছে কি না ${institution}-এর কাছে নিশ্চিত হয়ে নিন, আর ফেরত গেলে এখানে লিখে রাখুন।`,
  next_decide_pending: ({ institution, reference }) =>
    `${reference}-এর কী হল ${institution}-কে জিজ্ঞাসা করুন, আর গ্রাহকের টাকা কাটা গেছে কি না এখানে লিখে রাখুন।`,
};
