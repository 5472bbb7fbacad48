import { holdSentences } from '../../testing/hold-sentences.ts';
import { inr } from '../../testing/inr.ts';
import type { CashbackFacts } from './cashback-facts.ts';
import { cashbackInBengali } from './bn.ts';
import { cashbackInEnglish } from './en.ts';
import { cashbackInHindi } from './hi.ts';

const facts: CashbackFacts = {
  cashback_due_percent: { percent: 3, amount: inr('100000'), due: inr('3000') },
  cashback_due_up_to: { most: inr('3500') },
  cashback_due_fixed: { due: inr('500') },
  cashback_due_first: { due: inr('500'), place: 2, of: 3 },
  cashback_due_first_up_to: { most: inr('3500'), place: 1, of: 3 },
  cashback_due_cap_payment: { full: inr('3000'), due: inr('2500') },
  cashback_due_cap_month: { full: inr('3000'), due: inr('2500'), cap: inr('5000'), month: '2025-10' },
  cashback_due_cap_total: { full: inr('3000'), due: inr('2500'), cap: inr('5000') },
  cashback_not_own_card: { card: 'PP1', own: 'BANK1' },
  cashback_not_person: { amount: inr('10000') },
  cashback_after_first: { first: 3 },
  cashback_paused: { from: '2025-10-02', to: '2025-10-04' },
  cashback_below_minimum: { amount: inr('500'), minimum: inr('1000') },
  cashback_cap_month_reached: { cap: inr('5000'), month: '2025-10' },
  cashback_cap_total_reached: { cap: inr('5000') },
  cashback_too_small: { percent: 0.5, amount: inr('10') },
  cashback_said_not: { amount: inr('500') },
  cashback_card_unknown: { own: 'BANK1' },
  cashback_person_unknown: { amount: inr('10000') },
  cashback_method_unknown: { amount: inr('10000') },
  cashback_first_depends: { first: 3, open: 1 },
  cashback_came: { amount: inr('3000'), on: '2025-10-06' },
  cashback_came_late: { amount: inr('3000'), on: '2025-10-20', by: '2025-10-08', days: 12 },
  cashback_came_in_lump: { amount: inr('3000'), lump: inr('9000'), on: '2025-11-05', payments: 3 },
  cashback_short_waiting: { received: inr('2000'), rest: inr('1000'), by: '2025-10-08' },
  cashback_short: { received: inr('2000'), rest: inr('1000'), by: '2025-10-08' },
  cashback_waiting: { amount: inr('3000'), by: '2025-10-08' },
  cashback_waiting_up_to: { most: inr('3500'), by: '2025-10-08' },
  cashback_missing: { amount: inr('3000'), by: '2025-10-08' },
  cashback_missing_up_to: { most: inr('3500'), by: '2025-10-08' },
  cashback_not_seen: { amount: inr('3000'), by: '2025-10-08' },
  cashback_not_seen_up_to: { most: inr('3500'), by: '2025-10-08' },
  cashback_receipt_pays: { amount: inr('9000'), payments: 3 },
  cashback_receipt_part: { amount: inr('9000'), payments: 3, without: inr('100') },
  cashback_receipt_rounded: { amount: inr('9001'), payments: 3, difference: inr('-1') },
  cashback_receipt_without_due: { amount: inr('100') },
  cashback_receipt_not_due: { amount: inr('100'), reference: 'PP1' },
  cashback_receipt_taken_back: { amount: inr('-100') },
  cashback_missing_month: {
    scheme: 'Own card',
    month: '2025-10',
    amount: inr('9000'),
    payments: 3,
    by: '2025-10-08',
  },
  cashback_missing_month_up_to: {
    scheme: 'First three',
    month: '2025-10',
    amount: inr('7000'),
    payments: 2,
    by: '2025-10-08',
  },
  cashback_not_seen_month: {
    scheme: 'Own card',
    month: '2025-10',
    amount: inr('9000'),
    payments: 3,
    by: '2025-10-08',
  },
  next_ask_issuer: { issuer: 'Paykassma', scheme: 'Own card', month: '2025-10' },
};

holdSentences(facts, { en: cashbackInEnglish, bn: cashbackInBengali, hi: cashbackInHindi });
