import { z } from 'zod';
import { command, query } from './method.ts';
import { amount, currency, heldAmount, label, merchantId, month } from './fields.ts';
import { side } from './standing.ts';
import { industryIds, type IndustryId } from '../catalogue/industries.ts';

const country = z.string().regex(/^[A-Z]{2}$/);
const zone = z.string().min(1).max(64);

const merchant = z.strictObject({
  id: merchantId,
  name: label,
  country,
  industry: z.enum(industryIds as [IndustryId, ...IndustryId[]]),
  zone,
  base: currency,
  currencies: z.array(currency).min(1).max(20),
  declared: z.array(amount).max(20),
  /** Accounts with providers and banks, in the order they were opened. */
  accounts: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['provider', 'bank']),
      institution: z.string(),
      /** As the institution names it, masked; empty while nothing has said it. */
      number: z.string(),
    }),
  ),
  /** On which side of the merchant this workspace stands. */
  side,
  /** The latest month that holds anything of theirs, in books or as a pack, to start from; null where nothing is known yet. */
  latestMonth: month.nullable(),
});

export type Merchant = z.output<typeof merchant>;

export const merchants = {
  'merchants.add': command(
    z.strictObject({
      name: label,
      country,
      industry: z.enum(industryIds as [IndustryId, ...IndustryId[]]).optional(),
      /** IANA name; the country's own zone when left out. */
      zone: zone.optional(),
      base: currency.optional(),
      currencies: z.array(currency).min(1).max(20).optional(),
      /** Monthly turnover the merchant expects, one amount per currency. */
      declared: z.array(heldAmount).max(20).default([]),
      /** An invented merchant: every report of it says so, wherever its workspace goes. */
      sample: z.boolean().default(false),
    }),
    merchant,
    ['merchant_exists', 'zone_unknown', 'workspace_locked'],
  ),
  'merchants.list': query(z.strictObject({}), z.strictObject({ merchants: z.array(merchant) }), ['workspace_locked']),
};
