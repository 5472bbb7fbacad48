import { z } from 'zod';
import { command, query } from './method.ts';
import { amount, count, exceptionId, localDate, merchantId, month, sentence, writtenText } from './fields.ts';
import { incidentTag } from './incident-tag.ts';

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

export const exceptionStates = ['open', 'asked', 'accepted', 'resolved'] as const;

export type ExceptionState = (typeof exceptionStates)[number];

/** Days since it was due, or since it occurred where nothing says when it is due. */
export const ageings = ['0-2', '3-7', '8-30', 'over_30'] as const;

export type Ageing = (typeof ageings)[number];

const owner = writtenText.trim().max(80);
const noteText = writtenText.trim().min(1).max(500);

const exception = z.strictObject({
  id: exceptionId,
  kind: z.enum(exceptionKinds),
  amountAtRisk: amount,
  /** Every reference of what is concerned: payment ids, batch reference, bank reference. */
  references: z.array(z.string()),
  occurredOn: localDate,
  /** The day a person has set, else that of the facts. */
  due: localDate.nullable(),
  /** The day of the facts, from which its age is counted: another promise does not make an exception younger. */
  dueOfFacts: localDate.nullable(),
  /** Accepted holds up to the amount that was accepted: when more is at risk since, it is open again. */
  state: z.enum(exceptionStates),
  owner: owner.nullable(),
  notes: z.array(z.strictObject({ text: z.string(), at: z.string() })),
  /** Zero before it is due. */
  ageDays: count,
  ageing: z.enum(ageings),
  why: sentence,
  /** What to do next. */
  next: sentence,
  /** Why each of those that nearly explain it does not. */
  nearMisses: z.array(sentence),
  /** Who can be asked about it, by name; null where nobody but the merchant can know. */
  institution: z.string().nullable(),
  /** The incident it happened in. */
  incident: incidentTag.nullable(),
  resolvedAt: z.string().nullable(),
});

export type Exception = z.output<typeof exception>;

/** What became of an exception: what was found of it, and what was said by a person. */
const exceptionEvent = z.strictObject({
  at: z.string(),
  what: z.enum(['found', 'changed', 'resolved', 'returned', 'owner', 'due', 'state', 'note']),
  /** The owner, the day, the state or the note; empty where one was taken away. Null for what was found. */
  value: z.string().nullable(),
  /** What was at risk then: of what was found, and of what was accepted. */
  amountAtRisk: amount.nullable(),
  why: sentence.nullable(),
  undone: z.boolean(),
});

export type ExceptionEvent = z.output<typeof exceptionEvent>;

export const exceptions = {
  /** What does not match, the most at risk first within a currency. What is resolved is only in it when asked for. */
  'exceptions.list': query(
    z.strictObject({ merchantId, month: month.optional(), states: z.array(z.enum(exceptionStates)).min(1).optional() }),
    z.strictObject({ exceptions: z.array(exception) }),
    ['workspace_locked', 'merchant_unknown'],
  ),
  /** One exception with its whole history, the oldest first. */
  'exceptions.read': query(
    z.strictObject({ merchantId, id: exceptionId }),
    z.strictObject({ exception, history: z.array(exceptionEvent) }),
    ['workspace_locked', 'merchant_unknown', 'exception_unknown'],
  ),
  /**
   * Says of one or several exceptions who has them, until when, how they stand, or a note; all of it is one step that can
   * be undone. An empty owner or a due day of null takes away what was said. To accept one needs a note: its reason.
   */
  'exceptions.update': command(
    z
      .strictObject({
        merchantId,
        ids: z.array(exceptionId).min(1).max(500),
        owner: owner.optional(),
        due: localDate.nullable().optional(),
        state: z.enum(['open', 'asked', 'accepted']).optional(),
        note: noteText.optional(),
      })
      .refine(
        ({ owner: own, due, state, note }) => [own, due, state, note].some((one) => one !== undefined),
        'nothing is said of the exceptions',
      )
      .refine(({ state, note }) => state !== 'accepted' || note !== undefined, 'a note says why they are accepted'),
    z.strictObject({ exceptions: z.array(exception) }),
    ['workspace_locked', 'merchant_unknown', 'exception_unknown'],
  ),
};
