import type { RateQuote } from '../../domain/rates/rate-quote.ts';
import type { FileIssue } from '../format.ts';

/** Euro reference rates of the European Central Bank, as XML or CSV, or the plain CSV `date,from,to,rate[,source]`. */
export type RateFileKind = 'ecb.xml' | 'ecb.csv' | 'rates.csv';

/**
 * What a file of rates gives. Not ok: it is no such file, and `issue` says what it is instead. Ok: every rate of it is a
 * quote, or is named or counted by an issue; where one of the issues holds, the file must stay out of the books.
 */
export type RateFileReading =
  | {
      readonly ok: true;
      readonly kind: RateFileKind;
      /** In the order of the file. */
      readonly quotes: readonly RateQuote[];
      readonly issues: readonly FileIssue[];
    }
  | { readonly ok: false; readonly issue: FileIssue };

/** The ECB's whole history since 1999 has 8 MB and some 330,000 rates. */
export const rateFileLimit = 33_554_432;
export const quotesLimit = 1_000_000;
