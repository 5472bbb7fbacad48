import type { SentenceWords } from '../../sentence-words.ts';
import type { StoriesFacts } from './stories-facts.ts';
import { namedKind, namedMethod } from './named.ts';

export const storiesInHindi: SentenceWords<StoriesFacts> = {
  story_sale: ({ institution, method, amount, day }, v) =>
    `${v.date(day)} को ${institution} ने ${v.money(amount)} लिए; भुगतान ${namedMethod(method, v)} से हुआ।`,
  story_refund: ({ institution, amount, day }, v) =>
    `${v.date(day)} को ${institution} से ${v.money(amount)} ग्राहक को लौटे।`,
  story_refund_reversed: ({ institution, amount, day }, v) =>
    `रिफ़ंड नहीं हो पाया: ${v.date(day)} को ${institution} ने ${v.money(amount)} आपको लौटाए।`,
  story_chargeback: ({ institution, amount, day }, v) =>
    `ग्राहक ने आपत्ति की: ${v.date(day)} को ${institution} ने ${v.money(amount)} वापस ले लिए।`,
  story_chargeback_reversed: ({ institution, amount, day }, v) =>
    `आपत्ति का फ़ैसला आपके पक्ष में रहा: ${v.date(day)} को ${institution} ने ${v.money(amount)} आपको लौटाए।`,
  story_reserve_hold: ({ institution, amount, day }, v) =>
    `${v.date(day)} को ${institution} ने ${v.money(amount)} रिज़र्व में रोके।`,
  story_reserve_release: ({ institution, amount, day }, v) =>
    `${v.date(day)} को ${institution} ने रिज़र्व से ${v.money(amount)} छोड़े।`,
  story_cashback: ({ institution, amount, day }, v) =>
    `${v.date(day)} को ${institution} ने ${v.money(amount)} कैशबैक दिया।`,
  story_withdrawal: ({ institution, amount, day }, v) =>
    `${v.date(day)} को ${institution} से ${v.money(amount)} निकाले गए।`,
  story_row: ({ kind, institution, amount, day }, v) =>
    `${v.date(day)} को ${institution} ने ${v.money(amount)} दर्ज किए: ${namedKind(kind, v)}।`,
  story_declined: ({ institution, method, amount, day, reason }, v) =>
    `${v.date(day)} को ${institution} पर ${namedMethod(method, v)} से ${v.money(amount)} का भुगतान नाकाम रहा${reason === '' ? '।' : `: “${reason}”।`}`,
  story_pending: ({ institution, method, amount, day }, v) =>
    `${v.date(day)} को ${institution} पर ${namedMethod(method, v)} से ${v.money(amount)} देने की कोशिश हुई, फ़ैसला नहीं हुआ।`,
  story_settled: ({ batch, institution, day, gross, costs, net }, v) =>
    `${v.date(day)} को ${institution} ने इसे पेआउट ${batch} में चुकाया: ${v.money(gross)} में से फ़ीस और कर ${v.money(costs)} घटाकर = ${v.money(net)}।`,
  story_taken_off: ({ batch, institution, day, amount }, v) =>
    `${v.date(day)} को ${institution} ने पेआउट ${batch} में से ${v.money(amount)} काटे।`,
  story_payout: ({ batch, institution, day, rows, gross, costs, net }, v) =>
    `${v.date(day)} को ${institution} ने पेआउट ${batch} दिया: ${v.number(rows)} ${rows === 1 ? 'पंक्ति' : 'पंक्तियाँ'}, ${v.money(gross)} में से फ़ीस और कर ${v.money(costs)} घटाकर = ${v.money(net)}।`,
  story_bank_in: ({ bank, day, amount, reference }, v) =>
    `${v.date(day)} को ${v.money(amount)} ${bank} में पहुँचे${reference === '' ? '' : `, रेफ़रेंस ${reference}`}।`,
  story_bank_out: ({ bank, day, amount, reference }, v) =>
    `${v.date(day)} को ${v.money(amount)} ${bank} से गए${reference === '' ? '' : `, रेफ़रेंस ${reference}`}।`,
  story_given_up: ({ amount }, v) => `${v.money(amount)} बट्टे खाते में डाले गए।`,
  story_open_payout: ({ institution }) => `${institution} ने इसे अभी किसी पेआउट में नहीं डाला है।`,
  story_open_bank: ({ batch }) => `बैंक की कोई पंक्ति अभी पेआउट ${batch} से नहीं मिली है।`,
  story_open_line: ({ bank }) => `${bank} की यह पंक्ति किसकी है, अभी पता नहीं।`,
  story_now_bank: ({ bank, day, batch }, v) => `पैसे ${v.date(day)} से ${bank} में हैं, पेआउट ${batch} में आए।`,
  story_now_way: ({ institution, day, batch }, v) =>
    `${institution} के अनुसार ${v.date(day)} को पेआउट ${batch} में दे दिए; बैंक में वह पेआउट अभी नहीं दिखा है।`,
  story_now_taken_off: ({ institution, day, batch }, v) =>
    `${institution} ने इसे ${v.date(day)} को पेआउट ${batch} में से काट लिया।`,
  story_now_owed: ({ institution, day }, v) =>
    `${v.date(day)} को गया; ${institution} ने इसे अभी किसी पेआउट में से नहीं काटा है।`,
  story_now_waiting: ({ institution, day }, v) =>
    `पैसे ${v.date(day)} से ${institution} के पास हैं और अभी किसी पेआउट में नहीं आए।`,
  story_now_kept: ({ institution }) => `पैसे आपके ही हैं, ${institution} में रखे हैं, जब तक आप न निकालें।`,
  story_now_given_up: ({ reference }) => `${reference} बट्टे खाते में डाला गया: अब इसे कोई नहीं माँगता।`,
  story_now_taken_back: ({ file }) => `${file} का इंपोर्ट वापस लिया गया: यह अब कहीं नहीं गिना जाता।`,
  story_now_tried: ({ institution, day }, v) =>
    `पैसे नहीं चले: ${v.date(day)} को ${institution} पर कोशिश हुई और अब तक कुछ नहीं हुआ।`,
  story_now_made: ({ day }, v) => `पहली कोशिश नाकाम रही; भुगतान ${v.date(day)} को हुआ।`,
  story_now_explained: ({ batches, institution }, v) => `यह पंक्ति ${institution} के ${v.number(batches)} पेआउट की है।`,
  story_now_transfer: ({ day }, v) => `यह ${v.date(day)} को आपके अपने खातों के बीच का पैसा है।`,
  story_now_unexplained: ({ bank, day }, v) => `${v.date(day)} से ${bank} में दिख रहा है, पर यह किसका है, अभी पता नहीं।`,
  story_now_booked: ({ day }, v) => `${v.date(day)} को दर्ज; इसके पीछे किसी फ़ाइल की पंक्ति नहीं।`,
};
