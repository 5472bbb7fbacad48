import { z } from 'zod';
import { query } from './method.ts';
import { count, localDate, merchantId } from './fields.ts';

const wanted = z.strictObject({
  merchantId,
  /** An account by its id; null is every one of the kind. */
  account: z.string().min(1).max(80).nullable().default(null),
  /** Days, both of them included; without one, from the first there is, or to the last. */
  from: localDate.optional(),
  to: localDate.optional(),
});

/** `rows`: how many there are in it, its own lines around them aside. */
const file = z.strictObject({ fileName: z.string(), text: z.string(), rows: count });

const refuses = ['workspace_locked', 'merchant_unknown', 'account_unknown', 'range_unusable'] as const;

export const ownFiles = {
  /** Payments with their payouts as Nikash's own CSV: the same books know every row again, others come to the same figures. */
  'exports.payments': query(wanted, file, refuses),
  /** Lines of bank accounts, likewise. */
  'exports.statement': query(wanted, file, refuses),
};
