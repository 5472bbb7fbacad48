import { z } from 'zod';
import { command, query } from './method.ts';
import { amount, count, localDate, matchId, merchantId, month, sentence, writtenText } from './fields.ts';
import { incidentTag } from './incident-tag.ts';
import { matchingRule, matchingSettings } from './matching-rules.ts';

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
  /** The merchant's account with the provider or the bank that it is of. */
  account: z.string(),
  /** The incident that a payment, or its settlement line, fell into; of whatever else there is none. */
  incident: incidentTag.optional(),
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

/** Items that could belong together and do not by themselves: `why` says what speaks for them and what is missing. */
const nearMiss = z.strictObject({
  rule: z.string(),
  /** Empty on the side that a search was made in and found nothing before it gave up. */
  left: z.array(itemId),
  right: z.array(itemId),
  /** Left less right; null where they are of two currencies. */
  difference: amount.nullable(),
  why: sentence,
});

/** What stands open on one side, and why it is an exception, where it is one. */
const openItem = matchItem.extend({ state: sentence.nullable() });

const sideOfMatch = z.union([itemId.transform((id) => [id]), z.array(itemId).min(1).max(200)]);

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
      left: z.array(openItem),
      /** Credits, and debits that no batch explains: a debit may be the other half of a transfer. */
      right: z.array(openItem),
      nearMisses: z.array(nearMiss),
      matches: z.array(match),
      /** Payments settled (level 1), counted: each is a row of the provider's own file. */
      settledPayments: count,
    }),
    ['workspace_locked', 'merchant_unknown'],
  ),
  /**
   * Batches and bank lines belong together, says a person: one of each, or several on either side. A difference stays owed,
   * or is written off within the cap; of several it must be zero, or be written off. Of two currencies, the realised gain or
   * loss is booked at the rates of their days. `learned` is the rule that would have found it, to be kept when asked for.
   */
  'matching.accept': command(
    z.strictObject({
      merchantId,
      left: sideOfMatch,
      right: sideOfMatch,
      writeOffDifference: z.boolean().default(false),
    }),
    z.strictObject({ match, learned: matchingRule.nullable() }),
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
  /**
   * Money that went from one account of the merchant to another: a debit of one statement and a credit of another. Of two
   * currencies it is a conversion, and the realised gain or loss is booked.
   */
  'matching.transfer': command(z.strictObject({ merchantId, out: itemId, in: itemId }), z.strictObject({ match }), [
    'workspace_locked',
    'merchant_unknown',
    'item_unknown',
    'item_already_matched',
    'match_impossible',
    'rate_missing',
  ]),
  'matching.settings': query(z.strictObject({ merchantId }), z.strictObject({ settings: matchingSettings }), [
    'workspace_locked',
    'merchant_unknown',
  ]),
  /** Which passes run and in what order, and what difference is let through. Matches that stand are left as they are. */
  'matching.saveSettings': command(
    z.strictObject({ merchantId, settings: matchingSettings }),
    z.strictObject({ settings: matchingSettings }),
    ['workspace_locked', 'merchant_unknown'],
  ),
  'matching.rules': query(
    z.strictObject({ merchantId }),
    z.strictObject({ rules: z.array(matchingRule.extend({ id: z.string(), matches: count })) }),
    ['workspace_locked', 'merchant_unknown'],
  ),
  /** Keeps a rule, under its id when it is known. Rules are tried in their order. */
  'matching.saveRule': command(
    z.strictObject({ merchantId, id: itemId.optional(), rule: matchingRule }),
    z.strictObject({ id: z.string() }),
    ['workspace_locked', 'merchant_unknown', 'rule_unknown'],
  ),
  'matching.removeRule': command(z.strictObject({ merchantId, id: itemId }), z.strictObject({ id: z.string() }), [
    'workspace_locked',
    'merchant_unknown',
    'rule_unknown',
  ]),
  /** Gives an open batch, payment or credit up, within the cap: it goes to the account of write-offs. */
  'matching.writeOff': command(
    z.strictObject({ merchantId, item: itemId, reason: writtenText.trim().min(1).max(500) }),
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
