import { plural } from '../../plural.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import type { Voice } from '../../voice.ts';
import type { FeesFacts, FeeSum } from './fees-facts.ts';
import { toldPercent } from './told-percent.ts';

function sum({ percent, gross, fixed, least, most, fee, taxPercent, tax, agreed }: FeeSum, voice: Voice): string {
  const { money } = voice;
  const more = fixed === '' ? '' : ` + ${money(fixed)}`;
  const bound = least !== '' ? `, at least ${money(least)},` : most !== '' ? `, at most ${money(most)},` : '';
  const taxed =
    tax === '' ? '' : `, ${toldPercent(taxPercent, voice)} tax on it ${money(tax)}, together ${money(agreed)}`;
  return `${toldPercent(percent, voice)} of ${money(gross)}${more}${bound} = ${money(fee)}${taxed}`;
}

export const feesInEnglish: SentenceWords<FeesFacts> = {
  fee_costs: (facts, voice) => `${sum(facts, voice)}.`,
  fee_costs_not_agreed: ({ card }) => `“${card}” says nothing of such a payment: nothing is agreed.`,
  fee_as_agreed: (facts, voice) => `${sum(facts, voice)}. Charged ${voice.money(facts.charged)}, as agreed.`,
  fee_over_charged: (facts, voice) =>
    `${sum(facts, voice)}. Charged ${voice.money(facts.charged)}: ${voice.money(facts.over)} too much.`,
  fee_under_charged: (facts, voice) =>
    `${sum(facts, voice)}. Charged ${voice.money(facts.charged)}: ${voice.money(facts.under)} less than agreed.`,
  fee_not_agreed: ({ card, charged }, { money }) =>
    `Charged ${money(charged)}, but “${card}” says nothing of such a charge.`,
  fee_free: ({ card }) => `Nothing was charged, and “${card}” says nothing of such a row.`,
  fee_no_card: ({ charged }, { money }) => `Charged ${money(charged)}. No rate card holds on this day.`,
  fee_own_row: ({ charged }, { money }) => `A fee of ${money(charged)} that belongs to no payment.`,
  fee_kept: ({ card, back }, { money }) =>
    back === ''
      ? `By “${card}” the fee of what is refunded is kept, and nothing came back.`
      : `By “${card}” the fee of what is refunded is kept, yet ${money(back)} came back.`,
  fee_back: ({ card, gross, least, back, short }, { money }) =>
    `By “${card}” the fee comes back with a refund: at least ${money(least)} for ${money(gross)}. ${money(back)} came back${short === '' ? '' : `: ${money(short)} too little`}.`,
  fee_taken_again: ({ card, gross, most, charged, over }, { money }) =>
    `By “${card}” the fee is taken again when a refund comes back: at most ${money(most)} for ${money(gross)}. Charged ${money(charged)}${over === '' ? '' : `: ${money(over)} too much`}.`,
  fees_over_charged: ({ institution, month, payments, over, card, more }, voice) =>
    `${institution} charged ${voice.money(over)} too much for ${voice.number(payments)} ${plural(payments, 'payment', 'payments')} of ${voice.month(month)}, held against “${card}”.${more > 0 ? ` The references of ${voice.number(more)} more are in the claim.` : ''}`,
  next_send_fee_claim: ({ institution, over }, { money }) =>
    `Send ${institution} the claim for ${money(over)}: letter and list are ready under Fees.`,
};
