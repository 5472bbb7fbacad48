import type { WireMoney } from '../../../money/wire.ts';

/** So many of a kind, and the first day by which one of them was due, or on which it occurred. */
type Some = { count: number; since: string };

/** What a merchant's own first screen says. Months are `YYYY-MM`, days `YYYY-MM-DD`; amounts of the money at risk stand beside. */
export type HomeFacts = {
  /** What pro rata of the declared would have come by the end of `day`. */
  home_pace_ahead: { day: string; expected: WireMoney; apart: WireMoney };
  home_pace_behind: { day: string; expected: WireMoney; apart: WireMoney };
  home_pace_even: { day: string; expected: WireMoney };
  home_not_settled: Some;
  home_settled_late: Some;
  home_short_paid: Some;
  home_over_paid: Some;
  home_fee_wrong: Some;
  home_duplicate: Some;
  home_failed_but_debited: Some;
  home_captured_late: Some;
  home_reserve_overdue: Some;
  home_statement_gap: Some;
  home_currency_mismatch: Some;
  home_refund_missing: Some;
  /** Credits of bank accounts that are in no match. */
  home_lines: Some;
  home_reserve_due: { account: string; on: string };
  /** A month that is over and has time yet. */
  home_close_month: { month: string; by: string };
  /** Payouts that should have arrived between two days of which no bank statement is here. */
  home_statement_missing: { count: number; from: string; to: string };
  home_file_missing: { account: string; month: string; last: string };
  home_agreement_waits: { by: string; version: number; from: string };
  home_request_waits: { merchant: string };
  home_backup_old: { last: string };
  home_backup_none: Record<string, never>;
  home_order_base: { currency: string };
  home_order_without_rate: { currencies: string; base: string };
};
