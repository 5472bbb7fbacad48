import { z } from 'zod';
import { guardedCommand, query } from './method.ts';
import { amount, count, merchantId, month, sentence, writtenText } from './fields.ts';

export const checklistItems = [
  'month_over',
  'earlier_months_closed',
  'control_totals',
  'entries_balanced',
  'balances_equal',
  'statements_continuous',
  'unmatched_explained',
  'suspense_explained',
  'rates_present',
] as const;

const checklistItem = z.strictObject({ item: z.enum(checklistItems), ok: z.boolean(), details: sentence });

export type ChecklistItem = z.output<typeof checklistItem>;

const state = z.enum(['open', 'closing', 'closed', 'reopened']);

const closed = z.strictObject({
  period: month,
  state,
  checklist: z.array(checklistItem),
  snapshot: z.strictObject({ hash: z.string(), closedAt: z.string(), accounts: count }).nullable(),
});

export type PeriodState = z.output<typeof closed>;

const close = z.strictObject({
  closedAt: z.string(),
  snapshotHash: z.string(),
  /** Null for the close that stands. */
  reopened: z.strictObject({ at: z.string(), reason: z.string() }).nullable(),
  turnover: z.array(amount),
});

const reported = z.strictObject({ payments: count, gross: amount }).nullable();

/** Turnover as it was reported at the last close that was taken back, beside what it is now; null for a month never reopened. */
export const restatement = z
  .strictObject({
    rows: z.array(z.strictObject({ method: z.string(), before: reported, after: reported, difference: amount })),
    totals: z.array(z.strictObject({ before: amount, after: amount, difference: amount })),
  })
  .nullable();

export type Restatement = z.output<typeof restatement>;

export const periods = {
  'periods.list': query(
    z.strictObject({ merchantId }),
    z.strictObject({
      periods: z.array(
        z.strictObject({
          period: month,
          state,
          payments: count,
          turnover: z.array(amount),
          exceptions: count,
          late: count,
          closedAt: z.string().nullable(),
        }),
      ),
    }),
    ['workspace_locked', 'merchant_unknown'],
  ),
  'periods.checklist': query(z.strictObject({ merchantId, month }), closed, ['workspace_locked', 'merchant_unknown']),
  /** Checks, takes the snapshot and locks the month, or refuses and says what is open. */
  'periods.close': guardedCommand(z.strictObject({ merchantId, month }), closed, [
    'workspace_locked',
    'merchant_unknown',
    'period_closed',
    'period_not_over',
    'period_out_of_order',
    'period_empty',
    'checklist_open',
    'cancelled',
  ]),
  /** Opens the last closed month again: the reason is kept, late rows come home, the next close shows old and new. */
  'periods.reopen': guardedCommand(
    z.strictObject({ merchantId, month, reason: writtenText.trim().min(1).max(500) }),
    closed,
    ['workspace_locked', 'merchant_unknown', 'period_not_closed', 'period_later_closed'],
  ),
  /** Every close of a month, newest first, and what was reported before beside what is reported now. */
  'periods.history': query(
    z.strictObject({ merchantId, month }),
    z.strictObject({ closes: z.array(close), restatement }),
    ['workspace_locked', 'merchant_unknown'],
  ),
};
