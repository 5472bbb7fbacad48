import type { MatchId } from '../../../shared/kernel/ids.ts';
import { isNegative, negate } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { AcrossSettled } from '../../domain/rates/settle-across.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { readStatementLines } from '../../store/settlements/statement-lines-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Given, type Handlers } from '../handler.ts';
import { openBooks } from '../ledger/books.ts';
import { takeStep } from '../ledger/take-step.ts';
import { bookTransfer } from './book-match.ts';
import { lineName, madeMatch, numbersIn } from './match-items.ts';
import { reconcileBooks } from './reconcile-books.ts';
import { settleAtBookedRates } from './settle-at-booked-rates.ts';

/**
 * A person says that a debit of one account and a credit of another are one transfer: of one currency the same amount, of two an
 * exchange at the booked rates, with its gain or loss. Of one account, that what came went back.
 */
export const transfer: Handlers['matching.transfer'] = async (input, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, input.merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: input.merchantId });
  const wanted = numbersIn('line', [input.out, input.in]);
  const lines = new Map(readStatementLines(writer, merchant.id, wanted).map((line) => [`line:${line.id}`, line]));
  const out = lines.get(input.out);
  const into = lines.get(input.in);
  if (out === undefined) return refuse('item_unknown', { item: input.out });
  if (into === undefined) return refuse('item_unknown', { item: input.in });
  const matched = [out, into].find(({ matchSeq }) => matchSeq !== null);
  if (matched !== undefined) return refuse('item_already_matched', { reference: lineName(matched) });
  const oneCurrency = out.amount.currency === into.amount.currency;
  const opposite = isNegative(out.amount) && into.amount.units > 0n;
  const given = negate(out.amount);
  if (!opposite || (oneCurrency && given.units !== into.amount.units))
    return refuse('match_impossible', { left: toWire(out.amount), right: toWire(into.amount) });
  const now = context.clock();
  return inTransaction<Given<'matching.transfer'>>(writer, 'matching.transfer', now, () => {
    let settled: AcrossSettled | null = null;
    if (!oneCurrency) {
      const received = { amount: into.amount, on: into.bookedOn };
      const across = settleAtBookedRates(writer, merchant, { amount: given, on: out.bookedOn }, received, now);
      if (!across.ok) return { keep: false, value: across };
      ({ settled } = across);
    }
    const names = { from: lineName(out), to: lineName(into) };
    const sameAccount = out.bankAccountId === into.bankAccountId;
    const why =
      settled === null
        ? sentence(sameAccount ? 'match_returned' : 'match_transfer', { ...names, amount: toWire(into.amount) })
        : sentence('match_conversion', {
            ...names,
            given: toWire(given),
            received: toWire(into.amount),
            gain: toWire(settled.gain),
          });
    const step = takeStep(writer, merchant.id);
    const rule = settled !== null ? 'conversion' : sameAccount ? 'returned' : 'transfer';
    const made = {
      id: context.ids() as MatchId,
      merchantId: merchant.id,
      by: 'person',
      rule,
      why,
      out,
      in: into,
    } as const;
    const matchSeq = bookTransfer(writer, openBooks(writer, merchant.id), made, settled, now);
    step.note({ effect: 'matched', matchSeq });
    reconcileBooks(writer, merchant, context, step.note);
    step.keep('match', sentence('step_matched', { left: names.from, right: names.to }), now);
    return { keep: true, value: answer({ match: madeMatch(writer, merchant.id, matchSeq) }) };
  });
};
