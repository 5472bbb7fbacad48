import { z } from 'zod';
import { amount, count, currency, label, localDate, merchantId, month } from './fields.ts';
import { query } from './method.ts';
import { standing } from './standing.ts';

export const alertKinds = [
  'turnover_over_declared',
  'limit_near',
  'reserve_short',
  'month_not_closed',
  'failures_sudden',
] as const;

const alert = z.strictObject({
  kind: z.enum(alertKinds),
  facts: z.record(z.string().max(40), z.union([z.string().max(400), z.number(), amount])),
});

/** Turnover of one currency: the month asked for, and the twelve that end with it, oldest first. */
const turnover = z.strictObject({
  currency,
  real: amount,
  declared: amount.nullable(),
  /** Real against declared in hundredths of a per cent: 2000 is 20 % over. Null where nothing was declared. */
  variance: z.number().int().nullable(),
  months: z.array(amount).length(12),
  /** Of the agreement's limit of a month; null without one. */
  limit: amount.nullable(),
  limitUsed: z.number().int().nullable(),
});

const row = z.strictObject({
  id: merchantId,
  name: label,
  country: z.string(),
  industry: z.string(),
  standing,
  /** Whether the figures come from books in this workspace, from month packs, or there are none yet. */
  source: z.enum(['books', 'packs', 'none']),
  turnover: z.array(turnover),
  /** In the reporting currency; null where a rate is missing. */
  reported: amount.nullable(),
  inTransit: z.array(amount),
  exceptions: z.strictObject({
    /** Days since they came up: up to 7, 8 to 30, more. */
    week: count,
    month: count,
    older: count,
    overdue: count,
    atRisk: z.array(amount),
  }),
  lastClosed: month.nullable(),
  /** The last day on which something of theirs is known. */
  knownUntil: localDate.nullable(),
  alerts: z.array(alert),
});

export type DeskRow = z.output<typeof row>;
export type DeskAlert = z.output<typeof alert>;

const desk = z.strictObject({
  month,
  reportingCurrency: currency,
  rows: z.array(row),
  /** Sums of all merchants, each currency for itself, and all in the reporting currency as far as rates are known. */
  totals: z.array(z.strictObject({ currency, real: amount, declared: amount, inTransit: amount, atRisk: amount })),
  reported: z.strictObject({ total: amount, withoutRate: z.array(currency) }),
});

export type Desk = z.output<typeof desk>;

export const desks = {
  'desk.read': query(z.strictObject({ month: month.optional(), currency: currency.optional() }), desk, [
    'workspace_locked',
  ]),
  /** The same as a file's text; `merchants` narrows it to what was chosen. */
  'desk.csv': query(
    z.strictObject({
      month: month.optional(),
      currency: currency.optional(),
      merchants: z.array(merchantId).max(5000).optional(),
    }),
    z.strictObject({ fileName: z.string(), text: z.string() }),
    ['workspace_locked'],
  ),
};
