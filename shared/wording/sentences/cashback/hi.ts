import { plural } from '../../plural.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import type { CashbackFacts } from './cashback-facts.ts';

const ofPayments = (count: number, number: (value: number) => string): string =>
  `${number(count)} ${plural(count, 'भुगतान', 'भुगतानों')}`;

export const cashbackInHindi: SentenceWords<CashbackFacts> = {
  cashback_due_percent: ({ percent, amount, due }, { number, money }) =>
    `${money(amount)} का ${number(percent)}% ${money(due)} होता है।`,
  cashback_due_up_to: ({ most }, { money }) => `कुछ मिलना है, ज़्यादा से ज़्यादा ${money(most)}।`,
  cashback_due_fixed: ({ due }, { money }) => `हर भुगतान पर ${money(due)} मिलने हैं।`,
  cashback_due_first: ({ due, place, of }, { number, money }) =>
    `${money(due)} मिलने हैं: पहले ${number(of)} भुगतानों में यह ${number(place)} नंबर का है।`,
  cashback_due_first_up_to: ({ most, place, of }, { number, money }) =>
    `कुछ मिलना है, ज़्यादा से ज़्यादा ${money(most)}: पहले ${number(of)} भुगतानों में यह ${number(place)} नंबर का है।`,
  cashback_due_cap_payment: ({ full, due }, { money }) =>
    `हिसाब से ${money(full)} होता, पर एक भुगतान पर ${money(due)} से ज़्यादा नहीं मिलता।`,
  cashback_due_cap_month: ({ full, due, cap, month }, voice) =>
    `हिसाब से ${voice.money(full)} होता; ${voice.month(month)} की सीमा ${voice.money(cap)} में से ${voice.money(due)} बचा था।`,
  cashback_due_cap_total: ({ full, due, cap }, { money }) =>
    `हिसाब से ${money(full)} होता; पूरे ऑफ़र की सीमा ${money(cap)} में से ${money(due)} बचा था।`,

  cashback_not_own_card: ({ card, own }) =>
    `${own} पर ख़त्म होने वाले कार्ड से नहीं, ${card} वाले कार्ड से दिया गया: दूसरे कार्ड पर कैशबैक नहीं मिलता।`,
  cashback_not_person: ({ amount }, { money }) =>
    `${money(amount)} मर्चेंट को गए; कैशबैक सिर्फ़ व्यक्ति से व्यक्ति को भेजने पर मिलता है।`,
  cashback_after_first: ({ first }, { number }) =>
    `यह पहले ${ofPayments(first, number)} के बाद का है; कैशबैक सिर्फ़ उन्हीं पर मिलता है।`,
  cashback_paused: ({ from, to }, { date }) =>
    from === to ? `${date(from)} को ऑफ़र रुका हुआ था।` : `${date(from)} से ${date(to)} तक ऑफ़र रुका हुआ था।`,
  cashback_below_minimum: ({ amount, minimum }, { money }) =>
    `भुगतान कम से कम ${money(minimum)} का होना चाहिए; यह ${money(amount)} का है।`,
  cashback_cap_month_reached: ({ cap, month }, voice) =>
    `${voice.month(month)} की सीमा ${voice.money(cap)} पहले ही पूरी हो चुकी थी।`,
  cashback_cap_total_reached: ({ cap }, { money }) => `पूरे ऑफ़र की सीमा ${money(cap)} पहले ही पूरी हो चुकी थी।`,
  cashback_too_small: ({ percent, amount }, { number, money }) =>
    `${money(amount)} का ${number(percent)}% पूर्णांक करने पर शून्य रह जाता है।`,
  cashback_said_not: ({ amount }, { money }) => `आपने कहा है कि ${money(amount)} का यह भुगतान नहीं गिना जाए।`,

  cashback_card_unknown: ({ own }) =>
    `यहाँ नहीं लिखा कि किस कार्ड से दिया गया। क्या ${own} पर ख़त्म होने वाले कार्ड से? जब तक आप न कहें, कुछ नहीं गिना जाएगा।`,
  cashback_person_unknown: ({ amount }, { money }) =>
    `यहाँ नहीं लिखा कि ${money(amount)} व्यक्ति से व्यक्ति को गए या नहीं। जब तक आप न कहें, कुछ नहीं गिना जाएगा।`,
  cashback_method_unknown: ({ amount }, { money }) =>
    `यहाँ नहीं लिखा कि ${money(amount)} किस तरीके से दिए गए। जब तक आप न कहें, कुछ नहीं गिना जाएगा।`,
  cashback_first_depends: ({ first, open }, { number }) =>
    `यह पहले ${number(first)} में है या नहीं, यह इससे पहले के ${ofPayments(open, number)} पर निर्भर है जिनका जवाब आपने अभी नहीं दिया।`,

  cashback_came: ({ amount, on }, { money, date }) => `${date(on)} को ${money(amount)} आए।`,
  cashback_came_late: ({ amount, on, by, days }, { number, money, date }) =>
    `${date(on)} को ${money(amount)} आए, ${date(by)} के ${number(days)} दिन बाद।`,
  cashback_came_in_lump: ({ amount, lump, on, payments }, { number, money, date }) =>
    `${date(on)} को ${ofPayments(payments, number)} के लिए एक साथ आए ${money(lump)} में से ${money(amount)}।`,
  cashback_short_waiting: ({ received, rest, by }, { money, date }) =>
    `${money(received)} आए; ${money(rest)} और ${date(by)} तक आने चाहिए।`,
  cashback_short: ({ received, rest, by }, { money, date }) =>
    `सिर्फ़ ${money(received)} आए। ${date(by)} बीत चुकी है, ${money(rest)} नहीं आए।`,
  cashback_waiting: ({ amount, by }, { money, date }) => `${money(amount)} ${date(by)} तक आने चाहिए।`,
  cashback_waiting_up_to: ({ most, by }, { money, date }) =>
    `${date(by)} तक कुछ आना चाहिए, ज़्यादा से ज़्यादा ${money(most)}।`,
  cashback_missing: ({ amount, by }, { money, date }) => `${date(by)} तक ${money(amount)} आने थे, नहीं आए।`,
  cashback_missing_up_to: ({ most, by }, { money, date }) =>
    `${date(by)} तक कुछ भी नहीं आया। ठीक-ठीक कितना मिलना था यह कहा नहीं जा सकता, ज़्यादा से ज़्यादा ${money(most)}।`,
  cashback_not_seen: ({ amount, by }, { money, date }) =>
    `${date(by)} तक ${money(amount)} आने थे; उस दिन तक का कोई स्टेटमेंट यहाँ नहीं है।`,
  cashback_not_seen_up_to: ({ most, by }, { money, date }) =>
    `${date(by)} तक कुछ आना था, ज़्यादा से ज़्यादा ${money(most)}; उस दिन तक का कोई स्टेटमेंट यहाँ नहीं है।`,

  cashback_receipt_pays: ({ amount, payments }, { number, money }) =>
    `${ofPayments(payments, number)} के लिए ${money(amount)}।`,
  cashback_receipt_part: ({ amount, payments, without }, { number, money }) =>
    `${ofPayments(payments, number)} के लिए ${money(amount)}; बाकी ${money(without)} किस बात के हैं, पता नहीं।`,
  cashback_receipt_rounded: ({ amount, payments, difference }, { number, money }) =>
    `${ofPayments(payments, number)} के लिए ${money(amount)}, सबका एक बार में पूर्णांक किया गया: अलग-अलग के जोड़ से अंतर ${money(difference)}।`,
  cashback_receipt_without_due: ({ amount }, { money }) => `ये ${money(amount)} यहाँ के किसी भुगतान पर नहीं बनते।`,
  cashback_receipt_not_due: ({ amount, reference }, { money }) =>
    `ये ${money(amount)}${reference === '' ? '' : ` (${reference})`} जिस भुगतान के नाम पर आए, उस पर इन शर्तों से कुछ नहीं बनता।`,
  cashback_receipt_taken_back: ({ amount }, { money }) => `${money(amount)}: कैशबैक देकर वापस लिया गया।`,

  cashback_missing_month: ({ scheme, month, amount, payments, by }, voice) =>
    `${scheme}: ${voice.month(month)} के ${ofPayments(payments, voice.number)} का ${voice.money(amount)} कैशबैक नहीं आया। पहला ${voice.date(by)} तक आना था।`,
  cashback_missing_month_up_to: ({ scheme, month, amount, payments, by }, voice) =>
    `${scheme}: ${voice.month(month)} के ${ofPayments(payments, voice.number)} पर कोई कैशबैक नहीं आया। ज़्यादा से ज़्यादा ${voice.money(amount)} मिलना था, पहला ${voice.date(by)} तक।`,
  cashback_not_seen_month: ({ scheme, month, amount, payments, by }, voice) =>
    `${scheme}: ${voice.month(month)} के ${ofPayments(payments, voice.number)} का ज़्यादा से ज़्यादा ${voice.money(amount)} कैशबैक ${voice.date(by)} से बाकी है। उन दिनों का कोई स्टेटमेंट यहाँ नहीं है, इसलिए अभी नहीं कहा जा सकता कि आया या नहीं।`,
  next_ask_issuer: ({ issuer, scheme, month }, voice) =>
    `${issuer} से ${voice.month(month)} के कैशबैक (${scheme}) के बारे में पूछें।`,
};
