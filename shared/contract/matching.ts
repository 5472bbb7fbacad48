import { z } from 'zod';
import { command, query } from './method.ts';
import { amount, count, localDate, matchId, merchantId, month, sentence } from './fields.ts';

const itemId = z.string().min(1).max(80);

/** One side of a match: a settlement batch or a payment on the left, a statement or settlement line on the right. */
const matchItem = z.strictObject({
  kind: z.enum(['payment', 'settlement_line', 'batch', 'statement_line']),
  id: itemId,
  reference: z.string(),
  /** What else is known of it: the narration, the provider, how many rows. */
  description: z.string(),
  date: localDate.nullable(),
  amount,
});

export type MatchItem = z.output<typeof matchItem>;

const match = z.strictObject({
  /** Null for a payment and its settlement line: they are one row of the provider's own file. */
  id: matchId.nullable(),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  rule: z.string(),
  left: z.array(matchItem),
  right: z.array(matchItem),
  amount,
  /** Left less right; zero unless a person accepted a difference. */
  difference: amount,
  /** The part of the difference, or of an item that stands alone, which was written off. */
  writtenOff: amount,
  why: sentence,
  by: z.enum(['rule', 'person']),
});

export type Match = z.output<typeof match>;

const nearMiss = z.strictObject({ left: itemId, right: itemId, why: sentence });

export const matching = {
  /** Runs every pass over what is open. The same books give the same matches, in any order of import. */
  'matching.reconcile': command(
    z.strictObject({ merchantId, month: month.optional() }),
    z.strictObject({ matched: z.array(match), exceptions: count }),
    ['workspace_locked', 'merchant_unknown', 'cancelled'],
  ),
  /** The two sides as they stand: what is open on each, what explains each other, and what nearly does. */
  'matching.list': query(
    z.strictObject({ merchantId, month: month.optional() }),
    z.strictObject({
      left: z.array(matchItem.extend({ state: sentence.nullable() })),
      right: z.array(matchItem.extend({ state: sentence.nullable() })),
      nearMisses: z.array(nearMiss),
      matches: z.array(match),
      /** Payments settled (level 1), counted: each is a row of the provider's own file. */
      settledPayments: count,
    }),
    ['workspace_locked', 'merchant_unknown'],
  ),
  /**
   * A batch and a bank line belong together, says a person. A difference stays owed, or is written off within the cap.
   * Of two currencies, the realised gain or loss is booked at the rates of their days.
   */
  'matching.accept': command(
    z.strictObject({ merchantId, left: itemId, right: itemId, writeOffDifference: z.boolean().default(false) }),
    z.strictObject({ match }),
    [
      'workspace_locked',
      'merchant_unknown',
      'item_unknown',
      'item_already_matched',
      'match_impossible',
      'rate_missing',
      'write_off_over_cap',
    ],
  ),
  /** Gives an open batch, payment or credit up, within the cap: it goes to the account of write-offs. */
  'matching.writeOff': command(
    z.strictObject({ merchantId, item: itemId, reason: z.string().trim().min(1).max(500) }),
    z.strictObject({ match }),
    [
      'workspace_locked',
      'merchant_unknown',
      'item_unknown',
      'item_already_matched',
      'write_off_over_cap',
      'match_impossible',
    ],
  ),
  'matching.unmatch': command(z.strictObject({ merchantId, matchId }), z.strictObject({ matchId }), [
    'workspace_locked',
    'merchant_unknown',
    'match_unknown',
    'period_closed',
  ]),
};
