import { sentence } from '../../../shared/wording/sentence.ts';
import { monthsHolding } from '../../store/ledger/turn-entries.ts';
import { matchesWithIds } from '../../store/matching/matches-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { openBooks } from '../ledger/books.ts';
import { lockedMonth } from '../ledger/locked-month.ts';
import { takeStep } from '../ledger/take-step.ts';
import { takeMatchBack } from './book-match.ts';
import { matchName } from './match-items.ts';
import { refreshExceptions } from './reconcile-books.ts';

/** Takes a match back and leaves its items open. The passes link them with others from now on, and never the same again. */
export const unmatch: Handlers['matching.unmatch'] = async ({ merchantId, matchId }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const [match] = matchesWithIds(writer, merchantId, [matchId]);
  if (match === undefined) return refuse('match_unknown', { id: matchId });
  const books = openBooks(writer, merchantId);
  const locked = lockedMonth(books, monthsHolding(writer, { matchSeqs: [match.seq] }));
  if (locked !== null) return refuse('period_closed', { month: locked });
  const now = context.clock();
  return inTransaction(writer, 'matching.unmatch', now, () => {
    const step = takeStep(writer, merchantId);
    takeMatchBack(writer, books, match.seq, 'person', now);
    step.note({ effect: 'unmatched', matchSeq: match.seq });
    step.keep('unmatch', sentence('step_unmatched', { reference: matchName(writer, merchantId, match) }), now);
    refreshExceptions(writer, merchant, context);
    return { keep: true, value: answer({ matchId }) };
  });
};
