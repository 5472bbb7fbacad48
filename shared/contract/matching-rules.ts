import { z } from 'zod';
import { amount, label, writtenText } from './fields.ts';

/** The passes in the order in which they run by themselves. */
export const matchingPasses = [
  /** The same reference and the same amount. */
  'reference_amount',
  /** Several batches or lines of one reference that come to the same sum. */
  'reference_sum',
  /** The same reference, and an amount that differs by no more than the tolerance. */
  'reference_tolerance',
  /** The same reference in two currencies, worth the same at the booked rates within the tolerance. */
  'reference_across',
  /** What a rule says of a line: whose money it is, and how much may be missing. */
  'learned',
  /** The same amount within the days of a payout, on a line that names the provider, and nothing else it could be. */
  'amount_date',
  /** Several payouts in one credit, or one in several, on lines that name the provider; one combination and no other. */
  'grouped_sum',
] as const;

export type MatchingPass = (typeof matchingPasses)[number];

const percent = z.string().regex(/^\d{1,3}(\.\d{1,6})?$/);

/** A difference that is let through: as much as the larger of the two says, and never more than the cap. */
export const tolerance = z.strictObject({
  /** One amount a currency. */
  absolute: z.array(amount).max(40),
  percent,
  /** One amount a currency: nothing above it is let through. A currency without one lets nothing through. */
  cap: z.array(amount).max(40),
});

export type Tolerance = z.output<typeof tolerance>;

export const matchingSettings = z.strictObject({
  passes: z
    .array(z.strictObject({ pass: z.enum(matchingPasses), on: z.boolean() }))
    .length(matchingPasses.length)
    .refine((passes) => new Set(passes.map(({ pass }) => pass)).size === passes.length, 'each pass once'),
  tolerance,
  /** What a payout in another currency may differ from its worth at the booked rates. */
  acrossPercent: percent,
});

export type MatchingSettings = z.output<typeof matchingSettings>;

/** A rule about bank lines: learned from what a person accepted, or written by hand. */
export const matchingRule = z.strictObject({
  name: label,
  on: z.boolean(),
  /** The first that fits a line counts; of two with the same position, the one that was kept first. */
  position: z.number().int().min(0).max(10_000),
  /** Lines of this bank account only; null is any. */
  bankAccount: z.string().nullable(),
  /** Words that the narration must have, all of them, in any order. */
  words: z.array(writtenText.trim().min(2).max(60)).min(1).max(8),
  /** Whose payout such a line is. */
  providerAccount: z.string(),
  /** What may be missing of it, by this rule alone; null is nothing. */
  tolerance: tolerance.nullable(),
});

export type MatchingRule = z.output<typeof matchingRule>;
