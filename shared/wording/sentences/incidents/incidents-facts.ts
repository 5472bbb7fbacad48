import type { WireMoney } from '../../../money/wire.ts';

/** Outages, and what became of the payments in them. `rail` is a rail of the catalogue; lists of names are one text. */
export type IncidentsFacts = {
  /** All providers of a rail that had payments failed. */
  incident_rail_failed: { rail: string; providers: string; failed: number; tried: number };
  /** One provider failed, and others of its rail went on. */
  incident_others_worked: { provider: string; rail: string; others: string; failed: number; tried: number };
  /** The same, while others still failed too. */
  incident_others_both: {
    provider: string;
    rail: string;
    others: string;
    failing: string;
    failed: number;
    tried: number;
  };
  /** Nothing is known of any other provider in that time. */
  incident_others_unknown: { provider: string; rail: string; failed: number; tried: number };
  /** A rail that was said to have failed, while a provider on it went on. */
  incident_rail_others_worked: { rail: string; others: string; failed: number; tried: number };
  /** As entered: the books say nothing more of it. */
  incident_as_entered: { failed: number; tried: number };
  /** Found in the rows once, and the books as they are now say no more than this. */
  incident_in_time: { failed: number; tried: number };
  attempt_debited: {
    reference: string;
    amount: WireMoney;
    institution: string;
    day: string;
    due: string;
    from: string;
    perDay: WireMoney;
  };
  attempt_debited_no_rule: { reference: string; amount: WireMoney; institution: string; day: string };
  attempt_undecided: {
    reference: string;
    amount: WireMoney;
    institution: string;
    day: string;
    due: string;
    from: string;
    perDay: WireMoney;
  };
  /** `hours` and `minutes` are what lies between, both zero where a time is missing. */
  attempt_captured: {
    reference: string;
    amount: WireMoney;
    institution: string;
    day: string;
    paid: string;
    hours: number;
    minutes: number;
  };
  attempt_paid_again: {
    reference: string;
    order: string;
    amount: WireMoney;
    institution: string;
    day: string;
    paid: string;
    hours: number;
    minutes: number;
  };
  next_ship_or_refund: { reference: string };
  next_have_returned: { institution: string; reference: string; due: string };
  next_have_returned_no_rule: { institution: string; reference: string };
  next_decide_pending: { institution: string; reference: string };
};
