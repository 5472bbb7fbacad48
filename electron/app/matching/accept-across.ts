import type { Refusal } from '../../../shared/contract/refusal.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { Writer } from '../../store/connection.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import type { Books } from '../ledger/books.ts';
import { bookMatchAcross, type PairAcross } from './book-match.ts';
import { lineName } from './match-items.ts';
import { settleAtBookedRates } from './settle-at-booked-rates.ts';

/** A batch settled in another currency: each side at the booked rate of its own day, the difference realised. */
export function acceptAcross(
  writer: Writer,
  books: Books,
  merchant: MerchantRecord,
  pair: Omit<PairAcross, 'rule' | 'why'>,
  now: number,
): { readonly ok: true; readonly matchSeq: bigint } | Refusal<'rate_missing'> {
  const { batch, line } = pair;
  const given = { amount: batch.net, on: batch.settledOn };
  const across = settleAtBookedRates(writer, merchant, given, { amount: line.amount, on: line.bookedOn }, now);
  if (!across.ok) return across;
  const { settled } = across;
  const why = sentence('match_across', {
    left: batch.reference,
    right: lineName(line),
    given: toWire(batch.net),
    received: toWire(line.amount),
    worth: toWire(settled.givenWorth),
    gain: toWire(settled.gain),
  });
  const match = { ...pair, rule: 'accepted_across', why };
  return { ok: true, matchSeq: bookMatchAcross(writer, books, match, settled, now) };
}
