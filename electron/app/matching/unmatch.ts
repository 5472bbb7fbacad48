import { listMatches } from '../../store/matching/matches-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { openBooks } from '../ledger/books.ts';
import { takeMatchBack } from './book-match.ts';
import { refreshExceptions } from './reconcile-books.ts';

/** Takes a match back and leaves its items open: the passes do not run, or they would link the same pair again. */
export const unmatch: Handlers['matching.unmatch'] = async ({ merchantId, matchId }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const match = listMatches(writer, merchantId).find(({ id }) => id === matchId);
  if (match === undefined) return refuse('match_unknown', { id: matchId });
  const now = context.clock();
  return inTransaction(writer, 'matching.unmatch', now, () => {
    takeMatchBack(writer, openBooks(writer, merchantId), match, 'person', now);
    refreshExceptions(writer, merchant, context);
    return { keep: true, value: answer({ matchId }) };
  });
};
