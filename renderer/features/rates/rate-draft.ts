import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { Input } from '../../../shared/contract/contract.ts';

/** A rate as it is being typed. */
export type RateDraft = {
  readonly from: CurrencyCode;
  readonly to: CurrencyCode;
  readonly on: string;
  readonly rate: string;
  readonly source: string;
};

/** What keeps a draft from being sent, by its field. Whether the rate itself can be read, the books say. */
export const rateFaults = ({ from, to, on, rate, source }: RateDraft) => ({
  to: from === to,
  on: on === '',
  rate: rate.trim() === '',
  source: source.trim() === '',
});

/** The draft as it is sent: a rate typed in Bengali or Devanagari digits is the same rate. */
export const toRateInput = (draft: RateDraft): Input<'rates.add'> => ({
  ...draft,
  rate: inLatinDigits(draft.rate.trim()),
  source: draft.source.trim(),
});

const zeros = ['\u09e6', '\u0966'];

const inLatinDigits = (text: string): string =>
  text.replaceAll(/[০-৯०-९]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.map((one) => one.charCodeAt(0)).find((one) => code >= one && code <= one + 9) ?? code;
    return String(code - zero);
  });
