import { z } from 'zod';
import { query } from './method.ts';
import { amount, exceptionId, localDate, merchantId, month, sentence } from './fields.ts';

export const exceptionKinds = [
  'not_settled',
  'settled_late',
  'short_paid',
  'over_paid',
  'fee_wrong',
  'duplicate',
  'unknown_credit',
  'failed_but_debited',
  'captured_late',
  'reserve_overdue',
  'statement_gap',
  'currency_mismatch',
  'refund_missing',
] as const;

export type ExceptionKind = (typeof exceptionKinds)[number];

const exception = z.strictObject({
  id: exceptionId,
  kind: z.enum(exceptionKinds),
  amountAtRisk: amount,
  /** Every reference of what is concerned: payment ids, batch reference, bank reference. */
  references: z.array(z.string()),
  occurredOn: localDate,
  due: localDate.nullable(),
  state: z.enum(['open', 'asked', 'resolved', 'accepted']),
  why: sentence,
  /** What to do next. */
  next: sentence,
  incident: z.string().nullable(),
});

export const exceptions = {
  'exceptions.list': query(
    z.strictObject({ merchantId, month: month.optional() }),
    z.strictObject({ exceptions: z.array(exception) }),
    ['workspace_locked', 'merchant_unknown'],
  ),
};
