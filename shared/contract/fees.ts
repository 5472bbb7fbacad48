import { z } from 'zod';
import { guardedCommand, query } from './method.ts';
import { amount, count, currency, localDate, merchantId, month, sentence } from './fields.ts';
import { agreementName } from './agreement-name.ts';
import { incidentTag } from './incident-tag.ts';
import { cardAmount, rateCard } from './rate-card.ts';

const documentId = z.string().min(1).max(80);
const accountId = z.string().min(1).max(80);

const providerAccount = z.strictObject({ id: accountId, institution: z.string(), number: z.string() });

export type FeeAccount = z.output<typeof providerAccount>;

const keptCard = z.strictObject({
  id: documentId,
  card: rateCard,
  savedAt: z.string(),
  /** The agreement that gives it; null for a card kept by hand. What an agreement says nobody can change. */
  agreement: agreementName.nullable(),
});

export type KeptCard = z.output<typeof keptCard>;

/**
 * What the audit says of a row. `not_agreed`: a card holds on its day and says nothing of such a charge; `no_card`: none
 * holds; `own_row`: a fee that is a row by itself and belongs to no payment.
 */
export const feeVerdicts = ['over', 'under', 'not_agreed', 'no_card', 'own_row', 'as_agreed'] as const;

export type FeeVerdict = (typeof feeVerdicts)[number];

const costs = z.strictObject({ fee: amount, tax: amount });
const some = z.strictObject({ rows: count, charged: amount });

/**
 * One provider account in one month and currency. Exactly: charged fee and tax = expected fee and tax + over − under +
 * rounding + what was charged in rows that are not agreed, have no card, or are fees by themselves.
 */
const auditLine = z.strictObject({
  account: providerAccount,
  month,
  currency,
  /** The cards kept by hand that hold on days of the month, by name, and the agreements. */
  cards: z.array(z.string()),
  agreements: z.array(agreementName),
  /** Sales that are settled, and sales that are not yet: their fee is not known. */
  payments: count,
  gross: amount,
  waiting: count,
  charged: costs,
  /** By the cards, of the rows that they speak of. */
  expected: costs,
  over: z.strictObject({ rows: count, amount }),
  under: z.strictObject({ rows: count, amount }),
  asAgreed: count,
  /** Less than a minor unit a row, the provider's own rounding: above zero where it rounds in its own favour. */
  rounding: amount,
  notAgreed: some,
  noCard: some,
  ownRows: some,
  /** The fee of the sales, without tax, as a percentage of their gross; null where nothing was sold. */
  effectivePercent: z.string().nullable(),
  /** The provider says fee and tax in one figure: it stands as the fee. */
  together: z.boolean(),
});

export type FeeAuditLine = z.output<typeof auditLine>;

const feeRow = z.strictObject({
  id: z.string().regex(/^\d{1,19}$/),
  verdict: z.enum(feeVerdicts),
  kind: z.string().max(40),
  method: z.string().max(40),
  date: localDate,
  reference: z.string(),
  merchantReference: z.string(),
  gross: amount,
  charged: costs,
  expected: costs,
  over: amount,
  under: amount,
  why: sentence,
});

export type FeeRow = z.output<typeof feeRow>;

const ofMonth = { merchantId, account: accountId, currency, month };

const claim = z.strictObject({
  merchant: z.string(),
  account: providerAccount,
  month,
  currency,
  cards: z.array(keptCard),
  payments: count,
  charged: costs,
  expected: costs,
  /** What is asked back, exactly, and as a bank can pay it. */
  over: amount,
  payable: amount,
  rows: z.array(feeRow),
  /** How many more there are in the CSV. */
  more: count,
  csvName: z.string(),
});

export type FeeClaim = z.output<typeof claim>;

export const fees = {
  /** Those kept by hand and those that agreements give. On a day and in a currency that both speak of, the agreement holds. */
  'fees.cards': query(
    z.strictObject({ merchantId }),
    z.strictObject({ cards: z.array(keptCard), accounts: z.array(providerAccount) }),
    ['workspace_locked', 'merchant_unknown'],
  ),
  /** Keeps a card; under an id that is there already, in its place. Two cards of one account and currency share no day. */
  'fees.saveCard': guardedCommand(
    z.strictObject({ merchantId, id: documentId.optional(), card: rateCard }),
    z.strictObject({ id: documentId }),
    ['workspace_locked', 'merchant_unknown', 'rate_card_unknown', 'account_unknown', 'rate_card_overlaps'],
  ),
  'fees.removeCard': guardedCommand(
    z.strictObject({ merchantId, id: documentId }),
    z.strictObject({ id: documentId }),
    ['workspace_locked', 'merchant_unknown', 'rate_card_unknown'],
  ),
  /** What a payment costs by a card that need not be kept yet. */
  'fees.trial': query(
    z.strictObject({ card: rateCard, method: z.string().max(40), gross: cardAmount }),
    z.strictObject({ fee: amount, tax: amount, line: count.nullable(), why: sentence }),
    ['workspace_locked'],
  ),
  /** Charged against agreed, of one month or of every month. */
  'fees.audit': query(
    z.strictObject({ merchantId, month: month.optional() }),
    z.strictObject({ lines: z.array(auditLine) }),
    ['workspace_locked', 'merchant_unknown'],
  ),
  /** The rows behind a figure, by day; `after` is the `next` of the page before. */
  'fees.rows': query(
    z.strictObject({
      ...ofMonth,
      verdicts: z.array(z.enum(feeVerdicts)).min(1).max(feeVerdicts.length).optional(),
      after: z.string().max(40).optional(),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    z.strictObject({
      rows: z.array(feeRow.extend({ incident: incidentTag.nullable() })),
      next: z.string().nullable(),
    }),
    ['workspace_locked', 'merchant_unknown', 'account_unknown'],
  ),
  /** What is asked back from a provider, for a letter: the first rows and the sums. */
  'fees.claim': query(z.strictObject(ofMonth), claim, [
    'workspace_locked',
    'merchant_unknown',
    'account_unknown',
    'nothing_to_claim',
  ]),
  /** Every over-charged row of the claim as a file's text, formulas in cells neutralised. */
  'fees.claimCsv': query(
    z.strictObject(ofMonth),
    z.strictObject({ fileName: z.string(), text: z.string(), rows: count }),
    ['workspace_locked', 'merchant_unknown', 'account_unknown', 'nothing_to_claim'],
  ),
};
