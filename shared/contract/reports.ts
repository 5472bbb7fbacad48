import { z } from 'zod';
import { query } from './method.ts';
import { amount, count, currency, localDate, merchantId, month } from './fields.ts';
import { home } from './home.ts';
import { restatement } from './periods.ts';
import { reportDocument, reportFileWanted, reportWanted } from './report-document.ts';

const turnover = z.strictObject({
  merchant: z.strictObject({ id: merchantId, name: z.string() }),
  period: month,
  zone: z.string(),
  state: z.enum(['open', 'closing', 'closed', 'reopened']),
  /** The hash of the month's snapshot once it is closed. */
  snapshotHash: z.string().nullable(),
  rows: z.array(z.strictObject({ currency, method: z.string(), payments: count, gross: amount })),
  days: z.array(z.strictObject({ day: localDate, currency, method: z.string(), payments: count, gross: amount })),
  /** `declared` is null where the merchant declared nothing in that currency. */
  totals: z.array(z.strictObject({ currency, payments: count, gross: amount, declared: amount.nullable() })),
  /** Payments counted here whose own month was closed when they came. */
  late: z.array(z.strictObject({ month, currency, payments: count, gross: amount })),
  /** A month that was reopened: what was reported before beside what it is now. */
  restatement,
});

export type Turnover = z.output<typeof turnover>;

export const reports = {
  'reports.turnover': query(z.strictObject({ merchantId, month }), turnover, ['workspace_locked', 'merchant_unknown']),
  /** Any report of any range, whole and free of language (`report-document.ts`). */
  'reports.document': query(reportWanted, reportDocument, [
    'workspace_locked',
    'merchant_unknown',
    'range_unusable',
    'zone_unknown',
    'account_unknown',
  ]),
  /** The same as a file: a workbook with a sheet for each section, or CSV. */
  'reports.file': query(reportFileWanted, z.strictObject({ fileName: z.string(), base64: z.string() }), [
    'workspace_locked',
    'merchant_unknown',
    'range_unusable',
    'zone_unknown',
    'account_unknown',
  ]),
  'reports.home': query(z.strictObject({ merchantId, month }), home, ['workspace_locked', 'merchant_unknown']),
};
