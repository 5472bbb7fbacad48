import { z } from 'zod';
import { localDate } from './fields.ts';

/** What an agreement is called where something rests on it: “version 2 of 1 October”, its first day. */
export const agreementName = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  version: z.number().int().min(1).max(10_000),
  from: localDate,
});

export type AgreementName = z.output<typeof agreementName>;
