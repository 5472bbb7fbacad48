import { z } from 'zod';
import { command, query } from './method.ts';
import { count, currency, fileToken, issue, localDate, writtenText } from './fields.ts';

export const quote = z.strictObject({
  from: currency,
  to: currency,
  on: localDate,
  /** Major units of `to` for one of `from`, as digits with a point. */
  rate: z.string().regex(/^\d{1,60}(\.\d{1,60})?$/),
  source: z.string().max(200),
});

export type RateQuoteShown = z.output<typeof quote>;

export const rates = {
  'rates.list': query(
    z.strictObject({ from: currency.optional(), to: currency.optional() }),
    z.strictObject({
      /** The newest 500; `count` says how many there are. */
      quotes: z.array(quote),
      count,
      currencies: z.array(currency),
      first: localDate.nullable(),
      last: localDate.nullable(),
    }),
    ['workspace_locked'],
  ),
  'rates.add': command(
    z.strictObject({
      from: currency,
      to: currency,
      on: localDate,
      rate: z.string().max(60),
      source: writtenText.trim().min(1).max(200),
    }),
    z.strictObject({ quote }),
    ['workspace_locked', 'rate_unreadable'],
  ),
  /** Takes up a file of rates: the ECB’s reference rates (XML or CSV) or our own CSV. What is known already is counted. */
  'rates.import': command(
    z.strictObject({ file: fileToken }),
    z.strictObject({ file: z.string(), kind: z.string(), new: count, known: count, issues: z.array(issue) }),
    ['workspace_locked', 'file_missing', 'file_too_large', 'rate_file_unknown', 'issues_hold_import'],
  ),
};
