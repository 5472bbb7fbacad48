import type { WireMoney } from '../../../money/wire.ts';

/** Why two things match, and why two nearly match and do not. */
export type MatchingFacts = {
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
  near_amount_differs: { reference: string; expected: WireMoney; received: WireMoney; difference: WireMoney };
  near_amount_without_reference: { amount: WireMoney; days: number };
  near_reference_repeated: { reference: string; batches: number; lines: number };
  match_reference_across: {
    reference: string;
    given: WireMoney;
    received: WireMoney;
    worth: WireMoney;
    gain: WireMoney;
  };
  match_reference_sum: { references: string; batches: number; lines: number; sum: WireMoney };
  /** A payout of which what earlier batches owed was taken. */
  match_less_owed: {
    reference: string;
    net: WireMoney;
    owed: WireMoney;
    owedReferences: string;
    received: WireMoney;
  };
  match_within_tolerance: { reference: string; expected: WireMoney; received: WireMoney; difference: WireMoney };
  match_learned: { rule: string; reference: string; amount: WireMoney };
  match_learned_difference: {
    rule: string;
    reference: string;
    expected: WireMoney;
    received: WireMoney;
    difference: WireMoney;
  };
  /** `days` from the payout to its credit, negative where the bank booked it before. */
  match_amount_date: { institution: string; reference: string; amount: WireMoney; days: number };
  match_lump: { institution: string; references: string; items: number; among: number; sum: WireMoney };
  match_split: { institution: string; references: string; items: number; among: number; sum: WireMoney };
  match_accepted_sum: { left: string; right: string; batches: number; lines: number; amount: WireMoney };
  match_cashback: { scheme: string; amount: WireMoney; payments: number };
  match_transfer: { from: string; to: string; amount: WireMoney };
  match_returned: { from: string; to: string; amount: WireMoney };
  match_conversion: { from: string; to: string; given: WireMoney; received: WireMoney; gain: WireMoney };
  near_worth_differs: {
    reference: string;
    given: WireMoney;
    received: WireMoney;
    worth: WireMoney;
    receivedWorth: WireMoney;
    percent: string;
  };
  near_rate_missing: { reference: string; given: WireMoney; received: WireMoney };
  /** The same reference and amount, or worth, and the pass that links such pairs is off. */
  near_taken_apart: { references: string; amount: WireMoney };
  near_reference_off: { reference: string; amount: WireMoney };
  near_across_off: { reference: string; given: WireMoney; worth: WireMoney; received: WireMoney };
  /** Of two currencies, one of them below zero. */
  near_opposite_ways: { reference: string; given: WireMoney; received: WireMoney };
  near_several_lumps: { references: string; amount: WireMoney; among: number };
  near_several_splits: { references: string; amount: WireMoney; among: number };
  near_sum_contested: { references: string; amount: WireMoney };
  near_sums_gave_up: { references: string; amount: WireMoney; among: number; tried: number };
};
