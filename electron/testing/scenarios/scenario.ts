import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { CountryCode } from '../../../shared/catalogue/countries.ts';
import type { Act } from './act.ts';

/**
 * A small month of a merchant and what must be made of it: which lines belong together and why, in words, what is asked,
 * what is wrong, how much is at risk and what to do next, and what the books hold at its end.
 */
export type Scenario = {
  readonly name: string;
  /** What happened, for a reader who was not there. */
  readonly story: string;
  /** India, INR where it is left out. */
  readonly merchant?: { readonly country: CountryCode; readonly base?: CurrencyCode; readonly zone?: string };
  /** The merchant's own day on which all this is looked at: `21 Nov` where it is left out. */
  readonly today?: string;
  /** As `readFiles` reads them. They may come in any order, and their rows in any order. */
  readonly files: string;
  /** What is done after the files came, in this order. */
  readonly acts?: readonly Act[];
  /** As `outcomeText` writes it, word for word. */
  readonly outcome: string;
  /** The product does not do this yet, and why; the test then holds that it really does not. */
  readonly waits?: string;
};

/** Situations of one kind, one file of the library. */
export type ScenarioFamily = { readonly title: string; readonly scenarios: readonly Scenario[] };
