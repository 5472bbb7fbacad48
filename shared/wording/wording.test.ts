import { describe, expect, it } from 'vitest';
import { refusalCodes, type RefusalDetails } from '../contract/refusal.ts';
import { english } from './en.ts';
import { makeVoice } from './make-voice.ts';
import { reportTitle } from './reports/report-title.ts';
import { say } from './say.ts';
import { sentence, type Fact, type Sentence, type SentenceCode, type SentenceFacts } from './sentence.ts';
import type { CashbackClause } from './sentences/agreements/agreements-facts.ts';
import type { FeeSum } from './sentences/fees/fees-facts.ts';
import { languages } from './voice.ts';
import { sayRefusal } from './refusals/say-refusal.ts';

const inr = (amount: string) => ({ amount, currency: 'INR' }) as const;

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

const cashbackClause: CashbackClause = {
  name: 'Card cashback',
  issuer: 'PhonePe',
  percent: '3',
  fixed: '',
  upTo: '',
  lastFour: '4321',
  methods: 'UPI',
  words: 'GROCERY',
  minimum: inr('10000'),
  perPayment: inr('5000'),
  perMonth: inr('100000'),
  inAll: inr('900000'),
  firstPayments: 3,
  from: '2026-10-01',
  to: '2026-12-31',
  withinDays: 7,
  pauses: '',
  knownBy: 'CASHBACK',
  source: 'PP1',
};

/** One honest set of facts for every sentence: a new code does not compile without its own. */
const facts: SentenceFacts = {
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
  month_pack_turnover: { month: '2026-10', turnover: inr('465000'), payments: 5 },
  month_pack_without_sales: { month: '2026-10' },
  month_pack_proved: { month: '2026-10' },
  month_pack_follows: { month: '2026-10', before: '2026-09' },
  month_pack_apart: { month: '2026-10', before: '2026-09', difference: inr('500') },
  month_pack_exceptions: { count: 3 },
  month_pack_reopened: { month: '2026-10' },
  month_pack_again: { month: '2026-10' },
  month_pack_reports: { count: 10 },
  month_pack_report_apart: { report: 'trial_balance', told: inr('12345'), proved: inr('12346') },
  month_pack_restated_same: { month: '2026-10' },
  month_pack_restated: { month: '2026-10', before: inr('465000'), after: inr('475000') },
  turnover_over_declared: { month: '2026-10', real: inr('600000'), declared: inr('480000'), over: '25' },
  limit_near: { month: '2026-10', used: inr('90000'), limit: inr('100000'), percent: '90' },
  reserve_short: { held: inr('50000'), agreed: inr('60000'), missing: inr('10000') },
  month_not_closed: { month: '2026-10', since: '2026-11-05' },
  failures_sudden: { period: '2026-11-20', failed: 30, made: 60, percent: '50', usual: '2' },
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
  agreement_proposed: { by: 'Asha', version: 2, from: '2026-10-01' },
  agreement_proposed_instead: { by: 'Asha', version: 2, from: '2026-10-01', instead: 1 },
  agreement_note: { text: 'as we said' },
  agreement_accepted: { by: 'Asha', version: 2, from: '2026-10-01' },
  agreement_declined: { by: 'Asha', version: 2, reason: 'the fee of cards is too high' },
  clause_institution: { institution: 'PhonePe' },
  clause_days: { from: '2026-10-01', to: '2027-09-30' },
  clause_fee: {
    methods: 'UPI',
    currency: 'INR',
    bandFrom: inr('10000'),
    bandTo: inr('500000'),
    percent: '1.75',
    fixed: inr('300'),
    least: inr('100'),
    most: inr('20000'),
    taxPercent: '18',
    note: 'festival',
  },
  clause_refund_keeps_fee: { currency: 'INR' },
  clause_refund_gives_fee: { currency: 'INR' },
  clause_bank_days: { days: 2 },
  clause_calendar_days: { days: 3 },
  clause_reserve: { percent: '10', days: 180 },
  clause_no_reserve: {},
  clause_limit_payment: { most: inr('20000000') },
  clause_limit_month: { most: inr('500000000') },
  clause_no_limits: {},
  clause_cashback_spent: cashbackClause,
  clause_cashback_received: { ...cashbackClause, percent: '', upTo: inr('3500') },
  clause_cashback_persons: { name: 'Card cashback' },
  clause_no_cashback: {},
  agreement_also: { text: 'Both meet once a quarter' },
  clause_note: { text: 'Both meet once a quarter' },
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
  step_imported: { file: 'report.csv', files: 2 },
  step_import_undone: { file: 'report.csv' },
  step_matched: { left: 'AXNPN0001', right: 'BANK1' },
  step_unmatched: { reference: 'AXNPN0001' },
  step_written_off: { reference: 'AXNPN0001', amount: inr('500') },
  step_reconciled: { matches: 3 },
  step_noted: { reference: 'AXNPN0001', more: 2 },
  step_owned: { owner: 'Asha', reference: 'AXNPN0001', more: 2 },
  step_due: { due: '2025-10-08', reference: 'AXNPN0001', more: 2 },
  step_asked: { reference: 'AXNPN0001', more: 2 },
  step_accepted: { reference: 'AXNPN0001', more: 2 },
  step_reopened: { reference: 'AXNPN0001', more: 2 },
  application_field_missing: {},
  application_email_wrong: {},
  application_website_wrong: {},
  application_tax_id_needed: { label: 'PAN' },
  application_kind_unknown: { kind: 'BANK1' },
  application_twice: {},
  application_account_needed: {},
  application_account_currency: { currency: 'USD' },
  application_method_needed: {},
  application_method_unknown: { method: 'BANK1' },
  application_method_ended: { method: 'WhatsApp Pay', until: '2026-03-31' },
  application_method_currency: { method: 'Pix', currencies: 'BRL' },
  application_declared_needed: {},
  application_declared_zero: { currency: 'USD' },
  application_split_sum: { percent: '97.5' },
  application_document_needed: {},
  advice_between_persons: { method: 'Zelle' },
  advice_customers_elsewhere: { method: 'Pix' },
  advice_no_account_in: { currency: 'USD' },
  advice_split_without_method: {},
  advice_high_risk: { percent: '10', days: 180 },
  advice_declared_below: { declared: inr('100000'), real: inr('200000'), months: 3 },
  advice_declared_above: { declared: inr('200000'), real: inr('100000'), months: 3 },
  request_new: { merchant: 'Rangoli' },
  request_renamed: { merchant: 'Rangoli (Asha)', wanted: 'Rangoli' },
  request_again: { merchant: 'Rangoli' },
  request_further: { merchant: 'Rangoli' },
  request_brings: { methods: 3, documents: 4 },
  request_incomplete: { count: 2 },
  request_declares: { amount: inr('500') },
  notice_in_review: { merchant: 'Rangoli' },
  notice_declined: { merchant: 'Rangoli' },
  notice_open: { merchant: 'Rangoli' },
  notice_suspended: { merchant: 'Rangoli' },
  notice_closed: { merchant: 'Rangoli' },
  notice_reason: { reason: 'the licence has run out' },
  incident_rail_failed: { rail: 'UPI', providers: 'PhonePe, Paytm', failed: 11, tried: 12 },
  incident_others_worked: { provider: 'PhonePe', rail: 'UPI', others: 'Paytm', failed: 10, tried: 10 },
  incident_others_both: {
    provider: 'PhonePe',
    rail: 'UPI',
    others: 'Paytm',
    failing: 'Google Pay',
    failed: 10,
    tried: 10,
  },
  incident_others_unknown: { provider: 'PhonePe', rail: 'UPI', failed: 10, tried: 10 },
  incident_rail_others_worked: { rail: 'UPI', others: 'Google Pay', failed: 3, tried: 4 },
  incident_as_entered: { failed: 3, tried: 4 },
  incident_in_time: { failed: 3, tried: 4 },
  attempt_debited: {
    reference: 'AXNPN0001',
    amount: inr('64000'),
    institution: 'PhonePe',
    day: '2026-10-12',
    due: '2026-10-17',
    from: '2026-10-18',
    perDay: inr('10000'),
  },
  attempt_debited_no_rule: { reference: 'AXNPN0001', amount: inr('64000'), institution: 'PhonePe', day: '2026-10-12' },
  attempt_undecided: {
    reference: 'AXNPN0001',
    amount: inr('64000'),
    institution: 'PhonePe',
    day: '2026-10-12',
    due: '2026-10-17',
    from: '2026-10-18',
    perDay: inr('10000'),
  },
  attempt_captured: {
    reference: 'AXNPN0001',
    amount: inr('64000'),
    institution: 'PhonePe',
    day: '2026-10-12',
    paid: '2026-10-13',
    hours: 3,
    minutes: 20,
  },
  attempt_paid_again: {
    reference: 'AXNPN0001',
    order: 'BANK1',
    amount: inr('64000'),
    institution: 'PhonePe',
    day: '2026-10-12',
    paid: '2026-10-14',
    hours: 50,
    minutes: 5,
  },
  next_ship_or_refund: { reference: 'AXNPN0001' },
  next_have_returned: { institution: 'PhonePe', reference: 'AXNPN0001', due: '2026-10-17' },
  next_have_returned_no_rule: { institution: 'PhonePe', reference: 'AXNPN0001' },
  next_decide_pending: { institution: 'PhonePe', reference: 'AXNPN0001' },
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
  check_month_over: { month: '2025-10' },
  check_month_not_over: { month: '2025-10', ends: '2025-10-31' },
  check_earlier_closed: { month: '2025-10' },
  check_earlier_open: { month: '2025-10', earlier: '2025-09' },
  check_controls_ok: { imports: 2 },
  check_controls_wrong: { file: 'report.csv', expected: inr('500'), found: inr('400') },
  check_balanced: { entries: 12 },
  check_unbalanced: { entry: 7 },
  check_balances_equal: { accounts: 14 },
  check_balances_differ: { account: 'HDFC Bank', kept: inr('500'), recomputed: inr('400') },
  check_statements_continuous: { statements: 2 },
  check_statements_none: { month: '2025-10' },
  check_statement_differs: {
    institution: 'HDFC Bank',
    date: '2025-10-31',
    statement: inr('500'),
    ledger: inr('400'),
  },
  check_statements_gap: { institution: 'HDFC Bank', closing: inr('500'), opening: inr('600'), date: '2025-10-17' },
  check_all_matched: { batches: 2 },
  check_exceptions_carried: { exceptions: 3, atRisk: inr('500') },
  check_exceptions_carried_currencies: { exceptions: 3, currencies: 'INR, USD' },
  check_unexplained: { items: 2 },
  check_suspense_zero: { month: '2025-10' },
  check_suspense_explained: { amount: inr('500'), items: 2 },
  check_suspense_unexplained: { amount: inr('500') },
  check_rates_not_needed: { currency: 'INR' },
  check_rates_missing: { currency: 'USD', base: 'INR', day: '2025-10-31', more: 2 },
  check_rates_present: { currencies: 'EUR, USD', base: 'INR', rates: 3 },
  identifier_empty: { name: 'GSTIN' },
  identifier_mixed_scripts: { name: 'GSTIN' },
  identifier_length_exact: { name: 'GSTIN', found: 14, wanted: 15 },
  identifier_length_either: { name: 'NPWP', found: 14, one: 15, other: 16 },
  identifier_length_between: { name: 'CUI', found: 12, least: 2, most: 10 },
  identifier_digit_wanted: { name: 'GSTIN', at: 8, found: 'O' },
  identifier_letter_wanted: { name: 'GSTIN', at: 5, found: '0' },
  identifier_letter_or_digit_wanted: { name: 'CNPJ', at: 5, found: '#' },
  identifier_hexadecimal_wanted: { name: 'USDT', at: 5, found: 'G' },
  identifier_exactly_wanted: { name: 'GSTIN', at: 14, found: '2', wanted: 'Z' },
  identifier_foreign_character: { name: 'TRON', at: 5, found: 'O' },
  identifier_gst_state_unknown: { name: 'GSTIN', found: '39' },
  identifier_pan_holder_unknown: { name: 'PAN', at: 4, found: 'X' },
  identifier_ein_prefix_unknown: { name: 'EIN', found: '07' },
  identifier_routing_prefix_unknown: { name: 'ABA', found: '99' },
  identifier_country_unknown: { name: 'IBAN', at: 5, found: 'ZZ' },
  identifier_wallet_prefix_unknown: { name: 'bKash', found: '012' },
  identifier_part_unknown: { name: 'USt-IdNr.', at: 3, found: '0' },
  identifier_check_wrong: { name: 'GSTIN' },
  identifier_placeholder: { name: 'CPF' },
  identifier_other_country: { name: 'VAT', found: 'FR', expected: 'DE' },
  identifier_form_wrong: { name: 'IBAN' },
  identifier_test_only: { name: 'BIC' },
  identifier_other_chain: { name: 'USDT', chain: 'Tron' },
  identifier_no_checksum: { name: 'USDT' },
  identifier_bic_of_other_country: { iban: 'DE', bic: 'FR' },
  identifier_gstin_of_other_pan: { gstin: 'AXNPN0001', inside: 'BANK1', pan: 'PP1' },
  identifier_gstins_of_two_pans: { gstin: 'AXNPN0001', other: 'BANK1' },
  identifier_cnpjs_of_two_firms: { cnpj: 'AXNPN0001', other: 'BANK1' },
  identifier_pan_of_other_holder: { pan: 'AXNPN0001', letter: 'F' },
  identifier_pix_key_of_other: { key: 'AXNPN0001' },
  report_declared_whole_months: { from: '2026-10-03', to: '2026-10-20' },
  report_declared_times: { months: 3 },
  report_late_counted: { payments: 2 },
  report_other_zone: { zone: 'America/New York', own: 'Asia/Kolkata' },
  report_day_only: { payments: 1 },
  report_restated: { month: '2026-09' },
  report_no_sales: { from: '2026-10-01', to: '2026-10-31' },
  report_rows_left_out: { rows: 3 },
  report_no_batches: { from: '2026-10-01', to: '2026-10-31' },
  report_nothing_waits: { on: '2026-10-31' },
  report_nothing_unpaid: { on: '2026-10-31' },
  report_aged_on: { on: '2026-10-31' },
  report_ledger_apart: { account: 'PhonePe', listed: inr('1000'), ledger: inr('1500'), difference: inr('500') },
  report_ledger_agrees: { on: '2026-10-31' },
  report_no_movements: { account: 'PhonePe', from: '2026-10-01', to: '2026-10-31' },
  report_no_account: { from: '2026-10-01', to: '2026-10-31' },
  report_balance_signed: { account: 'PhonePe' },
  report_parts_of_months: { from: '2026-10-03', to: '2026-11-20' },
  report_exchange_in_base: { currency: 'INR' },
  home_pace_ahead: { day: '2026-10-20', expected: inr('500'), apart: inr('100') },
  home_pace_behind: { day: '2026-10-20', expected: inr('500'), apart: inr('100') },
  home_pace_even: { day: '2026-10-20', expected: inr('500') },
  home_not_settled: { count: 3, since: '2026-10-05' },
  home_statement_missing: { count: 2, from: '2026-10-05', to: '2026-10-09' },
  home_settled_late: { count: 3, since: '2026-10-05' },
  home_short_paid: { count: 3, since: '2026-10-05' },
  home_over_paid: { count: 3, since: '2026-10-05' },
  home_fee_wrong: { count: 3, since: '2026-10-05' },
  home_duplicate: { count: 3, since: '2026-10-05' },
  home_failed_but_debited: { count: 3, since: '2026-10-05' },
  home_captured_late: { count: 3, since: '2026-10-05' },
  home_reserve_overdue: { count: 3, since: '2026-10-05' },
  home_statement_gap: { count: 3, since: '2026-10-05' },
  home_currency_mismatch: { count: 3, since: '2026-10-05' },
  home_refund_missing: { count: 3, since: '2026-10-05' },
  home_lines: { count: 3, since: '2026-10-05' },
  home_reserve_due: { account: 'PhonePe', on: '2026-10-20' },
  home_close_month: { month: '2026-10', by: '2026-11-05' },
  home_file_missing: { account: 'HDFC Bank', month: '2026-11', last: '2026-10-31' },
  home_agreement_waits: { by: 'Asha', version: 2, from: '2026-10-01' },
  home_request_waits: { merchant: 'Asha Stores' },
  home_backup_old: { last: '2026-10-20' },
  home_backup_none: {},
  home_order_base: { currency: 'INR' },
  home_order_without_rate: { currencies: 'BTC', base: 'INR' },
  report_days_of_books: { zone: 'Asia/Kolkata' },
  report_nothing_booked: { to: '2026-10-31' },
  report_late_rows_counted: {},
  report_credit_balances: {},
  report_debits_equal_credits: { amount: inr('500') },
  report_debits_apart: { debits: inr('500'), credits: inr('400'), difference: inr('100') },
  report_fees_none: { from: '2026-10-01', to: '2026-10-31' },
  report_fees_by_payment_day: {},
  report_fees_add_up: {},
  report_fees_waiting: { payments: 3 },
  report_fees_together: { institution: 'PhonePe' },
  report_fees_cut: { from: '2026-10-03', to: '2026-10-20' },
  report_held_against: { cards: 'BANK1', agreement: '' },
  report_exceptions_none: { from: '2026-10-01', to: '2026-10-31' },
  report_exceptions_as_of: { date: '2026-10-31' },
  report_exceptions_passing: { exceptions: 4 },
  report_reserve_none: { to: '2026-10-31' },
  report_reserve_as_of: { date: '2026-10-31' },
  report_reserve_short: { institution: 'PhonePe', should: inr('500'), short: inr('100') },
  report_reserve_unexplained: { institution: 'PhonePe', amount: inr('500') },
  report_cashback_none: { from: '2026-10-01', to: '2026-10-31' },
  report_cashback_as_of: { date: '2026-10-31' },
  report_cashback_at_most: { scheme: 'BANK1' },
  report_cashback_earns_nothing: { payments: 2 },
  report_incidents_none: { from: '2026-10-01', to: '2026-10-31' },
  report_incidents_as_of: { date: '2026-10-31' },
  report_incidents_proposed: { incidents: 1 },
  report_incidents_dismissed: { incidents: 2 },
};

const codes = Object.keys(facts) as SentenceCode[];
const sentenceOf = (code: SentenceCode): Sentence => ({ code, facts: facts[code] });
const leaks = /“”|undefined|null|NaN|\[object|\$\{|Invalid|Infinity|[a-z]+_[a-z]+/;

const scripts = { en: /[A-Za-z]/, bn: /[\u0980-\u09ff]/, hi: /[\u0900-\u097f]/ } as const;
const foreign = { en: /[\u0900-\u09ff]/, bn: /[\u0904-\u0963\u0966-\u097f]/, hi: /[\u0980-\u09ff]/ } as const;
const ends = { en: /[.]$/, bn: /।$/, hi: /।$/ } as const;

describe.each(languages)('in %s', (language) => {
  const voice = makeVoice(language);

  it.each(codes)('%s is a sentence', (code) => {
    const text = say(sentenceOf(code), voice);
    expect(text).not.toMatch(leaks);
    expect(text).toMatch(scripts[language]);
    expect(text).not.toMatch(foreign[language]);
    expect(text).toMatch(ends[language]);
    expect(text).not.toMatch(/ {2}| [.,।]/);
  });

  it.each(codes)('%s tells every fact, in the language’s figures', (code) => {
    const text = say(sentenceOf(code), voice);
    for (const [name, fact] of Object.entries(facts[code] as Record<string, Fact>)) {
      // The number of payments and the month are said where they help; a repeated count need not be.
      const written =
        typeof fact === 'number'
          ? voice.number(fact)
          : typeof fact === 'string'
            ? writtenText(fact)
            : voice.money(fact);
      expect(`${name}: ${text}`).toContain(written);
    }
    const figures = language === 'en' ? /[০-৯०-९]/u : /\d/;
    expect(text.replace(/AXNPN0001|BANK1|PP1/g, '')).not.toMatch(figures);
  });

  const writtenText = (fact: string): string =>
    /^\d{4}-\d{2}-\d{2}$/.test(fact)
      ? voice.date(fact)
      : /^\d{4}-\d{2}$/.test(fact)
        ? voice.month(fact)
        : /^\d+(\.\d+)?$/.test(fact)
          ? fact.replaceAll(/\d/g, (digit) => voice.number(Number(digit)))
          : fact === 'trial_balance'
            ? reportTitle(fact, language)
            : fact;

  it.each([...refusalCodes, 'bad_request', 'fault'] as const)(
    '%s is refused in words, with its details and without',
    (code) => {
      const details: RefusalDetails = {
        file: 'report.csv',
        name: 'Asha Stores',
        zone: 'Asia/Nowhere',
        reference: 'AXNPN0001',
        reason: 'short',
        least: 10,
        count: 3,
        month: '2025-10',
        earlier: '2025-09',
        ends: '2025-10-31',
        since: '2025-10-03T10:00:00.000Z',
        items: ['unmatched_explained', 'month_over'],
        left: inr('500'),
        right: inr('400'),
        id: 'x1',
      };
      for (const given of [
        details,
        {},
        { file: '', since: 'yesterday', month: 'x', items: [], left: 'no', count: 1 },
      ]) {
        const text = sayRefusal({ code, details: given }, voice);
        expect(text).not.toMatch(leaks);
        expect(text).toMatch(scripts[language]);
        expect(text).not.toMatch(foreign[language]);
        expect(text).toMatch(ends[language]);
        expect(text).not.toMatch(/ {2}| [.,।]/);
        // What happened and what to do next: never one bare phrase.
        expect(text).toMatch(/[.।:;]\s/);
      }
    },
  );

  it('does not know a sentence of another version, and says so', () => {
    const text = say({ code: 'match_by_moonlight', facts: {} }, voice);
    expect(text).toContain('match by moonlight');
    expect(text).toMatch(ends[language]);
  });
});

describe('English', () => {
  const voice = makeVoice('en');
  const spoken = <C extends SentenceCode>(code: C, more: Partial<SentenceFacts[C]> = {}): string =>
    say(sentence(code, { ...facts[code], ...more }), voice);

  it('has words for exactly the codes there are', () => {
    expect(Object.keys(english).toSorted()).toEqual(codes.toSorted());
  });

  it.each([
    [
      spoken('match_reference_amount'),
      'UTR AXNPN0001 equal: 2 payments and 1 refund, ₹1,300.00, less fees and tax ₹15.10 = ₹1,284.90.',
    ],
    [
      spoken('match_reference_amount', { sales: 1, refunds: 0 }),
      'UTR AXNPN0001 equal: 1 payment, ₹1,300.00, less fees and tax ₹15.10 = ₹1,284.90.',
    ],
    [
      spoken('match_reference_amount', { sales: 0, refunds: 0 }),
      'UTR AXNPN0001 equal: ₹1,300.00, less fees and tax ₹15.10 = ₹1,284.90.',
    ],
    [
      spoken('near_amount_without_reference', { days: 0 }),
      'Same amount ₹5.00, the same day, but no common reference. Accept it if you know that they belong together.',
    ],
    [
      spoken('near_amount_without_reference', { days: -1 }),
      'Same amount ₹5.00, 1 day earlier, but no common reference. Accept it if you know that they belong together.',
    ],
    [
      spoken('batch_missing_credit', { payments: 0 }),
      'PhonePe says it paid out ₹1,284.90 under UTR AXNPN0001. It was due by 3 Oct 2025 and no bank statement shows it.',
    ],
    [
      spoken('batch_no_statement', { payments: 1 }).slice(0, 58),
      'Payout AXNPN0001 of ₹1,284.90 for 1 payment was due by 3 O',
    ],
    [spoken('batch_short_paid'), 'UTR AXNPN0001: ₹5.00 was due, ₹4.00 came. ₹1.00 is missing.'],
    [
      spoken('credit_unknown', { reference: '', narration: '' }),
      '₹5.00 came on 3 Oct 2025 and no payout explains it. The bank wrote: nothing.',
    ],
    [
      spoken('check_exceptions_carried', { exceptions: 1 }),
      '1 exception stays open with ₹5.00 at risk. Each has its reason and goes on into the next month.',
    ],
    [spoken('check_controls_ok', { imports: 0 }), 'No file was imported for this month.'],
    [spoken('check_balanced', { entries: 1 }), '1 entry balances in every currency.'],
    [
      spoken('check_rates_missing'),
      'There is no exchange rate from USD to INR for 31 Oct 2025, and 2 more are missing. Add them, then close the month.',
    ],
    [
      spoken('check_rates_missing', { more: 0 }),
      'There is no exchange rate from USD to INR for 31 Oct 2025. Add it, then close the month.',
    ],
    [spoken('check_rates_present', { rates: 1 }), 'Every exchange rate from EUR, USD to INR is here: 1 is used.'],
    [
      spoken('check_rates_present', { rates: 0 }),
      'No balance in EUR, USD has to be converted to INR; no exchange rate is needed.',
    ],
    [spoken('check_balances_equal', { accounts: 1 }), 'The balance kept for 1 account equals the sum of its entries.'],
    [spoken('check_balances_equal', { accounts: 0 }), 'No account has a balance yet.'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

describe('Bengali and Hindi', () => {
  it('say the match in their own figures', () => {
    expect(say(sentenceOf('match_reference_amount'), makeVoice('bn'))).toBe(
      'UTR AXNPN0001 মিলেছে: ২টি পেমেন্ট ও ১টি রিফান্ড, ₹১,৩০০.০০, ফি ও কর ₹১৫.১০ বাদে = ₹১,২৮৪.৯০।',
    );
    expect(say(sentenceOf('match_reference_amount'), makeVoice('hi'))).toBe(
      'UTR AXNPN0001 मिल गया: २ भुगतान और १ रिफ़ंड, ₹१,३००.००, शुल्क और कर ₹१५.१० घटाकर = ₹१,२८४.९०।',
    );
    expect(say(sentenceOf('match_reference_amount'), makeVoice('bn', 'latin'))).toContain(
      '2টি পেমেন্ট ও 1টি রিফান্ড, ₹1,300.00',
    );
  });
});

describe('makeVoice', () => {
  it.each([
    ['en', '1,00,000', '21 Nov 2026', 'November 2026'],
    ['bn', '১,০০,০০০', '২১ নভেম্বর, ২০২৬', 'নভেম্বর ২০২৬'],
    ['hi', '१,००,०००', '२१ नवंबर २०२६', 'नवंबर २०२६'],
  ] as const)('%s writes numbers, dates and months', (language, number, date, month) => {
    const voice = makeVoice(language);
    expect([voice.number(100_000), voice.date('2026-11-21'), voice.month('2026-11')]).toEqual([number, date, month]);
  });

  it('writes the first and the last day of a year as they are, in no zone', () => {
    const voice = makeVoice('en');
    expect([voice.date('2026-01-01'), voice.date('2025-12-31')]).toEqual(['1 Jan 2026', '31 Dec 2025']);
    expect(() => voice.date('2026-02-30')).toThrow('not a date');
    expect(() => voice.month('2026-13')).toThrow('not a month');
  });
});
