import type { WireMoney } from '../../../money/wire.ts';

/** Why something is an exception, and what to do next. */
export type ExceptionsFacts = {
  /**
   * `notCounted`, here and below: the days of banks that were left out of the due date, as `writeClosedDays` writes them.
   * `agreement`: the one that sets the day, as `writeAgreements` writes it.
   */
  payment_not_settled: {
    reference: string;
    amount: WireMoney;
    due: string;
    institution: string;
    notCounted?: string;
    agreement?: string;
  };
  batch_missing_credit: {
    reference: string;
    amount: WireMoney;
    due: string;
    payments: number;
    institution: string;
    notCounted?: string;
  };
  batch_no_statement: { reference: string; amount: WireMoney; due: string; payments: number; notCounted?: string };
  batch_negative: { reference: string; amount: WireMoney; institution: string };
  batch_short_paid: { reference: string; expected: WireMoney; received: WireMoney; difference: WireMoney };
  batch_over_paid: { reference: string; expected: WireMoney; received: WireMoney; difference: WireMoney };
  credit_unknown: { reference: string; amount: WireMoney; date: string; narration: string };
  next_ask_provider: { institution: string; reference: string };
  next_ask_bank: { institution: string; reference: string };
  next_import_statement: { from: string; to: string };
  next_identify_credit: { reference: string };
  next_identify_amount: { amount: WireMoney; date: string };
  /** `lines`: bank lines that bear the reference. */
  batch_reference_repeated: {
    reference: string;
    amount: WireMoney;
    due: string;
    payments: number;
    institution: string;
    lines: number;
    notCounted?: string;
  };
  /** `amount` is below zero where the merchant owes it. */
  carry_forward_lost: { reference: string; amount: WireMoney; institution: string };
  /** `days`: the most that one of them came late. */
  settled_late_payments: {
    institution: string;
    reference: string;
    payments: number;
    amount: WireMoney;
    settled: string;
    days: number;
    agreement?: string;
  };
  settled_late_credit: { reference: string; amount: WireMoney; due: string; came: string; days: number };
  /** `minutes`: from the first to the last, zero where they are less than one apart. */
  payments_repeated: {
    institution: string;
    reference: string;
    payments: number;
    amount: WireMoney;
    date: string;
    minutes: number;
  };
  payments_of_one_reference: { institution: string; reference: string; payments: number; amount: WireMoney };
  reserve_overdue_since: {
    institution: string;
    amount: WireMoney;
    holds: number;
    since: string;
    agreement?: string;
  };
  /** From the last day of the one statement to the first of the next; `difference` is never negative. */
  statements_do_not_follow: {
    institution: string;
    from: string;
    to: string;
    closing: WireMoney;
    opening: WireMoney;
    difference: WireMoney;
  };
  refund_not_settled: {
    reference: string;
    amount: WireMoney;
    due: string;
    institution: string;
    agreement?: string;
  };
  next_watch_delays: { institution: string };
  next_refund_duplicate: { reference: string; amount: WireMoney };
  next_ask_reserve: { institution: string; amount: WireMoney };
  /** The reference and the amount agree, and matching by them is switched off. */
  batch_credit_taken_apart: { reference: string; amount: WireMoney; came: string };
  next_link_otherwise: { reference: string };
  batch_credit_not_linked: { reference: string; amount: WireMoney; came: string };
  next_accept_pair: { reference: string };
  /** A line whose reference stands on several batches or lines. */
  credit_reference_repeated: { reference: string; amount: WireMoney; date: string; batches: number; lines: number };
  next_say_which: { reference: string };
  next_accept_across: { institution: string; reference: string };
};
