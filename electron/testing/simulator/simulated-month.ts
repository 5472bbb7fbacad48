import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { ExceptionKind } from '../../../shared/contract/exceptions.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { AnyRow } from '../any-rows.ts';

/** A payout as the provider tells it. Its reference is its own in the whole month. */
export type SimulatedBatch = {
  readonly provider: InstitutionId;
  readonly reference: string;
  readonly on: LocalDate;
  readonly rows: readonly AnyRow[];
  /** Exactly what its rows come to. */
  readonly net: Money;
  /** Rows of which more was kept than agreed, fee and tax together. */
  readonly overCharged: readonly { readonly reference: string; readonly at: string; readonly amount: Money }[];
};

/** A line as the bank tells it. */
export type SimulatedLine = {
  readonly bank: InstitutionId;
  readonly on: LocalDate;
  /** A debit is negative. */
  readonly amount: Money;
  readonly reference: string | null;
  readonly narration: string;
};

export type FaultKind =
  | 'dropped'
  | 'short_paid'
  | 'over_paid'
  | 'split'
  | 'split_nameless'
  | 'lumped'
  | 'lumped_nameless'
  | 'reference_stripped'
  | 'reference_and_name_stripped'
  | 'reference_mangled'
  | 'reference_cut'
  | 'credit_doubled'
  | 'day_shifted'
  | 'owed_taken_off'
  | 'unknown_credit'
  | 'never_settled'
  | 'wrong_rate'
  | 'fee_over_charged'
  | 'reserve_kept';

/** Payouts and lines that belong together. */
export type TrueMatch = {
  readonly batches: readonly SimulatedBatch[];
  readonly lines: readonly SimulatedLine[];
  readonly fault: FaultKind | null;
  /** What nobody could tell from amounts alone where chance made others equal: then it may ask, with a reason. */
  readonly mayAsk: boolean;
};

/** What is wrong and must be told. `about` is a reference that the exception bears; null where any may stand for it. */
export type TrueException = {
  readonly kind: ExceptionKind;
  readonly about: string | null;
  readonly amount: Money;
  readonly fault: FaultKind;
};

/** Payouts and lines that must stay open and be asked about, because nobody can know. */
export type TrueQuestion = {
  readonly batches: readonly SimulatedBatch[];
  readonly lines: readonly SimulatedLine[];
  readonly fault: FaultKind;
};

/** A month of a merchant: what its files say, and what really happened. */
export type SimulatedMonth = {
  readonly seed: number;
  readonly month: Month;
  readonly today: LocalDate;
  readonly batches: readonly SimulatedBatch[];
  /** Payments in no payout. */
  readonly unsettled: readonly { readonly provider: InstitutionId; readonly row: AnyRow }[];
  readonly lines: readonly SimulatedLine[];
  /** The days the statements cover. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Rupees for a dollar, all month long. */
  readonly rate: string;
  readonly matches: readonly TrueMatch[];
  readonly exceptions: readonly TrueException[];
  readonly questions: readonly TrueQuestion[];
};
