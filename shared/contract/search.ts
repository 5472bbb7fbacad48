import { z } from 'zod';
import { amount, localDate, merchantId, writtenText } from './fields.ts';
import { query } from './method.ts';

/** What can be found. */
export const foundKinds = ['payment', 'attempt', 'batch', 'line', 'exception', 'entry', 'file', 'merchant'] as const;

export type FoundKind = (typeof foundKinds)[number];

/** How it was found, the surest first: the whole reference, its beginning, somewhere in it, or by the amount. */
export const foundBy = ['exact', 'prefix', 'within', 'amount'] as const;

export type FoundBy = (typeof foundBy)[number];

const found = z.strictObject({
  kind: z.enum(foundKinds),
  /** `payment:12`, `batch:3`, `line:5`, `entry:7`; of an exception, a file and a merchant its own id. */
  id: z.string(),
  merchantId,
  merchant: z.string(),
  /** What it is known by: the reference, the file’s name, the merchant’s. */
  title: z.string(),
  /** What else tells it: an order’s reference, a narration, an institution. */
  detail: z.string(),
  on: localDate.nullable(),
  amount: amount.nullable(),
  by: z.enum(foundBy),
});

export type Found = z.output<typeof found>;

export const search = {
  /**
   * What goes by a text that was typed or pasted: references of payments, payouts and bank lines, numbers of entries, names of files
   * and merchants, amounts. Over all merchants, `near` first; or in one alone. Digits may be of any of the three scripts.
   */
  'search.find': query(
    z.strictObject({
      text: writtenText.trim().max(200),
      merchantId: merchantId.optional(),
      near: merchantId.optional(),
      limit: z.number().int().min(1).max(50).default(6),
    }),
    z.strictObject({
      /** What was looked for: masked where it was a card number. */
      text: z.string(),
      groups: z.array(
        z.strictObject({
          kind: z.enum(foundKinds),
          found: z.array(found),
          /** There are more than are told. */
          more: z.boolean(),
        }),
      ),
      /** Of very many rows only the newest were looked through for what stands somewhere in a reference. */
      partly: z.boolean(),
    }),
    ['workspace_locked', 'merchant_unknown'],
  ),
};
