import type { WireMoney } from '../../../money/wire.ts';

/**
 * The way of money, step by step. `amount` is without a sign where the words say which way it went; `method` and `kind` are the
 * catalogue's ids, days `YYYY-MM-DD`, `institution` and `bank` names.
 */
export type StoriesFacts = {
  story_sale: { institution: string; method: string; amount: WireMoney; day: string };
  story_refund: { institution: string; amount: WireMoney; day: string };
  story_refund_reversed: { institution: string; amount: WireMoney; day: string };
  story_chargeback: { institution: string; amount: WireMoney; day: string };
  story_chargeback_reversed: { institution: string; amount: WireMoney; day: string };
  story_reserve_hold: { institution: string; amount: WireMoney; day: string };
  story_reserve_release: { institution: string; amount: WireMoney; day: string };
  story_cashback: { institution: string; amount: WireMoney; day: string };
  story_withdrawal: { institution: string; amount: WireMoney; day: string };
  /** Of every other kind of row; the amount is signed. */
  story_row: { kind: string; institution: string; amount: WireMoney; day: string };
  /** The provider's own words stand in `reason`; empty where it gave none. */
  story_declined: { institution: string; method: string; amount: WireMoney; day: string; reason: string };
  story_pending: { institution: string; method: string; amount: WireMoney; day: string };
  /** One row in a payout: its own part of it. */
  story_settled: {
    batch: string;
    institution: string;
    day: string;
    gross: WireMoney;
    costs: WireMoney;
    net: WireMoney;
  };
  /** The same of a row that takes money away: a refund, a dispute. */
  story_taken_off: { batch: string; institution: string; day: string; amount: WireMoney };
  /** A payout as a whole. */
  story_payout: {
    batch: string;
    institution: string;
    day: string;
    rows: number;
    gross: WireMoney;
    costs: WireMoney;
    net: WireMoney;
  };
  story_bank_in: { bank: string; day: string; amount: WireMoney; reference: string };
  story_bank_out: { bank: string; day: string; amount: WireMoney; reference: string };
  story_given_up: { amount: WireMoney };
  story_open_payout: { institution: string };
  story_open_bank: { batch: string };
  story_open_line: { bank: string };
  /** Where it is, in one sentence. */
  story_now_bank: { bank: string; day: string; batch: string };
  story_now_way: { institution: string; day: string; batch: string };
  story_now_taken_off: { institution: string; day: string; batch: string };
  story_now_owed: { institution: string; day: string };
  story_now_waiting: { institution: string; day: string };
  story_now_kept: { institution: string };
  story_now_given_up: { reference: string };
  story_now_taken_back: { file: string };
  story_now_tried: { institution: string; day: string };
  /** A payment that was tried and then made, under the same reference. */
  story_now_made: { day: string };
  story_now_explained: { batches: number; institution: string };
  story_now_transfer: { day: string };
  story_now_unexplained: { bank: string; day: string };
  /** An entry that Nikash or a person booked, and no row stands behind. */
  story_now_booked: { day: string };
};
