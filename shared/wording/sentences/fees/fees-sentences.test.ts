import { holdSentences } from '../../testing/hold-sentences.ts';
import { inr } from '../../testing/inr.ts';
import type { FeeSum, FeesFacts } from './fees-facts.ts';
import { feesInBengali } from './bn.ts';
import { feesInEnglish } from './en.ts';
import { feesInHindi } from './hi.ts';

const feeSum: FeeSum = {
  percent: '2',
  gross: inr('100000'),
  fixed: inr('300'),
  least: '',
  most: inr('2000'),
  fee: inr('2000'),
  taxPercent: '18',
  tax: inr('360'),
  agreed: inr('2360'),
};

const facts: FeesFacts = {
  fee_costs: { ...feeSum },
  fee_costs_not_agreed: { card: 'BANK1' },
  fee_as_agreed: { ...feeSum, charged: inr('2360') },
  fee_over_charged: { ...feeSum, charged: inr('2950'), over: inr('590') },
  fee_under_charged: { ...feeSum, charged: inr('1770'), under: inr('590') },
  fee_not_agreed: { card: 'BANK1', charged: inr('590') },
  fee_free: { card: 'BANK1' },
  fee_no_card: { charged: inr('590') },
  fee_own_row: { charged: inr('590') },
  fee_kept: { card: 'BANK1', back: inr('590') },
  fee_taken_again: { card: 'BANK1', gross: inr('50000'), most: inr('1180'), charged: inr('1770'), over: inr('590') },
  fee_back: { card: 'BANK1', gross: inr('50000'), least: inr('1180'), back: inr('590'), short: inr('590') },
  fees_over_charged: {
    institution: 'PhonePe',
    month: '2025-10',
    payments: 3,
    over: inr('590'),
    card: 'BANK1',
    more: 2,
  },
  next_send_fee_claim: { institution: 'PhonePe', over: inr('590') },
};

holdSentences(facts, { en: feesInEnglish, bn: feesInBengali, hi: feesInHindi });
