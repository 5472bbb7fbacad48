import { z } from 'zod';
import { maskCardNumbers } from '../cards/mask-card-numbers.ts';
import { currencyCodes, type CurrencyCode } from '../catalogue/currencies.ts';
import { parseLocalDate, parseMonth, type LocalDate, type Month } from '../kernel/local-date.ts';
import { fitsLedger } from '../money/fits-ledger.ts';
import type { CallId, ExceptionId, FileToken, ImportId, MatchId, MerchantId } from '../kernel/ids.ts';

/** The fields that several nouns share. Every text has a limit: nothing unbounded crosses a process border. */
const idText = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[A-Za-z0-9_-]+$/);

export const merchantId = idText.transform((text) => text as MerchantId);
export const importId = idText.transform((text) => text as ImportId);
export const matchId = idText.transform((text) => text as MatchId);
export const exceptionId = idText.transform((text) => text as ExceptionId);
export const fileToken = idText.transform((text) => text as FileToken);
export const callId = idText.transform((text) => text as CallId);

export const currency = z.enum(
  currencyCodes as [CurrencyCode, ...CurrencyCode[]],
  'not a currency that is known: written as INR',
);

export const amount = z.strictObject({
  amount: z.string().regex(/^-?\d{1,40}(\.\d{1,18})?$/),
  currency,
});

/** An amount that the ledger's columns can hold: what others write is held to it before anything is done with it. */
export const heldAmount = amount.refine(fitsLedger, 'finer or larger than the ledger holds');

export const localDate = z
  .string()
  .refine((text) => parseLocalDate(text) !== null, 'not a calendar date (YYYY-MM-DD)')
  .transform((text) => text as LocalDate);

export const month = z
  .string()
  .refine((text) => parseMonth(text) !== null, 'not a calendar month (YYYY-MM)')
  .transform((text) => text as Month);

/**
 * What a person writes: a name, a note, a reason, a word to look for. A full card number in it is masked before it goes any further,
 * as in the files (PCI DSS 3.5.1). Ids, amounts and rates are none of it: digits of theirs may pass for a card's.
 */
export const writtenText = z.string().overwrite(maskCardNumbers);

export const label = writtenText.trim().min(1).max(200);
export const passphrase = z.string().min(1).max(1024);
export const count = z.number().int().nonnegative();

/** What a file is: what was settled, what was paid, or what came to an account and left it. */
export const fileKind = z.enum(['settlement', 'payments', 'statement']);

/** Columns that hold references, though some of them look like card numbers. */
export const references = z.array(label).max(20);

/** A sentence as data: its code and the facts in it, put into words where it is read, in the reader's language. */
export const sentence = z.strictObject({
  code: z.string().max(80),
  facts: z.record(z.string().max(40), z.union([z.string().max(2000), z.number(), amount])),
});

/** A fault in the user's data. `holds` says whether it keeps the file from being imported. */
export const issue = z.strictObject({
  line: count.nullable(),
  column: z.string().max(200).nullable(),
  code: z.string().max(80),
  facts: sentence.shape.facts,
  holds: z.boolean(),
});
