import { holdSentences } from '../../testing/hold-sentences.ts';
import { inr } from '../../testing/inr.ts';
import type { ReportsFacts } from './reports-facts.ts';
import { reportsInBengali } from './bn.ts';
import { reportsInEnglish } from './en.ts';
import { reportsInHindi } from './hi.ts';

const facts: ReportsFacts = {
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

holdSentences(facts, { en: reportsInEnglish, bn: reportsInBengali, hi: reportsInHindi });
