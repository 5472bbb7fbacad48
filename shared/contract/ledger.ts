import { z } from 'zod';
import { query } from './method.ts';

export const ledger = {
  /** Walks the whole file: sums per currency, the audit chain, foreign keys, integrity, control totals. */
  'ledger.verify': query(
    z.strictObject({}),
    z.strictObject({
      ok: z.boolean(),
      findings: z.array(z.strictObject({ code: z.string(), where: z.string(), message: z.string() })),
      checked: z.strictObject({
        entries: z.number().int(),
        postings: z.number().int(),
        links: z.number().int(),
        imports: z.number().int(),
      }),
    }),
    ['workspace_locked'],
  ),
};
