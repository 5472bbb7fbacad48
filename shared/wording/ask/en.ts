import type { AskWords } from './ask-words.ts';

export const askInEnglish: AskWords = {
  kinds: {
    not_settled: 'Payment not received',
    settled_late: 'Settled late',
    short_paid: 'Paid short',
    over_paid: 'Paid too much',
    fee_wrong: 'Fee other than agreed',
    duplicate: 'Payment collected twice',
    unknown_credit: 'Credit we cannot place',
    failed_but_debited: 'Failed payment that was debited',
    captured_late: 'Payment captured late',
    reserve_overdue: 'Reserve not released',
    statement_gap: 'Statement missing',
    currency_mismatch: 'Paid in another currency',
    refund_missing: 'Refund not processed',
  },
  requests: {
    not_settled: 'Please tell us where this money is, and pay it out if it has not been paid.',
    settled_late: 'Please tell us what caused the delay, and from which day you settle on time again.',
    short_paid: 'Please pay the missing amount, or tell us what it was kept for.',
    over_paid: 'Please tell us what the additional amount is for, or how you will take it back.',
    fee_wrong: 'Please refund what was charged beyond the agreed fee, with the tax on it.',
    duplicate: 'Please confirm whether the customer was charged more than once, and how it will be put right.',
    unknown_credit: 'Please tell us who sent this money and what it is for.',
    failed_but_debited: 'Please return the money to the customer, or confirm to us that the payment succeeded.',
    captured_late: 'Please confirm that this payment is final and when it will be settled.',
    reserve_overdue: 'Please release this part of the reserve, or tell us why it is still held.',
    statement_gap: 'Please send us the statement for these days.',
    currency_mismatch: 'Please tell us in which currency and at which rate you paid this out.',
    refund_missing: 'Please confirm that the customer has this refund, and on which day it was made.',
  },
  subjectOfOne: ({ merchant, kind, reference, amount }) =>
    `${merchant}: ${kind}${reference === '' ? '' : ` – ${reference}`}${amount === '' ? '' : ` (${amount})`}`,
  subjectOfSeveral: (merchant, count, { number }) => `${merchant}: ${number(count)} open questions`,
  greeting: (institution) => (institution === null ? 'Dear Sir or Madam,' : `Dear ${institution} team,`),
  opening: (merchant, count, { number }) =>
    count === 1
      ? `This is ${merchant}. While reconciling our account with you we found the following and ask for your help.`
      : `This is ${merchant}. While reconciling our account with you we found the following ${number(count)} points and ask for your help with each.`,
  references: 'References',
  more: (count, { number }) => `and ${number(count)} more`,
  occurred: (date) => `Date: ${date}`,
  due: (date) => `Due: ${date}`,
  total: 'In all',
  closing: 'Please name our references in your answer. Thank you.',
};
