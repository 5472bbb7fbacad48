import type { MatchingPass, MatchingRule, MatchingSettings } from '../../../shared/contract/matching-rules.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { matchingPasses } from '../../../shared/contract/matching-rules.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';

/** First and last day, both included. */
export type DayWindow = { readonly from: LocalDate; readonly to: LocalDate };

/** What the passes go by besides the items: settings, rules, the calendar and the booked rates. */
export type MatchingWays = {
  readonly settings: MatchingSettings;
  /** In their order. */
  readonly rules: readonly MatchingRule[];
  /** What a person took apart, as keys of `linkKey`: no pass puts it together again. */
  readonly apart: ReadonlySet<string>;
  /** The days on which a payout of `settledOn` in a currency may reach a bank. */
  readonly window: (settledOn: LocalDate, currency: CurrencyCode) => DayWindow;
  /** What an amount was worth in the base currency on a day, at the booked rate; null where none is known. */
  readonly worth: (amount: Money, day: LocalDate) => Money | null;
};

/** All passes in their usual order, nothing let through, and two per cent between currencies: a bank's own margin. */
export const usualSettings: MatchingSettings = {
  passes: matchingPasses.map((pass) => ({ pass, on: true })),
  tolerance: { absolute: [], percent: '0', cap: [] },
  acrossPercent: '2',
};

/** For whoever has neither settings nor calendar nor rates: a day before to five after, as over a long weekend. */
export const usualWays: MatchingWays = {
  settings: usualSettings,
  rules: [],
  apart: new Set(),
  window: (settledOn) => ({ from: addDays(settledOn, -1), to: addDays(settledOn, 5) }),
  worth: () => null,
};

export const passesOn = ({ settings }: MatchingWays): readonly MatchingPass[] =>
  settings.passes.filter(({ on }) => on).map(({ pass }) => pass);
