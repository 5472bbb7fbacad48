import type { WireMoney } from '../../../money/wire.ts';

/** What a reader of a report must know of its figures. Days are `YYYY-MM-DD`, months `YYYY-MM`; zones by their IANA names. */
export type ReportsFacts = {
  /** A pack has no room for them. */
  report_rows_left_out: { rows: number };
  /** Nothing is declared for parts of a month. */
  report_declared_whole_months: { from: string; to: string };
  /** What a month was declared at last counts for each of the months. */
  report_declared_times: { months: number };
  /** Payments of closed months are counted in the month that was open when they came. */
  report_late_counted: { payments: number };
  /** Days of another zone than the merchant's. */
  report_other_zone: { zone: string; own: string };
  /** Payments whose file gives a day and no time: their day is the one their file says, in every zone. */
  report_day_only: { payments: number };
  report_restated: { month: string };
  report_no_sales: { from: string; to: string };
  report_no_batches: { from: string; to: string };
  report_nothing_waits: { on: string };
  report_nothing_unpaid: { on: string };
  report_aged_on: { on: string };
  /** Why a balance of the ledger is not the sum of what is listed. */
  report_ledger_apart: { account: string; listed: WireMoney; ledger: WireMoney; difference: WireMoney };
  report_ledger_agrees: { on: string };
  report_no_movements: { account: string; from: string; to: string };
  report_no_account: { from: string; to: string };
  /** How a provider's balance is signed. */
  report_balance_signed: { account: string };
  report_parts_of_months: { from: string; to: string };
  /** Gains and losses of exchange stand in the base currency alone. */
  report_exchange_in_base: { currency: string };
  /** Another zone was asked for, and the books keep the merchant's days. */
  report_days_of_books: { zone: string };
  report_nothing_booked: { to: string };
  report_late_rows_counted: Record<string, never>;
  report_credit_balances: Record<string, never>;
  report_debits_equal_credits: { amount: WireMoney };
  /** A fault of the books: `verify` says where. */
  report_debits_apart: { debits: WireMoney; credits: WireMoney; difference: WireMoney };
  report_fees_none: { from: string; to: string };
  report_fees_by_payment_day: Record<string, never>;
  report_fees_add_up: Record<string, never>;
  /** Sales that no settlement speaks of yet. */
  report_fees_waiting: { payments: number };
  /** A provider that says fee and tax in one figure. */
  report_fees_together: { institution: string };
  report_fees_cut: { from: string; to: string };
  /** Names of rate cards kept by hand, and agreements as `writeAgreements` has them; either may be empty, not both. */
  report_held_against: { cards: string; agreement: string };
  report_exceptions_none: { from: string; to: string };
  report_exceptions_as_of: { date: string };
  /** Found and gone within a day. */
  report_exceptions_passing: { exceptions: number };
  report_reserve_none: { to: string };
  report_reserve_as_of: { date: string };
  /** By the agreements more should be held than is. */
  report_reserve_short: { institution: string; should: WireMoney; short: WireMoney };
  report_reserve_unexplained: { institution: string; amount: WireMoney };
  report_cashback_none: { from: string; to: string };
  report_cashback_as_of: { date: string };
  /** An offer of `up to`: what is due is the most that can be. */
  report_cashback_at_most: { scheme: string };
  report_cashback_earns_nothing: { payments: number };
  report_incidents_none: { from: string; to: string };
  report_incidents_as_of: { date: string };
  report_incidents_proposed: { incidents: number };
  report_incidents_dismissed: { incidents: number };
};
