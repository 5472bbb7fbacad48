import { holdSentences } from '../../testing/hold-sentences.ts';
import { inr } from '../../testing/inr.ts';
import type { DeskFacts } from './desk-facts.ts';
import { deskInBengali } from './bn.ts';
import { deskInEnglish } from './en.ts';
import { deskInHindi } from './hi.ts';

const facts: DeskFacts = {
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
};

holdSentences(facts, { en: deskInEnglish, bn: deskInBengali, hi: deskInHindi });
