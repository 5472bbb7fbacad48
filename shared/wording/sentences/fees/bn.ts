import { sayAgreements, sayByAgreement, sayHeldAgainst } from '../../agreements/agreement-names.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import type { Voice } from '../../voice.ts';
import type { FeesFacts, FeeSum } from './fees-facts.ts';
import { toldPercent } from './told-percent.ts';

function sum(facts: FeeSum, voice: Voice): string {
  const { percent, gross, fixed, least, most, fee, taxPercent, tax, agreed, agreement } = facts;
  const { money } = voice;
  const more = fixed === '' ? '' : ` + ${money(fixed)}`;
  const bound = least !== '' ? ` (কমপক্ষে ${money(least)})` : most !== '' ? ` (সর্বোচ্চ ${money(most)})` : '';
  const taxed = tax === '' ? '' : `, তার ওপর ${toldPercent(taxPercent, voice)} কর ${money(tax)}, মোট ${money(agreed)}`;
  return `${money(gross)}-এর ${toldPercent(percent, voice)}${more}${bound} = ${money(fee)}${taxed}${sayByAgreement(agreement, voice)}`;
}

/** “…”-এ, or the agreement in the case of a place. */
const heldIn = ({ card, agreement }: FeesFacts['fee_free'], voice: Voice): string =>
  card === '' ? `${sayAgreements(agreement, voice)}ে` : `“${card}”-এ`;

export const feesInBengali: SentenceWords<FeesFacts> = {
  fee_costs: (facts, voice) => `${sum(facts, voice)}।`,
  fee_costs_not_agreed: (facts, voice) => `${heldIn(facts, voice)} এমন পেমেন্টের কথা নেই: এর ফি নিয়ে চুক্তি হয়নি।`,
  fee_as_agreed: (facts, voice) => `${sum(facts, voice)}। কেটেছে ${voice.money(facts.charged)}, চুক্তিমতোই।`,
  fee_over_charged: (facts, voice) =>
    `${sum(facts, voice)}। কেটেছে ${voice.money(facts.charged)}: ${voice.money(facts.over)} বেশি।`,
  fee_under_charged: (facts, voice) =>
    `${sum(facts, voice)}। কেটেছে ${voice.money(facts.charged)}: চুক্তির চেয়ে ${voice.money(facts.under)} কম।`,
  fee_not_agreed: (facts, voice) =>
    `${voice.money(facts.charged)} কেটেছে, কিন্তু ${heldIn(facts, voice)} এমন ফি-র কথা নেই।`,
  fee_free: (facts, voice) => `কিছুই কাটেনি, আর ${heldIn(facts, voice)} এমন লেনদেনের কথা নেই।`,
  fee_no_card: ({ charged }, { money }) => `${money(charged)} কেটেছে। এই দিনের জন্য কোনো ফি-তালিকা নেই।`,
  fee_own_row: ({ charged }, { money }) => `${money(charged)} ফি, কোনো পেমেন্টের সঙ্গে যুক্ত নয়।`,
  fee_kept: ({ card, agreement, back }, voice) =>
    back === ''
      ? `${sayHeldAgainst(card, agreement, voice)} অনুযায়ী রিফান্ড হলেও ফি ফেরত আসে না, আসেওনি।`
      : `${sayHeldAgainst(card, agreement, voice)} অনুযায়ী রিফান্ড হলেও ফি ফেরত আসে না, তবু ${voice.money(back)} ফেরত এসেছে।`,
  fee_back: ({ card, agreement, gross, least, back, short }, voice) =>
    `${sayHeldAgainst(card, agreement, voice)} অনুযায়ী রিফান্ডের সঙ্গে ফি ফেরত আসে: ${voice.money(gross)}-এর জন্য কমপক্ষে ${voice.money(least)}। ফেরত এসেছে ${voice.money(back)}${short === '' ? '' : `: ${voice.money(short)} কম`}।`,
  fee_taken_again: ({ card, agreement, gross, most, charged, over }, voice) =>
    `${sayHeldAgainst(card, agreement, voice)} অনুযায়ী রিফান্ড বাতিল হলে ফি আবার কাটা হয়: ${voice.money(gross)}-এর জন্য সর্বোচ্চ ${voice.money(most)}। কেটেছে ${voice.money(charged)}${over === '' ? '' : `: ${voice.money(over)} বেশি`}।`,
  fees_over_charged: ({ institution, month, payments, over, card, agreement, more }, voice) =>
    `${voice.month(month)}-এর ${voice.number(payments)}টি পেমেন্টে ${institution} ${voice.money(over)} বেশি কেটেছে; হিসাব ${sayHeldAgainst(card, agreement, voice)} ধরে।${more > 0 ? ` আরও ${voice.number(more)}টির রেফারেন্স দাবির তালিকায় আছে।` : ''}`,
  next_send_fee_claim: ({ institution, over }, { money }) =>
    `${institution}-কে ${money(over)} ফেরতের দাবি পাঠান: চিঠি ও তালিকা “ফি” পাতায় তৈরি আছে।`,
};
