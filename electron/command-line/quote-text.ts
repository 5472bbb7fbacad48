import type { RateQuoteShown } from '../../shared/contract/rates.ts';
import type { Voice } from '../../shared/wording/voice.ts';

export const quoteText = ({ from, to, on, rate, source }: RateQuoteShown, voice: Voice): string =>
  `1 ${from} = ${rate} ${to} on ${voice.date(on)} (${source})`;
