import type { WireMoney } from '../money/wire.ts';

/** The languages Nikash speaks. */
export const languages = ['en', 'bn', 'hi'] as const;

export type Language = (typeof languages)[number];

/**
 * How figures are written: as the language and each currency's own people do; Bengali and Hindi with Latin digits; or
 * English with every currency by lakh and crore.
 */
export const figureForms = ['usual', 'latin', 'lakh'] as const;

export type FigureForm = (typeof figureForms)[number];

/** The forms a language has a use for, the usual one first. */
export const figureFormsOf = (language: Language): readonly FigureForm[] =>
  language === 'en' ? ['usual', 'lakh'] : ['usual', 'latin'];

/** How a language writes amounts, numbers and dates: given to every sentence, so that wording never formats by itself. */
export type Voice = {
  readonly language: Language;
  /** With its currency's label: ₹1,23,456.00. */
  readonly money: (amount: WireMoney) => string;
  /** As people say it, rounded: ₹1.23 L. Only where the exact amount is one key away. */
  readonly shortMoney: (amount: WireMoney) => string;
  readonly number: (value: number) => string;
  /** From `YYYY-MM-DD`: 21 Nov 2026. */
  readonly date: (date: string) => string;
  /** From `YYYY-MM`: November 2026. */
  readonly month: (month: string) => string;
};
