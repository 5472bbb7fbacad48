import type { WireMoney } from '../../../money/wire.ts';

/** What a reader of a report must know of its figures. Days are `YYYY-MM-DD`, months `YYYY-MM`; zones by their IANA names. */
export type ReportsFacts = {
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
};
