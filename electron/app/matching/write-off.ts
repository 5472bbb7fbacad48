import type { MatchId, MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import { isNegative, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { Reader } from '../../store/connection.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { readBatches } from '../../store/settlements/batches-table.ts';
import { listUnsettledPayments } from '../../store/settlements/settlements-table.ts';
import { readStatementLines } from '../../store/settlements/statement-lines-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { openBooks } from '../ledger/books.ts';
import { takeStep } from '../ledger/take-step.ts';
import { bookWriteOff } from './book-match.ts';
import { lineName, madeMatch, numbersIn } from './match-items.ts';
import { refreshExceptions } from './reconcile-books.ts';
import { overCap } from './write-off-cap.ts';

/** Gives an open batch, payment or credit up, within the cap. Undoing it brings the item back. */
export const writeOff: Handlers['matching.writeOff'] = async ({ merchantId, item, reason }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const open = openItem(writer, merchantId, item);
  if (open === null) return refuse('item_unknown', { item });
  if (open.matched) return refuse('item_already_matched', { reference: open.reference });
  // What left the bank, and what is owed to a provider, is not the merchant's to give up.
  if (isNegative(open.amount))
    return refuse('match_impossible', { left: toWire(open.amount), right: toWire(open.amount) });
  const refused = overCap(open.amount);
  if (refused !== null) return refused;
  const now = context.clock();
  return inTransaction(writer, 'matching.writeOff', now, () => {
    const step = takeStep(writer, merchantId);
    const amount = toWire(open.amount);
    const matchSeq = bookWriteOff(
      writer,
      openBooks(writer, merchantId),
      {
        id: context.ids() as MatchId,
        merchantId,
        rule: 'written_off',
        why: sentence('match_written_off', { reference: open.reference, amount, reason }),
        by: 'person',
        amount: open.amount,
        on: open.on,
        ...open.place,
      },
      now,
    );
    step.note({ effect: 'matched', matchSeq });
    step.keep('write_off', sentence('step_written_off', { reference: open.reference, amount }), now);
    refreshExceptions(writer, merchant, context);
    return { keep: true, value: answer({ match: madeMatch(writer, merchantId, matchSeq) }) };
  });
};

type OpenItem = {
  readonly reference: string;
  readonly amount: Money;
  readonly on: LocalDate;
  readonly matched: boolean;
  readonly place:
    | { readonly item: 'batch' | 'payment'; readonly itemId: bigint; readonly providerAccountId: string }
    | { readonly item: 'line'; readonly itemId: bigint; readonly bankAccountId: string; readonly period: Month };
};

function openItem(reader: Reader, merchantId: MerchantId, wanted: string): OpenItem | null {
  const [batch] = readBatches(reader, merchantId, numbersIn('batch', [wanted]));
  if (batch !== undefined) {
    const { reference, net, settledOn, matchSeq, providerAccountId, id } = batch;
    const place = { item: 'batch', itemId: id, providerAccountId } as const;
    return { reference, amount: net, on: settledOn, matched: matchSeq !== null, place };
  }
  const [line] = readStatementLines(reader, merchantId, numbersIn('line', [wanted]));
  if (line !== undefined) {
    const place = { item: 'line', itemId: line.id, bankAccountId: line.bankAccountId, period: line.period } as const;
    return {
      reference: lineName(line),
      amount: line.amount,
      on: line.bookedOn,
      matched: line.matchSeq !== null,
      place,
    };
  }
  const payment = listUnsettledPayments(reader, merchantId).find(({ id }) => `payment:${id}` === wanted);
  if (payment === undefined) return null;
  const { reference, merchantReference, gross, businessDate, providerAccountId, id } = payment;
  return {
    reference: reference ?? merchantReference ?? '',
    amount: gross,
    on: businessDate,
    matched: false,
    place: { item: 'payment', itemId: id, providerAccountId },
  };
}
