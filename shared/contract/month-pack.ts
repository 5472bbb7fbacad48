import { z } from 'zod';
import { exceptionKinds } from './exceptions.ts';
import { amount, count, currency, localDate, month, sentence } from './fields.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const units = z.string().regex(/^-?\d{1,60}$/);

/** An exception as it stood when the pack was made. */
const exception = z.strictObject({
  id: z.string().max(80),
  kind: z.enum(exceptionKinds),
  state: z.string().max(40),
  amountAtRisk: amount,
  references: z.array(z.string().max(300)).max(40),
  occurredOn: localDate,
  due: localDate.nullable(),
  why: sentence,
});

/**
 * A closed month as the merchant's books have it: what was reported, what is not explained, and all that the snapshot's hash
 * rests on, so that whoever receives it can work the hash out again and hold the report's figures against it.
 */
export const monthPack = z.strictObject({
  month,
  closedAt: z.string(),
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
  /** What is on its way to the bank, and what fees and tax came to. */
  inTransit: z.array(amount).max(40),
  fees: z.array(z.strictObject({ currency, fee: amount, tax: amount })).max(40),
  settled: z.array(amount).max(40),
  reserve: z.array(z.strictObject({ currency, open: amount, overdue: amount })).max(40),
  attempts: z.strictObject({ made: count, failed: count }),
  exceptions: z.array(exception).max(5000),
});

export type MonthPack = z.output<typeof monthPack>;
