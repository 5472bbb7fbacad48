import { z } from 'zod';
import { query } from './method.ts';
import { amount, count, currency, localDate, merchantId, writtenText } from './fields.ts';
import { sizeText } from './payments.ts';

/** `on_way`: no bank line explains it yet; `banked`: one does; `written_off`: a person gave it up. */
export const settlementStates = ['on_way', 'banked', 'written_off'] as const;

export type SettlementState = (typeof settlementStates)[number];

/** Which payouts; what is left out narrows nothing. */
export const settlementFilter = z.strictObject({
  merchantId,
  states: z.array(z.enum(settlementStates)).min(1).optional(),
  accounts: z.array(z.string().min(1).max(80)).min(1).max(50).optional(),
  currency: currency.optional(),
  /** Days of settlement, both of them included. */
  from: localDate.optional(),
  to: localDate.optional(),
  atLeast: sizeText.optional(),
  atMost: sizeText.optional(),
  /** Stands somewhere in its reference, or in that of a bank line that explains it. */
  text: writtenText.trim().max(200).optional(),
});

export type SettlementFilter = z.output<typeof settlementFilter>;

const settlement = z.strictObject({
  /** `batch:12`: what its story is asked by. */
  id: z.string(),
  state: z.enum(settlementStates),
  reference: z.string(),
  settledOn: localDate,
  account: z.string(),
  institution: z.string(),
  rows: count,
  gross: amount,
  /** Fee and tax together, as the provider’s file states them. */
  costs: amount,
  /** What a bank moves of it: whole minor units, so that it may differ from gross less costs by less than one. */
  net: amount,
  /** The bank lines that explain it: their references, and the latest of their days. */
  bank: z.strictObject({ references: z.array(z.string()), on: localDate }).nullable(),
});

export type Settlement = z.output<typeof settlement>;

export const settlements = {
  /** As `payments.list`, of payouts by their days. */
  'settlements.list': query(
    settlementFilter,
    z.strictObject({
      count,
      days: z.array(z.strictObject({ day: localDate, count })),
      sums: z.array(z.strictObject({ currency, count, costs: amount, net: amount })),
    }),
    ['workspace_locked', 'merchant_unknown'],
  ),
  /** As `payments.page`. */
  'settlements.page': query(
    z.strictObject({
      filter: settlementFilter,
      days: z.array(localDate).min(1).max(500).readonly(),
      skip: count,
      limit: z.number().int().min(1).max(500),
    }),
    z.strictObject({ settlements: z.array(settlement) }),
    ['workspace_locked', 'merchant_unknown'],
  ),
  'settlements.csv': query(settlementFilter, z.strictObject({ fileName: z.string(), text: z.string(), rows: count }), [
    'workspace_locked',
    'merchant_unknown',
  ]),
};
