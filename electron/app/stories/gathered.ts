import type { MatchRecord } from '../../store/matching/matches-table.ts';
import { readMatch } from '../../store/matching/matches-table.ts';
import type { Reader } from '../../store/connection.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { importLines } from '../../store/imports/import-texts.ts';
import {
  attemptsBeside,
  paymentsBeside,
  salesNamed,
  type Attempted,
  type StoryPayment,
} from '../../store/stories/story-rows.ts';
import { idsIn } from './ids-in.ts';
import { storyBatches, storyLines, type StoryBatch, type StoryLine } from '../../store/stories/story-sides.ts';

/** All that one story speaks of: its own row and what that leads to, on either side of the bank. */
export type Gathered = {
  readonly payments: readonly StoryPayment[];
  readonly attempts: readonly Attempted[];
  readonly batches: readonly StoryBatch[];
  readonly lines: readonly StoryLine[];
  readonly match: MatchRecord | null;
};

/** A transfer of two hundred payouts in one credit is told by the first of them. */
const mostOfASide = 20;

const nothing: Gathered = { payments: [], attempts: [], batches: [], lines: [], match: null };

/** A payment: what shares its references, the sale it takes back, its payout, and the bank lines of that. */
export function aroundPayment(reader: Reader, merchantId: MerchantId, payment: StoryPayment): Gathered {
  const own = payment.settled === null ? [] : storyBatches(reader, merchantId, [payment.settled.batchId]);
  const seq = own[0]?.matchSeq ?? payment.givenUpBy;
  return {
    ...matchSides(reader, merchantId, seq, { batches: own.map(({ id }) => id), lines: [] }),
    payments: [payment, ...besidePayment(reader, merchantId, payment)],
    attempts: attemptsBeside(reader, merchantId, payment, 'payment'),
  };
}

/** What answers a sale: its row names that sale, though often in a column that the books have no place for. */
const answering: ReadonlySet<string> = new Set(['refund', 'refund_reversed', 'chargeback', 'chargeback_reversed']);

function besidePayment(reader: Reader, merchantId: MerchantId, payment: StoryPayment): StoryPayment[] {
  const beside = paymentsBeside(reader, merchantId, payment, 'payment');
  if (!answering.has(payment.kind) || beside.some(({ kind }) => kind === 'sale')) return beside;
  const raw = importLines(reader)(payment.origin.importSeq, payment.origin.line);
  return [...salesNamed(reader, merchantId, payment, idsIn(raw ?? '')), ...beside];
}

/** A try: the other tries, and the payment it became. */
export const aroundAttempt = (reader: Reader, merchantId: MerchantId, attempt: Attempted): Gathered => ({
  ...nothing,
  payments: paymentsBeside(reader, merchantId, attempt, 'attempt'),
  attempts: [attempt, ...attemptsBeside(reader, merchantId, attempt, 'attempt')],
});

/** A payout: the match that it is in, with all that belongs to that. */
export const aroundBatch = (reader: Reader, merchantId: MerchantId, batch: StoryBatch): Gathered =>
  matchSides(reader, merchantId, batch.matchSeq, { batches: [batch.id], lines: [] });

export const aroundLine = (reader: Reader, merchantId: MerchantId, line: StoryLine): Gathered =>
  matchSides(reader, merchantId, line.matchSeq, { batches: [], lines: [line.id] });

/** Both sides of a match; what the story is of is always among them, and where there is no match, alone. */
function matchSides(
  reader: Reader,
  merchantId: MerchantId,
  seq: bigint | null,
  own: { readonly batches: readonly bigint[]; readonly lines: readonly bigint[] },
): Gathered {
  const match = seq === null ? null : readMatch(reader, seq);
  const batchIds = new Set([...own.batches, ...(match?.batchIds ?? []).slice(0, mostOfASide)]);
  const lineIds = new Set([...own.lines, ...(match?.statementLineIds ?? []).slice(0, mostOfASide)]);
  return {
    ...nothing,
    batches: storyBatches(reader, merchantId, [...batchIds]),
    lines: storyLines(reader, merchantId, [...lineIds]),
    match,
  };
}
