import { z } from 'zod';
import { amount, count, currency, localDate, month, sentence } from './fields.ts';
import { incidentTag } from './incident-tag.ts';
import { incidentDocument } from './incidents.ts';

/** A screen, and what stands behind its `?`: where the rows behind a figure are, or where something is done. */
const homeLead = z.strictObject({
  to: z.enum([
    'imports',
    'reconcile',
    'exceptions',
    'payments',
    'settlements',
    'ledger',
    'fees',
    'months',
    'agreements',
    'onboarding',
    'backups',
  ]),
  search: z.record(z.string().max(40), z.string().max(300)),
});

export type HomeLead = z.output<typeof homeLead>;

const turnover = z.strictObject({
  currency,
  payments: count,
  gross: amount,
  declared: amount.nullable(),
  lastMonth: amount,
  /** Of the month before up to the same day; null once the month is over. */
  lastMonthSameDays: amount.nullable(),
  /** While the month runs: what pro rata of the declared would have come by today, and how far from it. */
  pace: sentence.nullable(),
});

/** One part of what is on its way, by when it should have reached the bank; all parts come to the whole. */
const landing = z.strictObject({
  /** `overdue` past its day; `arrived` at the bank over another amount, and linked to nothing yet; `deducted` is owed to the provider, which takes it out of a payout to come. */
  when: z.enum(['overdue', 'arrived', 'by', 'deducted']),
  /** The day it should land by; of what is overdue the first such day; null where it arrived or is deducted. */
  by: localDate.nullable(),
  amount,
  batches: count,
  payments: count,
});

export type HomeLanding = z.output<typeof landing>;

const need = z.strictObject({
  says: sentence,
  /** The money at risk; null where none is. */
  amount: amount.nullable(),
  lead: homeLead,
});

export type HomeNeed = z.output<typeof need>;

const incident = z.strictObject({
  ...incidentTag.shape,
  from: incidentDocument.shape.from,
  to: incidentDocument.shape.to,
  state: incidentDocument.shape.state,
  failed: count,
  pending: count,
  open: count,
  worth: z.array(amount),
});

export type HomeIncident = z.output<typeof incident>;

export const home = z.strictObject({
  month,
  /** Where the merchant is. */
  today: localDate,
  turnover: z.array(turnover),
  /** Net of what a provider collected and the bank has not shown yet; what is overdue comes first. */
  inTransit: z.array(
    z.strictObject({
      institution: z.string(),
      /** Ids of the accounts with that provider that it is on. */
      accounts: z.array(z.string()),
      amount,
      batches: count,
      payments: count,
      landings: z.array(landing),
    }),
  ),
  settled: z.array(z.strictObject({ currency, batches: count, net: amount })),
  fees: z.array(z.strictObject({ currency, fee: amount, tax: amount })),
  exceptions: z.strictObject({ open: count, atRisk: z.array(amount) }),
  /** What wants somebody today, the most money at risk first. */
  needs: z.array(need),
  /** How amounts of several currencies were put in order; empty where there is but one. */
  needsOrder: z.array(sentence),
  /** Those nobody has confirmed yet, those that go on, and those of the month; the newest first. */
  incidents: z.array(incident),
  /** Null where none is made: of sample data. `checked`: it was opened when it was made and found to be the books. */
  backup: z.strictObject({ lastGood: z.string().nullable(), checked: z.boolean(), overdue: z.boolean() }).nullable(),
  imports: count,
  state: z.enum(['open', 'closing', 'closed', 'reopened']),
});

export type HomeReport = z.output<typeof home>;
