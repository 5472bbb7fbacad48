import { plural } from '../../plural.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import type { CashbackFacts } from './cashback-facts.ts';

const payments = (count: number, number: (value: number) => string): string =>
  `${number(count)} ${plural(count, 'payment', 'payments')}`;

export const cashbackInEnglish: SentenceWords<CashbackFacts> = {
  cashback_due_percent: ({ percent, amount, due }, { number, money }) =>
    `${number(percent)}% of ${money(amount)} is ${money(due)}.`,
  cashback_due_up_to: ({ most }, { money }) => `Something is due, ${money(most)} at most.`,
  cashback_due_fixed: ({ due }, { money }) => `${money(due)} is due for each payment.`,
  cashback_due_first: ({ due, place, of }, { number, money }) =>
    `${money(due)} is due: this is payment ${number(place)} of the first ${number(of)}.`,
  cashback_due_first_up_to: ({ most, place, of }, { number, money }) =>
    `Something is due, ${money(most)} at most: this is payment ${number(place)} of the first ${number(of)}.`,
  cashback_due_cap_payment: ({ full, due }, { money }) =>
    `It would be ${money(full)}; no payment earns more than ${money(due)}.`,
  cashback_due_cap_month: ({ full, due, cap, month }, voice) =>
    `It would be ${voice.money(full)}; of the ${voice.money(cap)} for ${voice.month(month)}, ${voice.money(due)} was left.`,
  cashback_due_cap_total: ({ full, due, cap }, { money }) =>
    `It would be ${money(full)}; of the ${money(cap)} for the whole offer, ${money(due)} was left.`,

  cashback_not_own_card: ({ card, own }) =>
    `Paid with the card ending ${card}, not the one ending ${own}: no cashback on another card.`,
  cashback_not_person: ({ amount }, { money }) =>
    `${money(amount)} went to a merchant; only payments from person to person earn cashback.`,
  cashback_after_first: ({ first }, { number }) =>
    `It comes after the first ${number(first)} ${plural(first, 'payment', 'payments')}, which alone earn cashback.`,
  cashback_paused: ({ from, to }, { date }) =>
    from === to
      ? `The offer stood still on ${date(from)}.`
      : `The offer stood still from ${date(from)} to ${date(to)}.`,
  cashback_below_minimum: ({ amount, minimum }, { money }) =>
    `${money(amount)} is less than the ${money(minimum)} that a payment must have.`,
  cashback_cap_month_reached: ({ cap, month }, voice) =>
    `The ${voice.money(cap)} for ${voice.month(month)} had been earned already.`,
  cashback_cap_total_reached: ({ cap }, { money }) => `The ${money(cap)} for the whole offer had been earned already.`,
  cashback_too_small: ({ percent, amount }, { number, money }) =>
    `${number(percent)}% of ${money(amount)} rounds to nothing.`,
  cashback_said_not: ({ amount }, { money }) => `You said that this payment of ${money(amount)} does not count.`,

  cashback_card_unknown: ({ own }) =>
    `Nothing here says which card paid. Was it the one ending ${own}? Until you say so, nothing is counted.`,
  cashback_person_unknown: ({ amount }, { money }) =>
    `Nothing here says whether ${money(amount)} went from person to person. Until you say so, nothing is counted.`,
  cashback_method_unknown: ({ amount }, { money }) =>
    `Nothing here says by which method ${money(amount)} was paid. Until you say that it counts, nothing is counted.`,
  cashback_first_depends: ({ first, open }, { number }) =>
    `Whether it is one of the first ${number(first)} depends on ${payments(open, number)} before it that you have not answered yet.`,

  cashback_came: ({ amount, on }, { money, date }) => `${money(amount)} came on ${date(on)}.`,
  cashback_came_late: ({ amount, on, by, days }, { number, money, date }) =>
    `${money(amount)} came on ${date(on)}, ${number(days)} ${plural(days, 'day', 'days')} after ${date(by)}.`,
  cashback_came_in_lump: ({ amount, lump, on, payments: count }, { number, money, date }) =>
    `${money(amount)} of the ${money(lump)} that came on ${date(on)} for ${payments(count, number)} together.`,
  cashback_short_waiting: ({ received, rest, by }, { money, date }) =>
    `${money(received)} came; ${money(rest)} more should come by ${date(by)}.`,
  cashback_short: ({ received, rest, by }, { money, date }) =>
    `Only ${money(received)} came. ${money(rest)} is missing since ${date(by)}.`,
  cashback_waiting: ({ amount, by }, { money, date }) => `${money(amount)} should come by ${date(by)}.`,
  cashback_waiting_up_to: ({ most, by }, { money, date }) =>
    `Something should come by ${date(by)}, ${money(most)} at most.`,
  cashback_missing: ({ amount, by }, { money, date }) =>
    `${money(amount)} should have come by ${date(by)} and did not.`,
  cashback_missing_up_to: ({ most, by }, { money, date }) =>
    `Nothing at all came by ${date(by)}. How much was due nobody can say, ${money(most)} at most.`,
  cashback_not_seen: ({ amount, by }, { money, date }) =>
    `${money(amount)} should have come by ${date(by)}; no statement here reaches that day.`,
  cashback_not_seen_up_to: ({ most, by }, { money, date }) =>
    `Something should have come by ${date(by)}, ${money(most)} at most; no statement here reaches that day.`,

  cashback_receipt_pays: ({ amount, payments: count }, { number, money }) =>
    `${money(amount)} for ${payments(count, number)}.`,
  cashback_receipt_part: ({ amount, payments: count, without }, { number, money }) =>
    `${money(amount)} for ${payments(count, number)}; nothing explains the other ${money(without)}.`,
  cashback_receipt_rounded: ({ amount, payments: count, difference }, { number, money }) =>
    `${money(amount)} for ${payments(count, number)}, rounded once for all: ${money(difference)} from the sum of each.`,
  cashback_receipt_without_due: ({ amount }, { money }) => `No payment here earned these ${money(amount)}.`,
  cashback_receipt_not_due: ({ amount, reference }, { money }) =>
    `These ${money(amount)}${reference === '' ? '' : ` (${reference})`} name a payment that earns nothing by these terms.`,
  cashback_receipt_taken_back: ({ amount }, { money }) => `${money(amount)}: cashback that was taken back.`,

  cashback_missing_month: ({ scheme, month, amount, payments: count, by }, voice) =>
    `${scheme}: cashback of ${voice.money(amount)} for ${payments(count, voice.number)} of ${voice.month(month)} did not come. The first was due by ${voice.date(by)}.`,
  cashback_missing_month_up_to: ({ scheme, month, amount, payments: count, by }, voice) =>
    `${scheme}: for ${payments(count, voice.number)} of ${voice.month(month)} no cashback came at all. ${voice.money(amount)} at most was due, the first by ${voice.date(by)}.`,
  cashback_not_seen_month: ({ scheme, month, amount, payments: count, by }, voice) =>
    `${scheme}: cashback of at most ${voice.money(amount)} for ${payments(count, voice.number)} of ${voice.month(month)} was due from ${voice.date(by)} on. No statement here covers those days, so nobody can say yet whether it came.`,
  next_ask_issuer: ({ issuer, scheme, month }, voice) =>
    `Ask ${issuer} about the cashback of ${voice.month(month)} (${scheme}).`,
};
