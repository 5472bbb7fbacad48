import type { RateQuoteShown } from '../../../shared/contract/rates.ts';
import { rateText } from '../../../shared/money/rate-text.ts';
import type { RateQuote } from '../../domain/rates/rate-quote.ts';
import { newestQuotes, quoteSpan } from '../../store/rates/quotes-table.ts';
import { answer, type Handlers } from '../handler.ts';

const mostShown = 500;

/** A quote as it is shown: exact where its digits end, else to more than any source publishes. */
export const shownQuote = ({ from, to, on, rate, source }: RateQuote): RateQuoteShown => ({
  from,
  to,
  on,
  rate: rateText(rate, 20).text,
  source,
});

/** What rates are known: the newest first, and over what days. */
export const listRates: Handlers['rates.list'] = ({ from = null, to = null }, { workspace: { reader } }) => {
  const { count, first, last, currencies } = quoteSpan(reader);
  return answer({
    quotes: newestQuotes(reader, from, to, mostShown).map(shownQuote),
    count,
    currencies: [...currencies],
    first,
    last,
  });
};
