import type { WireMoney } from '../../../money/wire.ts';

/** The checklist of a month. */
export type ChecklistFacts = {
  check_month_over: { month: string };
  check_month_not_over: { month: string; ends: string };
  check_earlier_closed: { month: string };
  check_earlier_open: { month: string; earlier: string };
  check_controls_ok: { imports: number };
  check_controls_wrong: { file: string; expected: WireMoney; found: WireMoney };
  check_balanced: { entries: number };
  check_unbalanced: { entry: number };
  check_balances_equal: { accounts: number };
  check_balances_differ: { account: string; kept: WireMoney; recomputed: WireMoney };
  check_statements_continuous: { statements: number };
  check_statements_none: { month: string };
  check_statement_differs: { institution: string; date: string; statement: WireMoney; ledger: WireMoney };
  check_statements_gap: { institution: string; closing: WireMoney; opening: WireMoney; date: string };
  check_all_matched: { batches: number };
  check_exceptions_carried: { exceptions: number; atRisk: WireMoney };
  /** Amounts of several currencies have no one sum: `currencies` is a list of codes. */
  check_exceptions_carried_currencies: { exceptions: number; currencies: string };
  check_unexplained: { items: number };
  check_suspense_zero: { month: string };
  check_suspense_explained: { amount: WireMoney; items: number };
  check_suspense_unexplained: { amount: WireMoney };
  check_rates_not_needed: { currency: string };
  /** The first rate that is missing, and how many more are. */
  check_rates_missing: { currency: string; base: string; day: string; more: number };
  /** `currencies` is a list of codes; `rates` counts the rates used, none where no balance has to be converted. */
  check_rates_present: { currencies: string; base: string; rates: number };
};
