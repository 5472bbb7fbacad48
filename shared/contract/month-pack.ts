import { z } from 'zod';
import { institutionIds } from '../catalogue/institutions.ts';
import { exceptionKinds } from './exceptions.ts';
import { amount, count, currency, localDate, month, sentence } from './fields.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const units = z.string().regex(/^-?\d{1,60}$/);

/** An exception as it stood when the pack was made. */
const exception = z.strictObject({
  id: z.string().max(80),
  kind: z.enum(exceptionKinds),
  state: z.enum(['open', 'asked', 'accepted']),
  amountAtRisk: amount,
  references: z.array(z.string().max(300)).max(40),
  occurredOn: localDate,
  due: localDate.nullable(),
  /** The day of the facts, from which its age is counted. */
  dueOfFacts: localDate.nullable(),
  why: sentence,
});

/**
 * A closed month as the merchant's books have it: what was reported, what is not explained, and all that the snapshot's hash
 * rests on, so that whoever receives it can work the hash out again and hold the report's figures against it.
 */
export const monthPack = z.strictObject({
  month,
  closedAt: z.iso.datetime(),
  /** Null for a month never reopened; else the hash that was reported before. */
  supersedes: digest.nullable(),
  snapshotHash: digest,
  proof: z.strictObject({
    chainHash: digest,
    balances: z
      .array(z.strictObject({ role: z.string().max(60), subject: z.string().max(200), currency, units }))
      .max(5000),
    turnover: z.array(z.strictObject({ method: z.string().max(60), payments: count, currency, units })).max(2000),
  }),
  /** Whose accounts the balances of providers are: their subjects are the accounts' ids. */
  accounts: z.array(z.strictObject({ id: z.string().max(80), institution: z.enum(institutionIds) })).max(500),
  /** What providers held and what was on its way to the bank at the month's end: the proof's balances come to it. */
  inTransit: z.array(amount).max(40),
  /** What fees and the tax on them came to in the month. */
  fees: z.array(z.strictObject({ currency, fee: amount, tax: amount })).max(40),
  /** Payouts of the month that the bank has shown. */
  settled: z.array(amount).max(40),
  /**
   * `open` is the proof's balance of the reserve at the month's end, `overdue` what of it should have come back by then. `agreed`
   * is what it should hold by the agreement, null without one, and `short` what of that is missing.
   */
  reserve: z
    .array(z.strictObject({ currency, open: amount, overdue: amount, agreed: amount.nullable(), short: amount }))
    .max(40),
  /** How often customers tried to pay, and how often it failed for a technical reason. */
  attempts: z.strictObject({ made: count, failed: count }),
  /** What had happened by the month's end and is unresolved, the most money first within a currency. */
  exceptions: z.array(exception).max(5000),
  /** How many more there are, which the pack has no room for. */
  exceptionsBeyond: count,
});

export type MonthPack = z.output<typeof monthPack>;
