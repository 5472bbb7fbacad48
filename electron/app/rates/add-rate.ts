import { maskCardNumbers } from '../../../shared/cards/mask-card-numbers.ts';
import { parseRate } from '../../../shared/money/parse-rate.ts';
import { listMerchants } from '../../store/merchants/merchants-table.ts';
import { insertQuote } from '../../store/rates/quotes-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { bookRates } from './book-rates.ts';
import { shownQuote } from './list-rates.ts';

/** A rate that a person enters. Days that waited for it are booked at once; what is booked already stays as it is. */
export const addRate: Handlers['rates.add'] = async ({ from, to, on, rate: text, source }, context) => {
  const rate = from === to ? null : parseRate(from, to, text.trim());
  if (rate === null) return refuse('rate_unreadable', { rate: maskCardNumbers(text) });
  const { writer } = context.workspace;
  const now = context.clock();
  return inTransaction(writer, 'rates.add', now, () => {
    const quote = { from, to, on, rate, source, line: null };
    insertQuote(writer, quote, null);
    for (const merchant of listMerchants(writer)) bookRates(writer, merchant, now);
    return { keep: true, value: answer({ quote: shownQuote(quote) }) };
  });
};
