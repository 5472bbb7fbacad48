import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Rate } from '../../../shared/money/rate.ts';

/** One published rate: what one major unit of `from` was worth in `to` on that day, and who says so. */
export type RateQuote = {
  readonly from: CurrencyCode;
  readonly to: CurrencyCode;
  readonly on: LocalDate;
  /** From `from` to `to`, exact. */
  readonly rate: Rate;
  /** Who published it, as a person reads it: `ECB`, a bank's name, the name of the file. */
  readonly source: string;
  /** Line of the file it was read from, from 1; null when it was typed in. */
  readonly line: number | null;
};
