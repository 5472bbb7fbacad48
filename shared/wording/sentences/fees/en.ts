import { sayByAgreement, sayHeldAgainst } from '../../agreements/agreement-names.ts';
import { plural } from '../../plural.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import type { Voice } from '../../voice.ts';
import type { FeesFacts, FeeSum } from './fees-facts.ts';
import { toldPercent } from './told-percent.ts';

function sum(facts: FeeSum, voice: Voice): string {
  const { percent, gross, fixed, least, most, fee, taxPercent, tax, agreed, agreement } = facts;
  const { money } = voice;
  const more = fixed === '' ? '' : ` + ${money(fixed)}`;
  const bound = least !== '' ? `, at least ${money(least)},` : most !== '' ? `, at most ${money(most)},` : '';
  const taxed =
    tax === '' ? '' : `, ${toldPercent(taxPercent, voice)} tax on it ${money(tax)}, together ${money(agreed)}`;
  return `${toldPercent(percent, voice)} of ${money(gross)}${more}${bound} = ${money(fee)}${taxed}${sayByAgreement(agreement, voice)}`;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const feesInEnglish: SentenceWords<FeesFacts> = {
  fee_costs: (facts, voice) => `${sum(facts, voice)}.`,
  fee_costs_not_agreed: ({ card, agreement }, voice) =>
    `${capital(sayHeldAgainst(card, agreement, voice))} says nothing of such a payment: nothing is agreed.`,
  fee_as_agreed: (facts, voice) => `${sum(facts, voice)}. Charged ${voice.money(facts.charged)}, as agreed.`,
  fee_over_charged: (facts, voice) =>
    `${sum(facts, voice)}. Charged ${voice.money(facts.charged)}: ${voice.money(facts.over)} too much.`,
  fee_under_charged: (facts, voice) =>
    `${sum(facts, voice)}. Charged ${voice.money(facts.charged)}: ${voice.money(facts.under)} less than agreed.`,
  fee_not_agreed: ({ card, agreement, charged }, voice) =>
    `Charged ${voice.money(charged)}, but ${sayHeldAgainst(card, agreement, voice)} says nothing of such a charge.`,
  fee_free: ({ card, agreement }, voice) =>
    `Nothing was charged, and ${sayHeldAgainst(card, agreement, voice)} says nothing of such a row.`,
  fee_no_card: ({ charged }, { money }) => `Charged ${money(charged)}. No rate card holds on this day.`,
  fee_own_row: ({ charged }, { money }) => `A fee of ${money(charged)} that belongs to no payment.`,
  fee_kept: ({ card, agreement, back }, voice) =>
    back === ''
      ? `By ${sayHeldAgainst(card, agreement, voice)} the fee of what is refunded is kept, and nothing came back.`
      : `By ${sayHeldAgainst(card, agreement, voice)} the fee of what is refunded is kept, yet ${voice.money(back)} came back.`,
  fee_back: ({ card, agreement, gross, least, back, short }, voice) =>
    `By ${sayHeldAgainst(card, agreement, voice)} the fee comes back with a refund: at least ${voice.money(least)} for ${voice.money(gross)}. ${voice.money(back)} came back${short === '' ? '' : `: ${voice.money(short)} too little`}.`,
  fee_taken_again: ({ card, agreement, gross, most, charged, over }, voice) =>
    `By ${sayHeldAgainst(card, agreement, voice)} the fee is taken again when a refund comes back: at most ${voice.money(most)} for ${voice.money(gross)}. Charged ${voice.money(charged)}${over === '' ? '' : `: ${voice.money(over)} too much`}.`,
  fees_over_charged: ({ institution, month, payments, over, card, agreement, more }, voice) =>
    `${institution} charged ${voice.money(over)} too much for ${voice.number(payments)} ${plural(payments, 'payment', 'payments')} of ${voice.month(month)}, held against ${sayHeldAgainst(card, agreement, voice)}.${more > 0 ? ` The references of ${voice.number(more)} more are in the claim.` : ''}`,
  next_send_fee_claim: ({ institution, over }, { money }) =>
    `Send ${institution} the claim for ${money(over)}: letter and list are ready under Fees.`,
};
