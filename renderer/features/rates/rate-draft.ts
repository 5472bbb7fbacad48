import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import { inLatinDigits } from '../../../shared/money/in-latin-digits.ts';

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
