import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { Rail } from '../../../shared/catalogue/methods.ts';
import type { MatchingPass } from '../../../shared/contract/matching-rules.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';

/** A settlement batch that no statement line explains yet. */
export type OpenBatch = {
  readonly id: string;
  /** The provider's own reference of the payout (UTR), as its file gives it. */
  readonly reference: string;
  readonly institution: InstitutionId;
  /** The merchant's account with the provider: batches of two accounts are never one payout. */
  readonly account: string;
  /** The day the provider says it paid; null when its file does not say. */
  readonly settledOn: LocalDate | null;
  /** Exactly what the rows add up to, with parts of a paisa where they have them. */
  readonly net: Money;
  /** Sales less refunds and adjustments: net = gross − costs. */
  readonly gross: Money;
  /** Fees and taxes kept, positive as costs. */
  readonly costs: Money;
  readonly sales: number;
  readonly refunds: number;
  /** References of the payments in it, the provider's and the merchant's, for whoever looks for one of them. */
  readonly paymentReferences: readonly string[];
};

/** A statement line that nothing explains yet. A debit is negative. */
export type OpenLine = {
  readonly id: string;
  readonly institution: InstitutionId;
  /** The bank account. */
  readonly account: string;
  readonly reference: string | null;
  readonly narration: string;
  readonly date: LocalDate;
  readonly amount: Money;
};

/** A payment that no settlement batch holds. */
export type UnsettledPayment = {
  readonly id: string;
  /** The provider's reference, or the merchant's where the provider gave none. */
  readonly reference: string;
  readonly merchantReference: string | null;
  /** A refund is missed by its customer; of all else that is owed to the provider nobody asks. */
  readonly kind: string;
  readonly institution: InstitutionId;
  /** Under the method it was paid by; absent where that is not known. */
  readonly rail?: Rail;
  readonly businessDate: LocalDate;
  /** What should reach the bank: gross less the fee and tax its row states. */
  readonly net: Money;
};

/** Batches and lines that explain each other. */
export type BatchMatch = {
  readonly rule: MatchingPass | 'reference_rounded';
  readonly batchIds: readonly string[];
  readonly lineIds: readonly string[];
  /** What the bank received, in its own currency. */
  readonly amount: Money;
  /** Exact net less the amount received, where that is less than a bank can pay; zero otherwise. */
  readonly rounding: Money;
  /** What a tolerance let through: the batches' net less the amount received; zero otherwise. */
  readonly letThrough: Money;
  readonly why: Sentence;
};

/** Why items that could belong together do not by themselves. */
export type NearMissKind =
  /** One batch and one line bear the same reference and no other does, but the amounts differ: short or over paid. */
  | 'amount_differs'
  /** One batch and one line bear the same reference and are worth the same: the pass that links such pairs is off. */
  | 'switched_off'
  /** They would be linked, and a person took them apart. */
  | 'taken_apart'
  /** Several batches or lines bear one reference: which belongs to which is for a person to say. */
  | 'reference_repeated'
  /** The same reference in two currencies, and not worth the same at the booked rates. */
  | 'worth_differs'
  /** The same reference in two currencies, and a rate is missing. */
  | 'rate_missing'
  /** Equal amounts within the days of a payout, and no common reference: it asks, it never links itself. */
  | 'amount_without_reference'
  /** More than one combination of payouts comes to the amount. */
  | 'several_sums'
  /** The search for a combination stopped before it had tried all. */
  | 'gave_up';

export type NearMiss = {
  readonly kind: NearMissKind;
  readonly batchIds: readonly string[];
  readonly lineIds: readonly string[];
  /** The batches' net less the lines' amount; null where they are of two currencies. */
  readonly difference: Money | null;
  /** Of `reference_repeated` alone: on how many batches and lines it stands. */
  readonly repeated?: { readonly reference: string; readonly batches: number; readonly lines: number };
  readonly why: Sentence;
};
