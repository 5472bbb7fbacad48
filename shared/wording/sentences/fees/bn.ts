import type { SentenceWords } from '../../sentence-words.ts';
import type { Voice } from '../../voice.ts';
import type { FeesFacts, FeeSum } from './fees-facts.ts';
import { toldPercent } from './told-percent.ts';

function sum({ percent, gross, fixed, least, most, fee, taxPercent, tax, agreed }: FeeSum, voice: Voice): string {
  const { money } = voice;
  const more = fixed === '' ? '' : ` + ${money(fixed)}`;
  const bound = least !== '' ? ` (কমপক্ষে ${money(least)})` : most !== '' ? ` (সর্বোচ্চ ${money(most)})` : '';
  const taxed = tax === '' ? '' : `, তার ওপর ${toldPercent(taxPercent, voice)} কর ${money(tax)}, মোট ${money(agreed)}`;
  return `${money(gross)}-এর ${toldPercent(percent, voice)}${more}${bound} = ${money(fee)}${taxed}`;
}

export const feesInBengali: SentenceWords<FeesFacts> = {
  fee_costs: (facts, voice) => `${sum(facts, voice)}।`,
  fee_costs_not_agreed: ({ card }) => `“${card}”-এ এমন পেমেন্টের কথা নেই: এর ফি নিয়ে চুক্তি হয়নি।`,
  fee_as_agreed: (facts, voice) => `${sum(facts, voice)}। কেটেছে ${voice.money(facts.charged)}, চুক্তিমতোই।`,
  fee_over_charged: (facts, voice) =>
    `${sum(facts, voice)}। কেটেছে ${voice.money(facts.charged)}: ${voice.money(facts.over)} বেশি।`,
  fee_under_charged: (facts, voice) =>
    `${sum(facts, voice)}। কেটেছে ${voice.money(facts.charged)}: চুক্তির চেয়ে ${voice.money(facts.under)} কম।`,
  fee_not_agreed: ({ card, charged }, { money }) => `${money(charged)} কেটেছে, কিন্তু “${card}”-এ এমন ফি-র কথা নেই।`,
  fee_free: ({ card }) => `কিছুই কাটেনি, আর “${card}”-এ এমন লেনদেনের কথা নেই।`,
  fee_no_card: ({ charged }, { money }) => `${money(charged)} কেটেছে। এই দিনের জন্য কোনো ফি-তালিকা নেই।`,
  fee_own_row: ({ charged }, { money }) => `${money(charged)} ফি, কোনো পেমেন্টের সঙ্গে যুক্ত নয়।`,
  fee_kept: ({ card, back }, { money }) =>
    back === ''
      ? `“${card}” অনুযায়ী রিফান্ড হলেও ফি ফেরত আসে না, আসেওনি।`
      : `“${card}” অনুযায়ী রিফান্ড হলেও ফি ফেরত আসে না, তবু ${money(back)} ফেরত এসেছে।`,
  fee_back: ({ card, gross, least, back, short }, { money }) =>
    `“${card}” অনুযায়ী রিফান্ডের সঙ্গে ফি ফেরত আসে: ${money(gross)}-এর জন্য কমপক্ষে ${money(least)}। ফেরত এসেছে ${money(back)}${short === '' ? '' : `: ${money(short)} কম`}।`,
  fee_taken_again: ({ card, gross, most, charged, over }, { money }) =>
    `“${card}” অনুযায়ী রিফান্ড বাতিল হলে ফি আবার কাটা হয়: ${money(gross)}-এর জন্য সর্বোচ্চ ${money(most)}। কেটেছে ${money(charged)}${over === '' ? '' : `: ${money(over)} বেশি`}।`,
  fees_over_charged: ({ institution, month, payments, over, card, more }, voice) =>
    `${voice.month(month)}-এর ${voice.number(payments)}টি পেমেন্টে ${institution} ${voice.money(over)} বেশি কেটেছে; হিসাব “${card}” ধরে।${more > 0 ? ` আরও ${voice.number(more)}টির রেফারেন্স দাবির তালিকায় আছে।` : ''}`,
  next_send_fee_claim: ({ institution, over }, { money }) =>
    `${institution}-কে ${money(over)} ফেরতের দাবি পাঠান: চিঠি ও তালিকা “ফি” পাতায় তৈরি আছে।`,
};
