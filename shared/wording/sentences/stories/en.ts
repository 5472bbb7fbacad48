import { plural } from '../../plural.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import type { StoriesFacts } from './stories-facts.ts';
import { namedKind, namedMethod } from './named.ts';

export const storiesInEnglish: SentenceWords<StoriesFacts> = {
  story_sale: ({ institution, method, amount, day }, v) =>
    `${institution} collected ${v.money(amount)} on ${v.date(day)}, paid by ${namedMethod(method, v)}.`,
  story_refund: ({ institution, amount, day }, v) =>
    `${v.money(amount)} went back to the customer through ${institution} on ${v.date(day)}.`,
  story_refund_reversed: ({ institution, amount, day }, v) =>
    `A refund did not go through: ${institution} gave ${v.money(amount)} back to you on ${v.date(day)}.`,
  story_chargeback: ({ institution, amount, day }, v) =>
    `The customer disputed it: ${institution} took ${v.money(amount)} back on ${v.date(day)}.`,
  story_chargeback_reversed: ({ institution, amount, day }, v) =>
    `The dispute was won: ${institution} gave ${v.money(amount)} back to you on ${v.date(day)}.`,
  story_reserve_hold: ({ institution, amount, day }, v) =>
    `${institution} held ${v.money(amount)} in reserve on ${v.date(day)}.`,
  story_reserve_release: ({ institution, amount, day }, v) =>
    `${institution} released ${v.money(amount)} of the reserve on ${v.date(day)}.`,
  story_cashback: ({ institution, amount, day }, v) =>
    `${institution} gave ${v.money(amount)} of cashback on ${v.date(day)}.`,
  story_withdrawal: ({ institution, amount, day }, v) =>
    `${v.money(amount)} was withdrawn from ${institution} on ${v.date(day)}.`,
  story_row: ({ kind, institution, amount, day }, v) =>
    `${institution} booked ${v.money(amount)} on ${v.date(day)}: ${namedKind(kind, v)}.`,
  story_declined: ({ institution, method, amount, day, reason }, v) =>
    `A payment of ${v.money(amount)} by ${namedMethod(method, v)} was declined at ${institution} on ${v.date(day)}${reason === '' ? '.' : `: “${reason}”.`}`,
  story_pending: ({ institution, method, amount, day }, v) =>
    `A payment of ${v.money(amount)} by ${namedMethod(method, v)} was tried at ${institution} on ${v.date(day)} and not decided.`,
  story_settled: ({ batch, institution, day, gross, costs, net }, v) =>
    `${institution} settled it in payout ${batch} on ${v.date(day)}: ${v.money(gross)} less ${v.money(costs)} of fee and tax = ${v.money(net)}.`,
  story_taken_off: ({ batch, institution, day, amount }, v) =>
    `${institution} took ${v.money(amount)} out of payout ${batch} on ${v.date(day)}.`,
  story_payout: ({ batch, institution, day, rows, gross, costs, net }, v) =>
    `${institution} paid out ${batch} on ${v.date(day)}: ${v.number(rows)} ${plural(rows, 'row', 'rows')}, ${v.money(gross)} less ${v.money(costs)} of fees and taxes = ${v.money(net)}.`,
  story_bank_in: ({ bank, day, amount, reference }, v) =>
    `${v.money(amount)} reached ${bank} on ${v.date(day)}${reference === '' ? '' : ` under ${reference}`}.`,
  story_bank_out: ({ bank, day, amount, reference }, v) =>
    `${v.money(amount)} left ${bank} on ${v.date(day)}${reference === '' ? '' : ` under ${reference}`}.`,
  story_given_up: ({ amount }, v) => `${v.money(amount)} was written off.`,
  story_open_payout: ({ institution }) => `${institution} has put it in no payout yet.`,
  story_open_bank: ({ batch }) => `No bank line explains payout ${batch} yet.`,
  story_open_line: ({ bank }) => `Nothing explains this line of ${bank} yet.`,
  story_now_bank: ({ bank, day, batch }, v) => `The money reached ${bank} on ${v.date(day)}, in payout ${batch}.`,
  story_now_way: ({ institution, day, batch }, v) =>
    `${institution} says it paid it out in ${batch} on ${v.date(day)}; no bank line shows that payout yet.`,
  story_now_taken_off: ({ institution, day, batch }, v) =>
    `${institution} took it out of what it paid you on ${v.date(day)}, in payout ${batch}.`,
  story_now_owed: ({ institution, day }, v) =>
    `It went off on ${v.date(day)}, and ${institution} has taken it out of no payout yet.`,
  story_now_waiting: ({ institution, day }, v) =>
    `${institution} has held the money since ${v.date(day)} and has put it in no payout yet.`,
  story_now_kept: ({ institution }) => `The money is yours at ${institution}, which keeps it until you withdraw it.`,
  story_now_given_up: ({ reference }) => `${reference} was written off: nobody asks for it any more.`,
  story_now_taken_back: ({ file }) => `The import of ${file} was taken back: this counts nowhere.`,
  story_now_tried: ({ institution, day }, v) =>
    `No money moved: it was tried at ${institution} on ${v.date(day)} and came to nothing so far.`,
  story_now_made: ({ day }, v) => `The first try came to nothing; the payment was made on ${v.date(day)}.`,
  story_now_explained: ({ batches, institution }, v) =>
    `This line is ${v.number(batches)} ${plural(batches, 'payout', 'payouts')} of ${institution}.`,
  story_now_transfer: ({ day }, v) => `This is money between your own accounts, on ${v.date(day)}.`,
  story_now_unexplained: ({ bank, day }, v) =>
    `It stands on the statement of ${bank} on ${v.date(day)}, and nothing explains it yet.`,
  story_now_booked: ({ day }, v) => `Booked on ${v.date(day)}; no row of a file stands behind it.`,
};
