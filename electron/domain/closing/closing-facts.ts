import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';

/** A control total of an import and what was booked from it; they must be equal. */
type ControlTotal = { readonly file: string; readonly expected: Money; readonly booked: Money };

/** One statement of a bank account in the books. */
export type StatementFacts = {
  /** The bank account's id: statements of one account and currency must follow each other. */
  readonly account: string;
  /** Its bank's name, as a person reads it. */
  readonly institution: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly opening: Money;
  readonly closing: Money;
};

/** The suspense balance of one currency and what the open exceptions explain of it. */
export type SuspenseFacts = {
  /** What waits in suspense, as an amount that came in and is not explained (positive for credits). */
  readonly balance: Money;
  /** The sum of the credits that open exceptions name. */
  readonly explained: Money;
  readonly items: number;
};

/** A rate that the month needs and the books do not hold: from `currency` to the base currency, as of `day`. */
type MissingRate = { readonly currency: CurrencyCode; readonly day: LocalDate };

/** A running balance that does not equal the sum of its account's postings; both of one currency. */
type BalanceDifference = {
  /** The account's name, as a person reads it. */
  readonly account: string;
  readonly kept: Money;
  readonly recomputed: Money;
};

/** All that the checklist of a month rests on; plain facts, gathered by the caller. */
export type ClosingFacts = {
  readonly month: Month;
  /** The merchant's own day. */
  readonly today: LocalDate;
  readonly base: CurrencyCode;
  /** Months before this one that hold entries and are not closed. */
  readonly earlierOpen: readonly Month[];
  /** Imports whose rows fall into the month. */
  readonly imports: number;
  readonly controls: readonly ControlTotal[];
  readonly entries: number;
  /** Entries of the month whose postings do not sum to zero in each currency. */
  readonly unbalanced: readonly bigint[];
  /** Statements that touch the month, and the one before it of each account. */
  readonly statements: readonly StatementFacts[];
  /** What statements that touch the month end with, beside the ledger's balance of that day. */
  readonly statementEnds: readonly {
    readonly institution: string;
    readonly on: LocalDate;
    readonly ledger: Money;
    readonly statement: Money;
  }[];
  /** Batches of the month that are matched. */
  readonly matchedBatches: number;
  /** Batches, credits and payments of the month that nothing matches and no exception names. */
  readonly unexplained: number;
  /** Open exceptions of the month, with the amount at risk of each. */
  readonly exceptions: readonly Money[];
  readonly suspense: readonly SuspenseFacts[];
  /** Every currency with entries in the month. */
  readonly currencies: readonly CurrencyCode[];
  /** Rates that revaluation at the month's end needs and does not find, in any order. */
  readonly missingRates: readonly MissingRate[];
  /** Rates it found; none where no balance has to be converted. */
  readonly ratesUsed: number;
  /** Accounts whose running balances were recomputed from their postings, and those that came out otherwise. */
  readonly accountsRecomputed: number;
  readonly balanceDifferences: readonly BalanceDifference[];
};
