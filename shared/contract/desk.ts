import { z } from 'zod';
import { industryIds, type IndustryId } from '../catalogue/industries.ts';
import { amount, count, currency, label, localDate, merchantId, month } from './fields.ts';
import { query } from './method.ts';
import { monthPack } from './month-pack.ts';
import { reportDocument, reportKinds, reportWriting } from './report-document.ts';
import { standing } from './standing.ts';

export const alertKinds = [
  'turnover_over_declared',
  'limit_near',
  'reserve_short',
  'month_not_closed',
  'failures_sudden',
] as const;

/** What somebody has to look at: a sentence's code and its facts. */
const alert = z.strictObject({
  kind: z.enum(alertKinds),
  facts: z.record(z.string().max(40), z.union([z.string().max(400), z.number(), amount])),
  /** The money it is about: what is over, used, missing, not reported, not paid; none where nobody can say. */
  concerns: z.array(amount),
  /** The same in the reporting currency; null without a rate or an amount. */
  reported: amount.nullable(),
});

/** Turnover of one currency: the month asked for, and the twelve that end with it, oldest first. Null is not known, and is not zero. */
const turnover = z.strictObject({
  currency,
  real: amount.nullable(),
  declared: amount.nullable(),
  /** Real against declared in hundredths of a per cent: 2000 is 20 % over. Null where nothing was declared, or is known. */
  variance: z.number().int().nullable(),
  months: z.array(amount.nullable()).length(12),
  /** Of the agreement's limit of a month; null without one. */
  limit: amount.nullable(),
  limitUsed: z.number().int().nullable(),
});

const row = z.strictObject({
  id: merchantId,
  name: label,
  country: z.string(),
  industry: z.enum(industryIds as [IndustryId, ...IndustryId[]]),
  standing,
  /** Whether the month is over where the merchant is; while it runs, turnover is what has come so far. */
  monthOver: z.boolean(),
  /** Whether there are books of theirs here at all; without, their page shows what came as packs. */
  hasBooks: z.boolean(),
  /** Whether the month's figures come from books in this workspace, from a month pack, or there are none yet. */
  source: z.enum(['books', 'packs', 'none']),
  turnover: z.array(turnover),
  /** In the reporting currency; null where a rate is missing or nothing is known. */
  reported: amount.nullable(),
  /** What is declared and what is in transit, in the reporting currency too: what rows are ordered by. */
  declaredReported: amount.nullable(),
  inTransitReported: amount.nullable(),
  /** What providers hold and what is on its way, by the accounts' balances at the end of the last month known up to this one. */
  inTransit: z.array(amount),
  exceptions: z.strictObject({
    /** Days since they were due, or came up where nothing says when they are due: up to 7, 8 to 30, more. */
    week: count,
    month: count,
    older: count,
    overdue: count,
    atRisk: z.array(amount),
    /** At risk in the reporting currency; null where a rate is missing. */
    reported: amount.nullable(),
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
  /** The rates that were used, each with the day it was published on: one of `currency` in the reporting currency. */
  rates: z.array(z.strictObject({ currency, rate: z.string(), on: localDate })),
  /** Every alert of every merchant, the most money in the reporting currency first; what has no amount comes last. */
  today: z.array(z.strictObject({ merchantId, name: label, alert })),
});

export type Desk = z.output<typeof desk>;

/** A month as a pack brought it. */
const packed = z.strictObject({
  month,
  closedAt: z.string(),
  cameAt: z.string(),
  /** How many packs of the month came; the last one holds. */
  versions: count,
  snapshotHash: z.string(),
  /** Worked out anew just now: whether the pack still comes to its own proof. */
  proved: z.boolean(),
  /** Against the pack of the month before: whether turnover goes on from it; null without one. */
  follows: z.boolean().nullable(),
  /** The kinds of report that came with it, each with whether it says what the proof says; null where nothing of it is in the proof. */
  reports: z.array(z.strictObject({ kind: z.enum(reportKinds), agrees: z.boolean().nullable() })),
  /** Whether this month was reported otherwise before. */
  restated: z.boolean(),
  turnover: z.array(z.strictObject({ currency, method: z.string(), payments: count, gross: amount })),
  totals: z.array(amount),
  pack: monthPack.pick({
    inTransit: true,
    fees: true,
    settled: true,
    reserve: true,
    attempts: true,
    exceptions: true,
    exceptionsBeyond: true,
  }),
});

export type PackedMonth = z.output<typeof packed>;

const packReportWanted = z.strictObject({ merchantId, month, kind: z.enum(reportKinds) });

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
  /** The months of a merchant that came as packs, newest first. */
  /** A report that came with a month's pack, as it was sent. */
  'desk.packReport': query(packReportWanted, reportDocument, [
    'workspace_locked',
    'merchant_unknown',
    'report_unknown',
  ]),
  'desk.packReportFile': query(
    z.strictObject({ ...packReportWanted.shape, ...reportWriting.shape }),
    z.strictObject({ fileName: z.string(), base64: z.string() }),
    ['workspace_locked', 'merchant_unknown', 'report_unknown'],
  ),
  'desk.packs': query(z.strictObject({ merchantId }), z.strictObject({ months: z.array(packed) }), [
    'workspace_locked',
    'merchant_unknown',
  ]),
};
