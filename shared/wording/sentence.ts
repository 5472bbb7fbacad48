import type { WireMoney } from '../money/wire.ts';

/** Facts a sentence may hold: texts as they are, whole numbers, amounts. */
export type Fact = string | number | WireMoney;

/**
 * Every sentence the ledger keeps or the backend answers, with the facts it needs. It is stored and sent as data and
 * put into words where it is read: in English on the command line, in the reader's language on screen. Dates are
 * `YYYY-MM-DD`, months `YYYY-MM`. One dictionary per language gives the words (`en.ts`, `bn.ts`, `hi.ts`).
 */
export type SentenceFacts = {
  // Why two things match (`why` of a match).
  match_reference_amount: {
    reference: string;
    sales: number;
    refunds: number;
    gross: WireMoney;
    costs: WireMoney;
    net: WireMoney;
  };
  match_reference_rounded: { reference: string; exact: WireMoney; net: WireMoney; rounding: WireMoney };
  match_accepted: { left: string; right: string; amount: WireMoney };
  match_accepted_difference: {
    left: string;
    right: string;
    expected: WireMoney;
    received: WireMoney;
    difference: WireMoney;
  };
  match_difference_written_off: {
    left: string;
    right: string;
    expected: WireMoney;
    received: WireMoney;
    difference: WireMoney;
  };
  match_written_off: { reference: string; amount: WireMoney; reason: string };
  /** `worth`: what was given is worth in the base currency at its booked rate; a negative gain is a loss. */
  match_across: {
    left: string;
    right: string;
    given: WireMoney;
    received: WireMoney;
    worth: WireMoney;
    gain: WireMoney;
  };
  match_settlement_line: { reference: string; batch: string; gross: WireMoney };
  // Why two things nearly match and do not (`nearMisses`).
  near_amount_differs: { reference: string; expected: WireMoney; received: WireMoney; difference: WireMoney };
  near_amount_without_reference: { amount: WireMoney; days: number };
  near_reference_repeated: { reference: string; batches: number; lines: number };
  // Why something is an exception, and what to do next.
  payment_not_settled: { reference: string; amount: WireMoney; due: string; institution: string };
  batch_missing_credit: { reference: string; amount: WireMoney; due: string; payments: number; institution: string };
  batch_no_statement: { reference: string; amount: WireMoney; due: string; payments: number };
  batch_negative: { reference: string; amount: WireMoney; institution: string };
  batch_short_paid: { reference: string; expected: WireMoney; received: WireMoney; difference: WireMoney };
  batch_over_paid: { reference: string; expected: WireMoney; received: WireMoney; difference: WireMoney };
  credit_unknown: { reference: string; amount: WireMoney; date: string; narration: string };
  next_ask_provider: { institution: string; reference: string };
  next_ask_bank: { institution: string; reference: string };
  next_import_statement: { from: string; to: string };
  next_identify_credit: { reference: string };
  // What a person did, in the history.
  step_imported: { file: string; files: number };
  step_import_undone: { file: string };
  step_matched: { left: string; right: string };
  step_unmatched: { reference: string };
  step_written_off: { reference: string; amount: WireMoney };
  step_reconciled: { matches: number };
  // The checklist of a month.
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

export type SentenceCode = keyof SentenceFacts;

export type Sentence = { readonly code: string; readonly facts: Readonly<Record<string, Fact>> };

/** Makes a sentence; the compiler holds its facts to its code. */
export const sentence = <C extends SentenceCode>(code: C, facts: SentenceFacts[C]): Sentence => ({ code, facts });
