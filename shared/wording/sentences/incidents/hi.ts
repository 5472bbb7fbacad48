import { plural } from '../../plural.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import type { Voice } from '../../voice.ts';
import type { IncidentsFacts } from './incidents-facts.ts';
import { namedRail } from './named-rail.ts';

const railName = (rail: string): string => namedRail(rail, 'hi');

const later = (hours: number, minutes: number, { number }: Voice): string => {
  const parts = [
    hours > 0 ? `${number(hours)} ${plural(hours, 'घंटा', 'घंटे')}` : '',
    minutes > 0 ? `${number(minutes)} मिनट` : '',
  ];
  const span = parts.filter((part) => part !== '').join(' ');
  return span === '' ? '' : ` ${span} बाद,`;
};

const ofTries = (failed: number, tried: number, { number }: Voice): string =>
  `${number(tried)} में से ${number(failed)} ${plural(failed, 'कोशिश नाकाम रही', 'कोशिशें नाकाम रहीं')}`;

export const incidentsInHindi: SentenceWords<IncidentsFacts> = {
  incident_rail_failed: ({ rail, providers, failed, tried }, voice) =>
    `${ofTries(failed, tried, voice)}। ${providers} एक साथ बंद रहे और किसी दूसरे प्रदाता पर भुगतान होते नहीं दिखे: ${railName(rail)} ही बंद था।`,
  incident_others_worked: ({ provider, rail, others, failed, tried }, voice) =>
    `${provider} पर ${ofTries(failed, tried, voice)}, जबकि ${others} पर भुगतान हो रहे थे: ${railName(rail)} ठीक था, सिर्फ़ ${provider} नहीं।`,
  incident_others_both: ({ provider, rail, others, failing, failed, tried }, voice) =>
    `${provider} पर ${ofTries(failed, tried, voice)}। उसी समय ${failing} पर भी भुगतान नाकाम रहे, पर ${others} पर होते रहे, यानी ${railName(rail)} अपने आप में ठीक था।`,
  incident_others_unknown: ({ provider, rail, failed, tried }, voice) =>
    `${provider} पर ${ofTries(failed, tried, voice)}। उस समय ${railName(rail)} पर किसी और प्रदाता के इतने भुगतान नहीं हैं कि कहा जा सके वे चल रहे थे या नहीं।`,
  incident_as_entered: ({ failed, tried }, voice) =>
    failed === 0
      ? 'हाथ से दर्ज। उस समय का कोई नाकाम भुगतान खातों में नहीं है।'
      : `हाथ से दर्ज। उस समय ${ofTries(failed, tried, voice)}।`,
  incident_in_time: ({ failed, tried }, voice) =>
    failed === 0 ? 'उस समय का कोई नाकाम भुगतान खातों में नहीं है।' : `उस समय ${ofTries(failed, tried, voice)}।`,
  incident_rail_others_worked: ({ rail, others, failed, tried }, voice) =>
    `${ofTries(failed, tried, voice)}, पर ${others} पर भुगतान हो रहे थे: ${railName(rail)} अपने आप में ठीक था।`,
  attempt_debited: ({ reference, amount, institution, day, due, from, perDay }, { money, date }) =>
    `${money(amount)} का भुगतान ${reference} ${date(day)} को ${institution} पर नाकाम रहा, पर ग्राहक के पैसे कट गए। इन्हें ${date(due)} तक उसके पास लौटना है; ${date(from)} से उसका बैंक उसे हर दिन के ${money(perDay)} देगा।`,
  attempt_debited_no_rule: ({ reference, amount, institution, day }, { money, date }) =>
    `${money(amount)} का भुगतान ${reference} ${date(day)} को ${institution} पर नाकाम रहा, पर ग्राहक के पैसे कट गए।`,
  attempt_undecided: ({ reference, amount, institution, day, due, from, perDay }, { money, date }) =>
    `${money(amount)} का भुगतान ${reference} ${date(day)} से ${institution} पर लंबित है, और कोई फ़ाइल नहीं बताती कि उसका क्या हुआ। ग्राहक के पैसे कटे हों तो उन्हें ${date(due)} तक लौटना था, और ${date(from)} से उसका बैंक उसे हर दिन के ${money(perDay)} देगा।`,
  attempt_captured: ({ reference, amount, institution, day, paid, hours, minutes }, voice) =>
    `भुगतान ${reference} ${voice.date(day)} को ${institution} पर नाकाम रहा था, फिर भी${later(hours, minutes, voice)} ${voice.date(paid)} को ${voice.money(amount)} मिल गए।`,
  attempt_paid_again: ({ reference, order, amount, institution, day, paid, hours, minutes }, voice) =>
    `ऑर्डर ${order} का भुगतान ${voice.date(day)} को ${institution} पर नाकाम रहा था;${later(hours, minutes, voice)} ${voice.date(paid)} को ${reference} से उसके ${voice.money(amount)} आ गए।`,
  next_ship_or_refund: ({ reference }) => `ऑर्डर भेजें, या ${reference} का रिफ़ंड दें।`,
  next_have_returned: ({ institution, reference, due }, { date }) =>
    `${institution} से ${reference} के पैसे लौटने की पुष्टि लें और ग्राहक को तारीख़ बताएँ: ${date(due)}। पैसे लौटने पर यहाँ दर्ज करें।`,
  next_have_returned_no_rule: ({ institution, reference }) =>
    `${institution} से ${reference} के पैसे लौटने की पुष्टि लें, और पैसे लौटने पर यहाँ दर्ज करें।`,
  next_decide_pending: ({ institution, reference }) =>
    `${institution} से पूछें कि ${reference} का क्या हुआ, और यहाँ दर्ज करें कि ग्राहक के पैसे कटे या नहीं।`,
};
