import type { WireMoney } from '../money/wire.ts';

/** The languages Nikash speaks. */
export const languages = ['en', 'bn', 'hi'] as const;

export type Language = (typeof languages)[number];

/** How a language writes amounts, numbers and dates: given to every sentence, so that wording never formats by itself. */
export type Voice = {
  readonly language: Language;
  /** With its currency's label: ₹1,23,456.00. */
  readonly money: (amount: WireMoney) => string;
  readonly number: (value: number) => string;
  /** From `YYYY-MM-DD`: 21 Nov 2026. */
  readonly date: (date: string) => string;
  /** From `YYYY-MM`: November 2026. */
  readonly month: (month: string) => string;
};
