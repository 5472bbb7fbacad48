import { z } from 'zod';
import { callId, count } from './fields.ts';

/** How far a long call has come; sent at most ten times a second. */
export const progress = z.strictObject({
  callId,
  step: z.enum(['reading', 'posting', 'matching', 'checking']),
  done: count,
  /** Null while the whole is not known. */
  of: count.nullable(),
  file: z.string().max(260).nullable(),
});

export type Progress = z.output<typeof progress>;
