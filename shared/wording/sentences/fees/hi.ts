import { sayByAgreement, sayHeldAgainst } from '../../agreements/agreement-names.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import { plural } from '../../plural.ts';
import type { Voice } from '../../voice.ts';
import type { FeesFacts, FeeSum } from './fees-facts.ts';
import { toldPercent } from './told-percent.ts';

function sum(facts: FeeSum, voice: Voice): string {
  const { percent, gross, fixed, least, most, fee, taxPercent, tax, agreed, agreement } = facts;
  const { money } = voice;
  const more = fixed === '' ? '' : ` + ${money(fixed)}`;
  const bound = least !== '' ? ` (कम से कम ${money(least)})` : most !== '' ? ` (अधिकतम ${money(most)})` : '';
  const taxed = tax === '' ? '' : `, उस पर ${toldPercent(taxPercent, voice)} कर ${money(tax)}, कुल ${money(agreed)}`;
  return `${money(gross)} का ${toldPercent(percent, voice)}${more}${bound} = ${money(fee)}${taxed}${sayByAgreement(agreement, voice)}`;
}

export const feesInHindi: SentenceWords<FeesFacts> = {
  fee_costs: (facts, voice) => `${sum(facts, voice)}।`,
  fee_costs_not_agreed: ({ card, agreement }, voice) =>
    `${sayHeldAgainst(card, agreement, voice)} में ऐसे भुगतान का ज़िक्र नहीं: इसके शुल्क पर कोई समझौता नहीं है।`,
  fee_as_agreed: (facts, voice) => `${sum(facts, voice)}। काटा गया ${voice.money(facts.charged)}, समझौते के अनुसार।`,
  fee_over_charged: (facts, voice) =>
    `${sum(facts, voice)}। काटा गया ${voice.money(facts.charged)}: ${voice.money(facts.over)} ज़्यादा।`,
  fee_under_charged: (facts, voice) =>
    `${sum(facts, voice)}। काटा गया ${voice.money(facts.charged)}: समझौते से ${voice.money(facts.under)} कम।`,
  fee_not_agreed: ({ card, agreement, charged }, voice) =>
    `${voice.money(charged)} काटा गया, पर ${sayHeldAgainst(card, agreement, voice)} में ऐसे शुल्क का ज़िक्र नहीं।`,
  fee_free: ({ card, agreement }, voice) =>
    `कुछ नहीं काटा गया, और ${sayHeldAgainst(card, agreement, voice)} में ऐसे लेन-देन का ज़िक्र नहीं।`,
  fee_no_card: ({ charged }, { money }) => `${money(charged)} काटा गया। इस दिन के लिए कोई दर-सूची नहीं है।`,
  fee_own_row: ({ charged }, { money }) => `${money(charged)} का शुल्क, जो किसी भुगतान का नहीं है।`,
  fee_kept: ({ card, agreement, back }, voice) =>
    back === ''
      ? `${sayHeldAgainst(card, agreement, voice)} के अनुसार रिफ़ंड पर शुल्क वापस नहीं आता, और आया भी नहीं।`
      : `${sayHeldAgainst(card, agreement, voice)} के अनुसार रिफ़ंड पर शुल्क वापस नहीं आता, फिर भी ${voice.money(back)} वापस आया।`,
  fee_back: ({ card, agreement, gross, least, back, short }, voice) =>
    `${sayHeldAgainst(card, agreement, voice)} के अनुसार रिफ़ंड के साथ शुल्क लौटता है: ${voice.money(gross)} के लिए कम से कम ${voice.money(least)}। लौटा ${voice.money(back)}${short === '' ? '' : `: ${voice.money(short)} कम`}।`,
  fee_taken_again: ({ card, agreement, gross, most, charged, over }, voice) =>
    `${sayHeldAgainst(card, agreement, voice)} के अनुसार रिफ़ंड वापस आने पर शुल्क फिर कटता है: ${voice.money(gross)} के लिए अधिकतम ${voice.money(most)}। काटा गया ${voice.money(charged)}${over === '' ? '' : `: ${voice.money(over)} ज़्यादा`}।`,
  fees_over_charged: ({ institution, month, payments, over, card, agreement, more }, voice) =>
    `${institution} ने ${voice.month(month)} के ${voice.number(payments)} ${plural(payments, 'भुगतान', 'भुगतानों')} पर ${voice.money(over)} ज़्यादा काटे; हिसाब ${sayHeldAgainst(card, agreement, voice)} से।${more > 0 ? ` ${voice.number(more)} और के संदर्भ दावे की सूची में हैं।` : ''}`,
  next_send_fee_claim: ({ institution, over }, { money }) =>
    `${institution} को ${money(over)} का दावा भेजें: पत्र और सूची “शुल्क” में तैयार हैं।`,
};
