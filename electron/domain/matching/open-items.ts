import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';

/** A settlement batch that no statement line explains yet. */
export type OpenBatch = {
  readonly id: string;
  /** The provider's own reference of the payout (UTR), as its file gives it. */
  readonly reference: string;
  readonly institution: InstitutionId;
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
  readonly institution: InstitutionId;
  readonly businessDate: LocalDate;
  /** What should reach the bank: gross less the fee and tax its row states. */
  readonly net: Money;
};

export type BatchMatch = {
  readonly rule: 'reference_amount' | 'reference_rounded';
  readonly batchId: string;
  readonly lineId: string;
  /** What the bank received. */
  readonly amount: Money;
  /** Exact net less the amount received: less than one minor unit; zero for `reference_amount`. */
  readonly rounding: Money;
  readonly why: Sentence;
};

type NearMissKind =
  /** One batch and one line bear the same reference and no other does, but the amounts differ: short or over paid. */
  | 'amount_differs'
  /** Several batches or lines bear one reference: which belongs to which is for a person to say. */
  | 'reference_repeated'
  /** Equal amounts within the days of a payout, and no common reference: it asks, it never links itself. */
  | 'amount_without_reference';

export type NearMiss = {
  readonly kind: NearMissKind;
  readonly batchId: string;
  readonly lineId: string;
  /** Batch net less the line's amount. */
  readonly difference: Money;
  readonly why: Sentence;
};
