import { holdSentences } from '../../testing/hold-sentences.ts';
import { inr } from '../../testing/inr.ts';
import type { StoriesFacts } from './stories-facts.ts';
import { storiesInBengali } from './bn.ts';
import { storiesInEnglish } from './en.ts';
import { storiesInHindi } from './hi.ts';

const facts: StoriesFacts = {
  story_sale: { institution: 'PhonePe', method: 'BANK1', amount: inr('50000'), day: '2026-10-03' },
  story_refund: { institution: 'PhonePe', amount: inr('50000'), day: '2026-10-03' },
  story_refund_reversed: { institution: 'PhonePe', amount: inr('50000'), day: '2026-10-03' },
  story_chargeback: { institution: 'PhonePe', amount: inr('50000'), day: '2026-10-03' },
  story_chargeback_reversed: { institution: 'PhonePe', amount: inr('50000'), day: '2026-10-03' },
  story_reserve_hold: { institution: 'PhonePe', amount: inr('50000'), day: '2026-10-03' },
  story_reserve_release: { institution: 'PhonePe', amount: inr('50000'), day: '2026-10-03' },
  story_cashback: { institution: 'PhonePe', amount: inr('50000'), day: '2026-10-03' },
  story_withdrawal: { institution: 'PayPal', amount: inr('50000'), day: '2026-10-03' },
  story_row: { kind: 'BANK1', institution: 'PhonePe', amount: inr('-50000'), day: '2026-10-03' },
  story_declined: { institution: 'PhonePe', method: 'BANK1', amount: inr('50000'), day: '2026-10-03', reason: 'PP1' },
  story_pending: { institution: 'PhonePe', method: 'BANK1', amount: inr('50000'), day: '2026-10-03' },
  story_settled: {
    batch: 'AXNPN0001',
    institution: 'PhonePe',
    day: '2026-10-04',
    gross: inr('50000'),
    costs: inr('1180'),
    net: inr('48820'),
  },
  story_payout: {
    batch: 'AXNPN0001',
    institution: 'PhonePe',
    day: '2026-10-04',
    rows: 3,
    gross: inr('150000'),
    costs: inr('3540'),
    net: inr('146460'),
  },
  story_bank_in: { bank: 'HDFC Bank', day: '2026-10-04', amount: inr('146460'), reference: 'AXNPN0001' },
  story_bank_out: { bank: 'HDFC Bank', day: '2026-10-04', amount: inr('146460'), reference: 'RENT' },
  story_taken_off: { batch: 'AXNPN0001', institution: 'PhonePe', day: '2026-10-04', amount: inr('50000') },
  story_now_taken_off: { batch: 'AXNPN0001', institution: 'PhonePe', day: '2026-10-04' },
  story_now_owed: { institution: 'PhonePe', day: '2026-10-03' },
  story_given_up: { amount: inr('50000') },
  story_open_payout: { institution: 'PhonePe' },
  story_open_bank: { batch: 'AXNPN0001' },
  story_open_line: { bank: 'HDFC Bank' },
  story_now_bank: { bank: 'HDFC Bank', day: '2026-10-04', batch: 'AXNPN0001' },
  story_now_way: { institution: 'PhonePe', day: '2026-10-04', batch: 'AXNPN0001' },
  story_now_waiting: { institution: 'PhonePe', day: '2026-10-03' },
  story_now_kept: { institution: 'PayPal' },
  story_now_given_up: { reference: 'BANK1' },
  story_now_taken_back: { file: 'october.csv' },
  story_now_tried: { institution: 'PhonePe', day: '2026-10-03' },
  story_now_made: { day: '2026-10-03' },
  story_now_explained: { batches: 2, institution: 'PhonePe' },
  story_now_transfer: { day: '2026-10-04' },
  story_now_unexplained: { bank: 'HDFC Bank', day: '2026-10-04' },
  story_now_booked: { day: '2026-10-31' },
};

holdSentences(facts, { en: storiesInEnglish, bn: storiesInBengali, hi: storiesInHindi });
