import type { WireMoney } from '../../../money/wire.ts';

/** How a fee comes about; the empty text stands for what there is none of. `least` or `most` is the limit that holds the fee. */
export type FeeSum = {
  percent: string;
  gross: WireMoney;
  fixed: WireMoney | '';
  least: WireMoney | '';
  most: WireMoney | '';
  fee: WireMoney;
  taxPercent: string;
  tax: WireMoney | '';
  /** Fee and tax. */
  agreed: WireMoney;
  /** The agreement that says so (`writeAgreements`). */
  agreement?: string;
};

/** What a charge is held against: a card kept by hand by its name, or an agreement (`writeAgreements`) and no card. */
type HeldAgainst = { card: string; agreement?: string };

/** The audit of fees. What was charged is fee and tax together. */
export type FeesFacts = {
  fee_costs: FeeSum;
  fee_costs_not_agreed: HeldAgainst;
  fee_as_agreed: FeeSum & { charged: WireMoney };
  fee_over_charged: FeeSum & { charged: WireMoney; over: WireMoney };
  fee_under_charged: FeeSum & { charged: WireMoney; under: WireMoney };
  fee_not_agreed: HeldAgainst & { charged: WireMoney };
  /** Nothing was charged and nothing is agreed. */
  fee_free: HeldAgainst;
  fee_no_card: { charged: WireMoney };
  fee_own_row: { charged: WireMoney };
  /** A refund or chargeback whose fee the provider keeps; `back` is what came back all the same. */
  fee_kept: HeldAgainst & { back: WireMoney | '' };
  /** A refund or chargeback whose fee comes back: at least `least`, of which `short` is missing. */
  fee_back: HeldAgainst & { gross: WireMoney; least: WireMoney; back: WireMoney; short: WireMoney | '' };
  /** A refund or chargeback that came back, and its fee with it: at most `most`, of which `over` is too much. */
  fee_taken_again: HeldAgainst & { gross: WireMoney; most: WireMoney; charged: WireMoney; over: WireMoney | '' };
  fees_over_charged: {
    institution: string;
    month: string;
    payments: number;
    over: WireMoney;
    /** Cards and agreements by which it was too much. */
    card: string;
    agreement?: string;
    /** References beyond those that the exception carries. */
    more: number;
  };
  next_send_fee_claim: { institution: string; over: WireMoney };
};
