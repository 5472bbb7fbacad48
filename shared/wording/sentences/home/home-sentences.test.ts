import { holdSentences } from '../../testing/hold-sentences.ts';
import { inr } from '../../testing/inr.ts';
import type { HomeFacts } from './home-facts.ts';
import { homeInBengali } from './bn.ts';
import { homeInEnglish } from './en.ts';
import { homeInHindi } from './hi.ts';

const facts: HomeFacts = {
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
};

holdSentences(facts, { en: homeInEnglish, bn: homeInBengali, hi: homeInHindi });
