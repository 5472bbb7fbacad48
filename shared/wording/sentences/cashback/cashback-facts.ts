import type { WireMoney } from '../../../money/wire.ts';

/** Cashback: what was due, came, or is missing. Percentages are plain numbers with three decimals at most. */
export type CashbackFacts = {
  // Why so much is due of a payment.
  cashback_due_percent: { percent: number; amount: WireMoney; due: WireMoney };
  cashback_due_up_to: { most: WireMoney };
  cashback_due_fixed: { due: WireMoney };
  /** Of the first so many payments it is this one. */
  cashback_due_first: { due: WireMoney; place: number; of: number };
  cashback_due_first_up_to: { most: WireMoney; place: number; of: number };
  cashback_due_cap_payment: { full: WireMoney; due: WireMoney };
  cashback_due_cap_month: { full: WireMoney; due: WireMoney; cap: WireMoney; month: string };
  cashback_due_cap_total: { full: WireMoney; due: WireMoney; cap: WireMoney };
  // Why nothing is due of it.
  cashback_not_own_card: { card: string; own: string };
  cashback_not_person: { amount: WireMoney };
  cashback_after_first: { first: number };
  cashback_paused: { from: string; to: string };
  cashback_below_minimum: { amount: WireMoney; minimum: WireMoney };
  cashback_cap_month_reached: { cap: WireMoney; month: string };
  cashback_cap_total_reached: { cap: WireMoney };
  cashback_too_small: { percent: number; amount: WireMoney };
  cashback_said_not: { amount: WireMoney };
  // What only a person can say.
  cashback_card_unknown: { own: string };
  cashback_person_unknown: { amount: WireMoney };
  cashback_method_unknown: { amount: WireMoney };
  cashback_first_depends: { first: number; open: number };
  // What came of it.
  cashback_came: { amount: WireMoney; on: string };
  cashback_came_late: { amount: WireMoney; on: string; by: string; days: number };
  cashback_came_in_lump: { amount: WireMoney; lump: WireMoney; on: string; payments: number };
  cashback_short_waiting: { received: WireMoney; rest: WireMoney; by: string };
  cashback_short: { received: WireMoney; rest: WireMoney; by: string };
  cashback_waiting: { amount: WireMoney; by: string };
  cashback_waiting_up_to: { most: WireMoney; by: string };
  cashback_missing: { amount: WireMoney; by: string };
  cashback_missing_up_to: { most: WireMoney; by: string };
  /** It is past its day, and no statement here reaches that day. */
  cashback_not_seen: { amount: WireMoney; by: string };
  cashback_not_seen_up_to: { most: WireMoney; by: string };
  // What came, by itself.
  cashback_receipt_pays: { amount: WireMoney; payments: number };
  cashback_receipt_part: { amount: WireMoney; payments: number; without: WireMoney };
  cashback_receipt_rounded: { amount: WireMoney; payments: number; difference: WireMoney };
  cashback_receipt_without_due: { amount: WireMoney };
  cashback_receipt_not_due: { amount: WireMoney; reference: string };
  cashback_receipt_taken_back: { amount: WireMoney };
  // The exception of a scheme and a month.
  cashback_missing_month: {
    scheme: string;
    month: string;
    amount: WireMoney;
    payments: number;
    by: string;
  };
  cashback_missing_month_up_to: {
    scheme: string;
    month: string;
    amount: WireMoney;
    payments: number;
    by: string;
  };
  cashback_not_seen_month: { scheme: string; month: string; amount: WireMoney; payments: number; by: string };
  next_ask_issuer: { issuer: string; scheme: string; month: string };
};
