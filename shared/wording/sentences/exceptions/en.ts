import { sayByAgreement } from '../../agreements/agreement-names.ts';
import { plural } from '../../plural.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import type { Voice } from '../../voice.ts';
import { sayNotCounted } from '../../holidays/say-closed-day.ts';
import type { ExceptionsFacts } from './exceptions-facts.ts';

/** A batch of refunds or adjustments alone has no payments to speak of. */
const forPayments = (count: number, number: Voice['number']): string =>
  count === 0 ? '' : ` for ${number(count)} ${plural(count, 'payment', 'payments')}`;

export const exceptionsInEnglish: SentenceWords<ExceptionsFacts> = {
  payment_not_settled: ({ reference, amount, due, institution, notCounted, agreement }, voice) => {
    const { money, date } = voice;
    return `Payment ${reference} of ${money(amount)} is in no payout of ${institution}. It was due by ${date(due)}${sayByAgreement(agreement, voice)}.${sayNotCounted(notCounted, voice)}`;
  },
  batch_missing_credit: ({ reference, amount, due, payments, institution, notCounted }, voice) => {
    const { number, money, date } = voice;
    return `${institution} says it paid out ${money(amount)}${forPayments(payments, number)} under UTR ${reference}. It was due by ${date(due)} and no bank statement shows it.${sayNotCounted(notCounted, voice)}`;
  },
  batch_no_statement: ({ reference, amount, due, payments, notCounted }, voice) => {
    const { number, money, date } = voice;
    return `Payout ${reference} of ${money(amount)}${forPayments(payments, number)} was due by ${date(due)}. No bank statement here covers those days, so nobody can say yet whether it came.${sayNotCounted(notCounted, voice)}`;
  },
  batch_negative: ({ reference, amount, institution }, { money }) =>
    `Refunds and fees in payout ${reference} were more than its sales: ${money(amount)} is owed to ${institution}, which usually takes it from a later payout.`,
  batch_short_paid: ({ reference, expected, received, difference }, { money }) =>
    `UTR ${reference}: ${money(expected)} was due, ${money(received)} came. ${money(difference)} is missing.`,
  batch_over_paid: ({ reference, expected, received, difference }, { money }) =>
    `UTR ${reference}: ${money(expected)} was due, ${money(received)} came. That is ${money(difference)} too much.`,
  credit_unknown: ({ reference, amount, date: day, narration }, { money, date }) =>
    `${money(amount)} came on ${date(day)}${reference === '' ? '' : ` under reference ${reference}`} and no payout explains it. The bank wrote: ${narration === '' ? 'nothing' : `“${narration}”`}.`,
  next_ask_provider: ({ institution, reference }) => `Ask ${institution} about ${reference}.`,
  next_ask_bank: ({ institution, reference }) => `Ask ${institution} about ${reference}.`,
  next_import_statement: ({ from, to }, { date }) => `Import the bank statement from ${date(from)} to ${date(to)}.`,
  next_identify_credit: ({ reference }) =>
    `Find out who sent ${reference}: import that provider’s report, or leave it open if it is not from sales.`,
  next_identify_amount: ({ amount, date: day }, { money, date }) =>
    `Find out who sent ${money(amount)} on ${date(day)}: import that provider’s report, or leave it open if it is not from sales.`,
  batch_reference_repeated: ({ reference, amount, due, payments, institution, lines, notCounted }, voice) => {
    const { number, money, date } = voice;
    return `${institution} says it paid out ${money(amount)}${forPayments(payments, number)} under UTR ${reference}. It was due by ${date(due)}, and ${number(lines)} bank lines bear that UTR. Say which of them it is.${sayNotCounted(notCounted, voice)}`;
  },
  carry_forward_lost: ({ reference, amount, institution }, { money }) =>
    `Payout ${reference} left ${money(amount)} to the next one of ${institution}, and none took it up.`,
  settled_late_payments: ({ institution, reference, payments, amount, settled, days, agreement }, voice) => {
    const { number, money, date } = voice;
    return `${institution} settled ${number(payments)} ${plural(payments, 'payment', 'payments')} worth ${money(amount)} in payout ${reference} on ${date(settled)}, up to ${number(days)} ${plural(days, 'day', 'days')} after the last day for it${sayByAgreement(agreement, voice)}.`;
  },
  settled_late_credit: ({ reference, amount, due, came, days }, { number, money, date }) =>
    `Payout ${reference} of ${money(amount)} was due in the bank by ${date(due)} and came on ${date(came)}, ${number(days)} ${plural(days, 'day', 'days')} late.`,
  payments_repeated: ({ institution, reference, payments, amount, date: day, minutes }, { number, money, date }) =>
    `${institution} collected ${money(amount)} for ${reference} ${number(payments)} times on ${date(day)}, ${minutes === 0 ? 'within a minute' : `${number(minutes)} ${plural(minutes, 'minute', 'minutes')} apart`}. The customer may have paid twice.`,
  payments_of_one_reference: ({ institution, reference, payments, amount }, { number, money }) =>
    `${institution} reports ${number(payments)} payments of ${money(amount)} each under the one reference ${reference}. One payment may stand there twice.`,
  reserve_overdue_since: ({ institution, amount, holds, since, agreement }, voice) => {
    const { number, money, date } = voice;
    return `${institution} keeps ${money(amount)} of your reserve beyond its day: ${number(holds)} ${plural(holds, 'hold', 'holds')}, the first due back on ${date(since)}${sayByAgreement(agreement, voice)}.`;
  },
  statements_do_not_follow: ({ institution, from, to, closing, opening, difference }, { money, date }) =>
    `The statement of ${institution} ends on ${date(from)} with ${money(closing)}, the next one begins on ${date(to)} with ${money(opening)}: ${money(difference)} moved where no statement shows it.`,
  refund_not_settled: ({ reference, amount, due, institution, agreement }, voice) => {
    const { money, date } = voice;
    return `Refund ${reference} of ${money(amount)} is in no payout of ${institution}. It was due by ${date(due)}${sayByAgreement(agreement, voice)}: the customer may still be waiting for it.`;
  },
  next_watch_delays: ({ institution }) =>
    `Nothing is missing. If it happens often, hold ${institution} to the days it has agreed to.`,
  next_refund_duplicate: ({ reference, amount }, { money }) =>
    `Look at the order of ${reference}: if it was paid twice, refund ${money(amount)}; if not, accept this with a note.`,
  next_ask_reserve: ({ institution, amount }, { money }) => `Ask ${institution} to release ${money(amount)}.`,
  batch_credit_not_linked: ({ reference, amount, came }, { money, date }) =>
    `UTR ${reference}: ${money(amount)} came on ${date(came)}, exactly what was due. Matching by the same reference and amount is switched off, so the two wait for your word.`,
  batch_credit_taken_apart: ({ reference, amount, came }, { money, date }) =>
    `UTR ${reference}: ${money(amount)} came on ${date(came)}, exactly what was due, but you took the two apart, and they stay apart until you say otherwise.`,
  next_link_otherwise: ({ reference }) =>
    `Link ${reference} with the credit it came in. If that is this one after all, accept the pair in Reconcile.`,
  next_accept_pair: ({ reference }) =>
    `Accept ${reference} in Reconcile, or switch matching by the same reference and amount on.`,
  credit_reference_repeated: ({ reference, amount, date: day, batches, lines }, { number, money, date }) =>
    `${money(amount)} came on ${date(day)} under UTR ${reference}, which stands on ${number(batches)} ${plural(batches, 'payout', 'payouts')} and ${number(lines)} bank ${plural(lines, 'line', 'lines')}.`,
  next_say_which: ({ reference }) =>
    `Say in Reconcile which bank line and which payout of ${reference} belong together; what is left over, ask about.`,
  next_accept_across: ({ institution, reference }) =>
    `Accept the two in Reconcile at the rates of their days, or ask ${institution} how it converted ${reference}.`,
};
