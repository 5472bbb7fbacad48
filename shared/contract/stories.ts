import { z } from 'zod';
import { exceptionKinds, exceptionStates } from './exceptions.ts';
import { amount, count, exceptionId, localDate, matchId, merchantId, sentence } from './fields.ts';
import { incidentTag } from './incident-tag.ts';
import { query } from './method.ts';

/** What a story can be asked of. */
export const storyKinds = ['payment', 'attempt', 'batch', 'line', 'entry'] as const;

export type StoryKind = (typeof storyKinds)[number];

export const storyId = z.string().regex(/^(payment|attempt|batch|line|entry):\d{1,19}$/);

/** Where in the way of money a step stands. */
export const storyStations = ['tried', 'collected', 'held', 'changed', 'paid_out', 'bank', 'open'] as const;

export type StoryStation = (typeof storyStations)[number];

const step = z.strictObject({
  station: z.enum(storyStations),
  /** The day it happened; null of what has not happened yet. */
  on: localDate.nullable(),
  say: sentence,
  /** Why two things are held to be one: the match’s own sentence. */
  why: sentence.nullable(),
  amount: amount.nullable(),
  /** The line of a file it rests on, as it stands there. */
  source: z.strictObject({ file: z.string(), line: count, raw: z.string() }).nullable(),
  /** What has a story of its own; null where that is the one that is told. */
  leadsTo: storyId.nullable(),
  /** Its file was taken back: it happened, and counts nowhere. */
  takenBack: z.boolean(),
  incident: incidentTag.nullable(),
});

export type StoryStep = z.output<typeof step>;

const story = z.strictObject({
  id: storyId,
  kind: z.enum(storyKinds),
  /** What people know it by. */
  title: z.string(),
  on: localDate,
  amount: amount.nullable(),
  /** Of the way in one sentence: where the money is. */
  summary: sentence,
  steps: z.array(step),
  /** Rows beyond those told: of a payout with sixty payments not each is. */
  more: count,
  exceptions: z.array(
    z.strictObject({ id: exceptionId, kind: z.enum(exceptionKinds), state: z.enum(exceptionStates), why: sentence }),
  ),
  entries: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.string(),
      on: localDate,
      amounts: z.array(amount),
      takenBack: z.boolean(),
    }),
  ),
  /** The match that holds it to the bank. */
  match: matchId.nullable(),
});

export type Story = z.output<typeof story>;

export const stories = {
  /**
   * Where the money of a payment, a payout, a bank line or an entry came from and went: each step with its day, its sentence, its
   * amount and the line of the file it rests on, the oldest first.
   */
  'stories.read': query(z.strictObject({ merchantId, id: storyId }), story, [
    'workspace_locked',
    'merchant_unknown',
    'item_unknown',
  ]),
};
