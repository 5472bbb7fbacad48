import { describe, expect, it } from 'vitest';
import { makeVoice } from '../../make-voice.ts';
import { say } from '../../say.ts';
import { sentence } from '../../sentence.ts';
import { holdSentences } from '../../testing/hold-sentences.ts';
import { inr } from '../../testing/inr.ts';
import type { MatchingFacts } from './matching-facts.ts';
import { matchingInBengali } from './bn.ts';
import { matchingInEnglish } from './en.ts';
import { matchingInHindi } from './hi.ts';

const facts: MatchingFacts = {
  match_reference_amount: {
    reference: 'AXNPN0001',
    sales: 2,
    refunds: 1,
    gross: inr('130000'),
    costs: inr('1510'),
    net: inr('128490'),
  },
  match_reference_rounded: { reference: 'AXNPN0001', exact: inr('128490.2'), net: inr('128490'), rounding: inr('0.2') },
  match_accepted: { left: 'AXNPN0001', right: 'BANK1', amount: inr('5') },
  match_accepted_difference: {
    left: 'AXNPN0001',
    right: 'BANK1',
    expected: inr('500'),
    received: inr('400'),
    difference: inr('100'),
  },
  match_difference_written_off: {
    left: 'AXNPN0001',
    right: 'BANK1',
    expected: inr('500'),
    received: inr('400'),
    difference: inr('100'),
  },
  match_written_off: { reference: 'AXNPN0001', amount: inr('500'), reason: 'the provider has closed the case' },
  match_across: {
    left: 'AXNPN0001',
    right: 'BANK1',
    given: { amount: '10000', currency: 'USD' },
    received: inr('835000'),
    worth: inr('840000'),
    gain: inr('-5000'),
  },
  match_settlement_line: { reference: 'PP1', batch: 'AXNPN0001', gross: inr('500') },
  near_amount_differs: { reference: 'AXNPN0001', expected: inr('500'), received: inr('400'), difference: inr('100') },
  near_taken_apart: { references: 'AXNPN0001', amount: inr('500') },
  near_reference_off: { reference: 'AXNPN0001', amount: inr('500') },
  near_across_off: { reference: 'AXNPN0001', given: inr('500'), worth: inr('500'), received: inr('500') },
  near_opposite_ways: { reference: 'AXNPN0001', given: inr('500'), received: inr('-500') },
  near_amount_without_reference: { amount: inr('500'), days: 2 },
  match_reference_across: {
    reference: 'AXNPN0001',
    given: { amount: '10000', currency: 'USD' },
    received: inr('835000'),
    worth: inr('840000'),
    gain: inr('-5000'),
  },
  match_reference_sum: { references: 'AXNPN0001, BANK1', batches: 2, lines: 1, sum: inr('500') },
  match_less_owed: {
    reference: 'AXNPN0001',
    net: inr('500'),
    owed: inr('100'),
    owedReferences: 'PP1',
    received: inr('400'),
  },
  match_within_tolerance: {
    reference: 'AXNPN0001',
    expected: inr('500'),
    received: inr('490'),
    difference: inr('10'),
  },
  match_learned: { rule: 'Our bank', reference: 'AXNPN0001', amount: inr('500') },
  match_learned_difference: {
    rule: 'Our bank',
    reference: 'AXNPN0001',
    expected: inr('500'),
    received: inr('490'),
    difference: inr('10'),
  },
  match_amount_date: { institution: 'PhonePe', reference: 'AXNPN0001', amount: inr('500'), days: 2 },
  match_lump: { institution: 'PhonePe', references: 'AXNPN0001, BANK1', items: 2, among: 5, sum: inr('500') },
  match_split: { institution: 'PhonePe', references: 'AXNPN0001', items: 2, among: 5, sum: inr('500') },
  match_accepted_sum: { left: 'AXNPN0001', right: 'BANK1', batches: 2, lines: 1, amount: inr('500') },
  match_cashback: { scheme: 'Our card', amount: inr('500'), payments: 2 },
  match_returned: { from: 'RTN AXNPN0001', to: 'AXNPN0001', amount: inr('500') },
  match_transfer: { from: 'TO SAVINGS', to: 'FROM CURRENT', amount: inr('500') },
  match_conversion: {
    from: 'USD OUT',
    to: 'INR IN',
    given: { amount: '10000', currency: 'USD' },
    received: inr('835000'),
    gain: inr('-5000'),
  },
  near_worth_differs: {
    reference: 'AXNPN0001',
    given: { amount: '10000', currency: 'USD' },
    received: inr('700000'),
    worth: inr('840000'),
    receivedWorth: inr('700000'),
    percent: '2',
  },
  near_rate_missing: { reference: 'AXNPN0001', given: { amount: '10000', currency: 'USD' }, received: inr('700000') },
  near_several_lumps: { references: 'AXNPN0001, BANK1', amount: inr('500'), among: 5 },
  near_several_splits: { references: 'AXNPN0001', amount: inr('500'), among: 5 },
  near_sum_contested: { references: 'AXNPN0001, BANK1', amount: inr('500') },
  near_sums_gave_up: { references: 'AXNPN0001', amount: inr('500'), among: 24, tried: 50_000 },
  near_reference_repeated: { reference: 'AXNPN0001', batches: 2, lines: 1 },
};

holdSentences(facts, { en: matchingInEnglish, bn: matchingInBengali, hi: matchingInHindi });

describe('a match in words', () => {
  const voice = makeVoice('en');
  const match = facts.match_reference_amount;
  const near = facts.near_amount_without_reference;

  it.each([
    [
      'UTR AXNPN0001 equal: 2 payments and 1 refund, ₹1,300.00, less fees and tax ₹15.10 = ₹1,284.90.',
      sentence('match_reference_amount', match),
    ],
    [
      'UTR AXNPN0001 equal: 1 payment, ₹1,300.00, less fees and tax ₹15.10 = ₹1,284.90.',
      sentence('match_reference_amount', { ...match, sales: 1, refunds: 0 }),
    ],
    [
      'UTR AXNPN0001 equal: ₹1,300.00, less fees and tax ₹15.10 = ₹1,284.90.',
      sentence('match_reference_amount', { ...match, sales: 0, refunds: 0 }),
    ],
    [
      'Same amount ₹5.00, the same day, but no common reference. Accept it if you know that they belong together.',
      sentence('near_amount_without_reference', { ...near, days: 0 }),
    ],
    [
      'Same amount ₹5.00, 1 day earlier, but no common reference. Accept it if you know that they belong together.',
      sentence('near_amount_without_reference', { ...near, days: -1 }),
    ],
  ])('%s', (expected, told) => {
    expect(say(told, voice)).toBe(expected);
  });

  it('says it in the figures of Bengali and Hindi', () => {
    expect(say(sentence('match_reference_amount', match), makeVoice('bn'))).toBe(
      'UTR AXNPN0001 মিলেছে: ২টি পেমেন্ট ও ১টি রিফান্ড, ₹১,৩০০.০০, ফি ও কর ₹১৫.১০ বাদে = ₹১,২৮৪.৯০।',
    );
    expect(say(sentence('match_reference_amount', match), makeVoice('hi'))).toBe(
      'UTR AXNPN0001 मिल गया: २ भुगतान और १ रिफ़ंड, ₹१,३००.००, शुल्क और कर ₹१५.१० घटाकर = ₹१,२८४.९०।',
    );
    expect(say(sentence('match_reference_amount', match), makeVoice('bn', 'latin'))).toContain(
      '2টি পেমেন্ট ও 1টি রিফান্ড, ₹1,300.00',
    );
  });
});
