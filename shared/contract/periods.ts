import { z } from 'zod';
import { command, query } from './method.ts';
import { amount, count, merchantId, month, sentence } from './fields.ts';

export const checklistItems = [
  'month_over',
  'earlier_months_closed',
  'control_totals',
  'entries_balanced',
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
  'periods.close': command(z.strictObject({ merchantId, month }), closed, [
    'workspace_locked',
    'merchant_unknown',
    'period_closed',
    'period_not_over',
    'period_out_of_order',
    'period_empty',
    'checklist_open',
  ]),
};
