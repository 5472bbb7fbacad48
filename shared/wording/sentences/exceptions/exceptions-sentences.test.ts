import { expect, it } from 'vitest';
import { makeVoice } from '../../make-voice.ts';
import { say } from '../../say.ts';
import { sentence } from '../../sentence.ts';
import { holdSentences } from '../../testing/hold-sentences.ts';
import { inr } from '../../testing/inr.ts';
import type { ExceptionsFacts } from './exceptions-facts.ts';
import { exceptionsInBengali } from './bn.ts';
import { exceptionsInEnglish } from './en.ts';
import { exceptionsInHindi } from './hi.ts';

const facts: ExceptionsFacts = {
  payment_not_settled: { reference: 'PP1', amount: inr('24748'), due: '2025-10-08', institution: 'PhonePe' },
  batch_missing_credit: {
    reference: 'AXNPN0001',
    amount: inr('128490'),
    due: '2025-10-03',
    payments: 3,
    institution: 'PhonePe',
  },
  batch_no_statement: { reference: 'AXNPN0001', amount: inr('128490'), due: '2025-10-03', payments: 3 },
  batch_negative: { reference: 'AXNPN0001', amount: inr('500'), institution: 'PhonePe' },
  batch_short_paid: { reference: 'AXNPN0001', expected: inr('500'), received: inr('400'), difference: inr('100') },
  batch_over_paid: { reference: 'AXNPN0001', expected: inr('500'), received: inr('600'), difference: inr('100') },
  credit_unknown: { reference: 'BANK1', amount: inr('500'), date: '2025-10-03', narration: 'NEFT CR SOMEBODY' },
  next_ask_provider: { institution: 'PhonePe', reference: 'AXNPN0001' },
  next_ask_bank: { institution: 'HDFC Bank', reference: 'AXNPN0001' },
  next_import_statement: { from: '2025-10-02', to: '2025-10-03' },
  next_identify_credit: { reference: 'BANK1' },
  next_identify_amount: { amount: inr('500'), date: '2025-10-03' },
  batch_reference_repeated: {
    reference: 'AXNPN0001',
    amount: inr('128490'),
    due: '2025-10-03',
    payments: 3,
    institution: 'PhonePe',
    lines: 2,
  },
  carry_forward_lost: { reference: 'AXNPN0001', amount: inr('-500'), institution: 'PhonePe' },
  settled_late_payments: {
    institution: 'PhonePe',
    reference: 'AXNPN0001',
    payments: 3,
    amount: inr('128490'),
    settled: '2025-10-12',
    days: 4,
  },
  settled_late_credit: {
    reference: 'AXNPN0001',
    amount: inr('128490'),
    due: '2025-10-03',
    came: '2025-10-07',
    days: 4,
  },
  payments_repeated: {
    institution: 'PhonePe',
    reference: 'PP1',
    payments: 2,
    amount: inr('50000'),
    date: '2025-10-03',
    minutes: 3,
  },
  payments_of_one_reference: { institution: 'PhonePe', reference: 'PP1', payments: 2, amount: inr('50000') },
  reserve_overdue_since: { institution: 'PhonePe', amount: inr('50000'), holds: 3, since: '2025-10-03' },
  statements_do_not_follow: {
    institution: 'HDFC Bank',
    from: '2025-10-10',
    to: '2025-10-17',
    closing: inr('500'),
    opening: inr('600'),
    difference: inr('100'),
  },
  refund_not_settled: { reference: 'PP1', amount: inr('24748'), due: '2025-10-08', institution: 'PhonePe' },
  next_watch_delays: { institution: 'PhonePe' },
  next_refund_duplicate: { reference: 'PP1', amount: inr('50000') },
  next_ask_reserve: { institution: 'PhonePe', amount: inr('50000') },
  batch_credit_taken_apart: { reference: 'AXNPN0001', amount: inr('50000'), came: '2025-10-08' },
  next_link_otherwise: { reference: 'AXNPN0001' },
  batch_credit_not_linked: { reference: 'AXNPN0001', amount: inr('50000'), came: '2025-10-08' },
  next_accept_pair: { reference: 'AXNPN0001' },
  credit_reference_repeated: { reference: 'AXNPN0001', amount: inr('50000'), date: '2025-10-08', batches: 1, lines: 2 },
  next_say_which: { reference: 'AXNPN0001' },
  next_accept_across: { institution: 'PhonePe', reference: 'AXNPN0001' },
};

holdSentences(facts, { en: exceptionsInEnglish, bn: exceptionsInBengali, hi: exceptionsInHindi });

it.each([
  [
    'PhonePe says it paid out ₹1,284.90 under UTR AXNPN0001. It was due by 3 Oct 2025 and no bank statement shows it.',
    sentence('batch_missing_credit', { ...facts.batch_missing_credit, payments: 0 }),
  ],
  ['UTR AXNPN0001: ₹5.00 was due, ₹4.00 came. ₹1.00 is missing.', sentence('batch_short_paid', facts.batch_short_paid)],
  [
    '₹5.00 came on 3 Oct 2025 and no payout explains it. The bank wrote: nothing.',
    sentence('credit_unknown', { ...facts.credit_unknown, reference: '', narration: '' }),
  ],
])('%s', (expected, told) => {
  expect(say(told, makeVoice('en'))).toBe(expected);
});

it('counts one payment as one', () => {
  const told = sentence('batch_no_statement', { ...facts.batch_no_statement, payments: 1 });
  expect(say(told, makeVoice('en'))).toMatch(/^Payout AXNPN0001 of ₹1,284\.90 for 1 payment was due by 3 Oct/);
});
