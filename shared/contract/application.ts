import { z } from 'zod';
import { rails } from '../catalogue/methods.ts';
import { currency, heldAmount, writtenText } from './fields.ts';

/** Half a character has no one form, and cannot be signed. */
const wellFormed = (given: string): string => given.toWellFormed();

/** Numbers of registers and accounts: as they were typed, never masked, for a digit of them may pass for a card's. */
const number = z.string().overwrite(wellFormed).trim().max(120);
const text = (most: number) => writtenText.overwrite(wellFormed).trim().max(most);

const taxId = z.strictObject({ kind: z.string().max(60), value: number });

const settlementAccount = z.strictObject({
  kind: z.string().max(60),
  currency,
  holder: text(200),
  /** What the kind asks for by its names: `ifsc`, `account`, `iban`, `chain`, `address` … */
  fields: z.record(z.string().max(40), number).refine((fields) => Object.keys(fields).length <= 20, 'too many fields'),
});

/** A share of what is declared, in per cent with at most two decimals: `62.5`. */
const percent = z
  .string()
  .regex(/^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/, 'a share is written as 62.5, and is at most 100');

/** How turnover comes, by rail; empty while nobody has said. */
export const turnoverSplit = z.array(z.strictObject({ rail: z.enum(rails), percent })).max(rails.length);

const declared = z.strictObject({
  /** Expected turnover of a month. */
  amount: heldAmount,
  split: turnoverSplit,
});

/**
 * What a merchant asks an account manager for. It grows: everything may be missing, or wrong, until it is to be sent; what is, the
 * domain says (`electron/domain/onboarding/application-gaps.ts`).
 */
export const application = z.strictObject({
  legalName: text(200).default(''),
  businessKind: z
    .enum(['individual', 'proprietorship', 'partnership', 'company', 'association', 'other'])
    .nullable()
    .default(null),
  address: text(500).default(''),
  website: text(200).default(''),
  person: text(200).default(''),
  email: text(200).default(''),
  phone: text(60).default(''),
  taxIds: z.array(taxId).max(12).default([]),
  settlementAccounts: z.array(settlementAccount).max(12).default([]),
  /** Ids of the catalogue (`shared/catalogue/payment-methods`). */
  methods: z.array(z.string().max(60)).max(300).default([]),
  declared: z.array(declared).max(20).default([]),
  note: text(2000).default(''),
});

export type Application = z.output<typeof application>;
export type DeclaredTurnover = Application['declared'][number];
export type TaxIdGiven = Application['taxIds'][number];
export type SettlementAccountGiven = Application['settlementAccounts'][number];
