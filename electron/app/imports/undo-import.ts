import { sentence } from '../../../shared/wording/sentence.ts';
import { unmatchedByImport } from '../../store/history/steps-table.ts';
import { listImports } from '../../store/imports/imports-table.ts';
import { monthsHolding } from '../../store/ledger/turn-entries.ts';
import { matchesOnImport } from '../../store/matching/matches-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { proposeIncidents } from '../incidents/propose-incidents.ts';
import { openBooks } from '../ledger/books.ts';
import { lockedMonth } from '../ledger/locked-month.ts';
import { takeStep } from '../ledger/take-step.ts';
import { takeMatchBack } from '../matching/book-match.ts';
import { matchAgainIfItHolds } from '../matching/match-again.ts';
import { refreshExceptions } from '../matching/reconcile-books.ts';
import { importHeld, takeImportBack } from './take-import-back.ts';

/**
 * Takes exactly one import's effects back: matches on its rows first, then its entries. Matches that it had undone,
 * because it made their batch grow, are made again.
 */
export const undoImport: Handlers['imports.undo'] = async ({ merchantId, importId }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const made = listImports(writer, merchantId).find(({ id }) => id === importId);
  if (made === undefined) return refuse('import_unknown', { id: importId });
  if (made.undoneAt !== null) return refuse('import_undone', { file: made.fileName });
  const books = openBooks(writer, merchantId);
  const held = importHeld(writer, books, made);
  if (held !== null) return held;
  const matches = matchesOnImport(writer, made.seq);
  const locked = lockedMonth(books, monthsHolding(writer, { matchSeqs: matches }));
  if (locked !== null) return refuse('period_closed', { month: locked, file: made.fileName });

  const now = context.clock();
  return inTransaction(writer, 'imports.undo', now, () => {
    const step = takeStep(writer, merchantId);
    for (const matchSeq of matches) {
      takeMatchBack(writer, books, matchSeq, 'person', now);
      step.note({ effect: 'unmatched', matchSeq });
    }
    const entries = takeImportBack(writer, made.seq, now);
    step.note({ effect: 'import_undone', importSeq: made.seq });
    for (const matchSeq of unmatchedByImport(writer, made.seq)) {
      const again = matchAgainIfItHolds(writer, books, merchantId, matchSeq, now);
      if (again !== null) step.note({ effect: 'matched', matchSeq: again });
    }
    step.keep('import_undone', sentence('step_import_undone', { file: made.fileName }), now);
    proposeIncidents(writer, merchant, null, context);
    refreshExceptions(writer, merchant, context);
    return { keep: true, value: answer({ importId, entries, matches: matches.length }) };
  });
};
