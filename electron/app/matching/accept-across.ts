import type { MatchId, MerchantId } from '../../../shared/kernel/ids.ts';
import type { Refusal } from '../../../shared/contract/refusal.ts';
import { zero } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import { settleAcross } from '../../domain/rates/settle-across.ts';
import type { Writer } from '../../store/connection.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import type { BatchRecord } from '../../store/settlements/settlements-table.ts';
import type { StatementLineRecord } from '../../store/settlements/statement-lines-table.ts';
import { refuse } from '../handler.ts';
import type { Books } from '../ledger/books.ts';
import { bookedRate } from '../rates/book-rates.ts';
import { bookMatchAcross, noRounding } from './book-match.ts';
import { lineName } from './match-items.ts';

type Pair = {
  readonly id: MatchId;
  readonly merchantId: MerchantId;
  readonly by: 'person';
  readonly batch: BatchRecord;
  readonly line: StatementLineRecord;
};

/** A batch settled in another currency: each side at the booked rate of its own day, the difference realised. */
export function acceptAcross(
  writer: Writer,
  books: Books,
  merchant: MerchantRecord,
  pair: Pair,
  now: number,
): { readonly ok: true; readonly matchSeq: bigint } | Refusal<'rate_missing'> {
  const { batch, line } = pair;
  const missing = (from: string, day: string): Refusal<'rate_missing'> =>
    refuse('rate_missing', { from, to: merchant.base, day });
  const givenRate = bookedRate(writer, merchant, batch.net.currency, batch.settledOn, now);
  if (givenRate === null) return missing(batch.net.currency, batch.settledOn);
  const receivedRate = bookedRate(writer, merchant, line.amount.currency, line.bookedOn, now);
  if (receivedRate === null) return missing(line.amount.currency, line.bookedOn);
  const settled = settleAcross({ amount: batch.net, rate: givenRate }, { amount: line.amount, rate: receivedRate });
  const why = sentence('match_across', {
    left: batch.reference,
    right: lineName(line),
    given: toWire(batch.net),
    received: toWire(line.amount),
    worth: toWire(settled.givenWorth),
    gain: toWire(settled.gain),
  });
  const match = {
    ...pair,
    rule: 'accepted_across',
    why,
    rounding: noRounding(line),
    writtenOff: zero(line.amount.currency),
  };
  return { ok: true, matchSeq: bookMatchAcross(writer, books, match, settled, now) };
}
