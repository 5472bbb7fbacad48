import { z } from 'zod';
import { methods, type MethodId } from '../catalogue/methods.ts';
import { amount, count, localDate, merchantId, sentence, writtenText } from './fields.ts';
import { incidentId, incidentProvider, incidentRail, incidentScope, incidentTag } from './incident-tag.ts';
import { command, query } from './method.ts';

const attemptId = z.string().regex(/^\d{1,19}$/);
const method = z.enum(Object.keys(methods) as [MethodId, ...MethodId[]]);

/** A moment with its offset: `2026-10-11T20:00:00+05:30`. */
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/);

export const incidentStates = ['open', 'confirmed', 'dismissed'] as const;

/** An outage as it is kept: proposed from the rows themselves, or entered by a person. */
export const incidentDocument = z.strictObject({
  title: writtenText.trim().max(200).nullable(),
  scope: incidentScope,
  from: instant,
  /** Null while it goes on. */
  to: instant.nullable(),
  source: z.enum(['detected', 'entered']),
  state: z.enum(incidentStates),
  note: writtenText.trim().max(2000),
  /** Where it is reported. */
  url: writtenText
    .trim()
    .max(500)
    .regex(/^https?:\/\/\S+$/)
    .nullable(),
});

export type IncidentDocument = z.output<typeof incidentDocument>;

/** What a person notes of an attempt: the customer was debited all the same, was not, or has the money back. */
export const attemptMarks = ['debited', 'not_debited', 'returned'] as const;

export type AttemptMark = (typeof attemptMarks)[number];

/** What became of an attempt, as far as the books and a person tell. */
export const attemptFates = [
  /** It failed, and nothing more is known. */
  'failed',
  /** Nobody has decided it yet. */
  'pending',
  /** Nobody has decided it, and the day by which it should have been is over. */
  'overdue',
  'debited',
  'not_debited',
  'returned',
  /** The very same payment went through after all. */
  'captured',
  /** The order was paid by another payment. */
  'paid_again',
] as const;

export type AttemptFate = (typeof attemptFates)[number];

const incident = z.strictObject({
  id: incidentId,
  ...incidentDocument.shape,
  why: sentence,
  /** Tries in its window and scope, how many failed or are pending, and what these were worth. */
  tried: count,
  failed: count,
  pending: count,
  worth: z.array(amount),
  /** Of those: debited, or not decided by their day. */
  open: count,
});

export type Incident = z.output<typeof incident>;

/** One provider and currency of an incident. */
const figures = z.strictObject({
  provider: z.string(),
  tried: count,
  failed: count,
  pending: count,
  worth: amount,
  capturedLater: z.strictObject({ count, amount }),
  returned: z.strictObject({ count, amount }),
  /** Debited and not back, or not decided. */
  open: z.strictObject({ count, amount }),
  /** As a person noted: the customer was not debited. */
  notDebited: z.strictObject({ count, amount }),
  /** Of nothing more is known than that it failed. */
  unknown: z.strictObject({ count, amount }),
  /** Due to the customers from their banks as of the day of the report, for what a person marked as debited. */
  compensation: amount.nullable(),
});

const attempt = z.strictObject({
  id: attemptId,
  provider: z.string(),
  method,
  occurredAt: z.string(),
  businessDate: localDate,
  outcome: z.enum(['declined', 'pending']),
  reference: z.string().nullable(),
  merchantReference: z.string().nullable(),
  amount,
  reason: z.string(),
  /** Whether the provider, the bank or the rail failed, the customer's bank said no, or nobody did anything. */
  cause: z.enum(['technical', 'customer', 'unattended']),
  fate: z.enum(attemptFates),
  marked: z.strictObject({ what: z.enum(attemptMarks), on: localDate }).nullable(),
  paidBy: z.strictObject({ reference: z.string(), on: localDate, minutesLater: count.nullable() }).nullable(),
  /** By when a debit must be back with the customer, by the rule of the rail. */
  due: localDate.nullable(),
  ruleSource: z.string().nullable(),
  delayDays: count,
  compensation: amount.nullable(),
});

export type IncidentAttempt = z.output<typeof attempt>;

const timeline = z.strictObject({
  /** The merchant's, in which it is read. */
  zone: z.string(),
  minutes: count,
  from: z.string(),
  lanes: z.array(
    z.strictObject({
      provider: z.string(),
      rail: incidentRail,
      inScope: z.boolean(),
      /** One a bucket, from the first on. */
      worked: z.array(count),
      failed: z.array(count),
    }),
  ),
});

export type IncidentTimeline = z.output<typeof timeline>;

const named = z.strictObject({ merchantId, incidentId });

export const incidents = {
  /** The newest first; what was dismissed is among them. */
  'incidents.list': query(
    z.strictObject({ merchantId }),
    z.strictObject({
      incidents: z.array(incident),
      providers: z.array(z.strictObject({ id: incidentProvider, name: z.string() })),
    }),
    ['workspace_locked', 'merchant_unknown'],
  ),
  /** Those that rows are tagged with, the newest first: by name alone, for a filter. */
  'incidents.names': query(
    z.strictObject({ merchantId }),
    z.strictObject({
      /** `on` is the merchant's day on which it began. */
      incidents: z.array(incidentTag.extend({ on: localDate })),
    }),
    ['workspace_locked', 'merchant_unknown'],
  ),
  /** One incident as of today: what became of its payments, and what happened around it. */
  'incidents.read': query(
    named,
    z.strictObject({
      incident,
      asOf: localDate,
      figures: z.array(figures),
      attempts: z.array(attempt),
      /** The first 2,000 of so many. */
      attemptCount: count,
      timeline,
    }),
    ['workspace_locked', 'merchant_unknown', 'incident_unknown'],
  ),
  /** The same as one table that a spreadsheet opens. */
  'incidents.report': query(named, z.strictObject({ fileName: z.string(), text: z.string() }), [
    'workspace_locked',
    'merchant_unknown',
    'incident_unknown',
  ]),
  /** Enters one by hand, or changes one: what is left out stays as it is. */
  'incidents.save': command(
    z.strictObject({
      merchantId,
      incidentId: incidentId.optional(),
      title: incidentDocument.shape.title.optional(),
      scope: incidentScope.optional(),
      from: instant.optional(),
      to: instant.nullable().optional(),
      state: z.enum(['open', 'confirmed']).optional(),
      note: incidentDocument.shape.note.optional(),
      url: incidentDocument.shape.url.optional(),
    }),
    z.strictObject({ incident }),
    ['workspace_locked', 'merchant_unknown', 'incident_unknown', 'incident_window_wrong'],
  ),
  /** It was none: nothing is tagged by it any more, and it is not proposed again. */
  'incidents.dismiss': command(named, z.strictObject({ incident }), [
    'workspace_locked',
    'merchant_unknown',
    'incident_unknown',
  ]),
  /** Looks through all days anew. */
  'incidents.detect': command(
    z.strictObject({ merchantId }),
    z.strictObject({ proposed: count, changed: count, withdrawn: count }),
    ['workspace_locked', 'merchant_unknown'],
  ),
  'incidents.markAttempt': command(
    z.strictObject({ merchantId, attemptId, what: z.enum(attemptMarks), on: localDate }),
    z.strictObject({ attempt }),
    ['workspace_locked', 'merchant_unknown', 'attempt_unknown', 'mark_day_wrong'],
  ),
};
