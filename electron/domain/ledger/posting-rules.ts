import type { AccountRole } from './chart.ts';

/** What a row brings: signed as in `NormalisedRow`, or of a batch, a statement line, a match. */
export type AmountSource = 'gross' | 'fee' | 'tax' | 'net' | 'amount' | 'rounding';

/** What a rule posts: one amount of the row, as it stands or turned round. In SQL: `sign × column`. */
export const measures = {
  gross: { of: 'gross', sign: 1, words: 'the gross amount' },
  refunded: { of: 'gross', sign: -1, words: 'the refunded amount (the negative gross, turned round)' },
  charged: { of: 'gross', sign: -1, words: 'the charged amount (the negative gross, turned round)' },
  fee: { of: 'fee', sign: 1, words: 'the fee' },
  tax: { of: 'tax', sign: 1, words: 'the tax on the fee' },
  net: { of: 'net', sign: 1, words: 'the batch’s net' },
  received: { of: 'amount', sign: 1, words: 'the amount on the statement' },
  paid_out: { of: 'amount', sign: -1, words: 'the amount paid out (the negative amount, turned round)' },
  rounding: {
    of: 'rounding',
    sign: 1,
    words: 'the part of a minor unit no bank can pay (exact net less the amount received)',
  },
} as const satisfies Record<string, { readonly of: AmountSource; readonly sign: 1 | -1; readonly words: string }>;

type Measure = keyof typeof measures;

type Side = 'debit' | 'credit';

type RuleLine = {
  readonly role: AccountRole;
  readonly side: Side;
  readonly measure: Measure;
  readonly reason: string;
};

export type PostingRule = { readonly words: string; readonly lines: readonly RuleLine[] };

/**
 * What each kind of entry posts: data, so that one rule explains itself, runs here and compiles to SQL. A negative
 * measure falls on the other side by itself: a negative batch, a fee given back.
 */
export const postingRules = {
  sale: {
    words: 'A customer paid. On its business date it is turnover, and the provider owes it.',
    lines: [
      { role: 'receivable', side: 'debit', measure: 'gross', reason: 'the provider has collected it for us' },
      { role: 'turnover', side: 'credit', measure: 'gross', reason: 'it was earned, before any fee' },
    ],
  },
  refund: {
    words: 'A customer was paid back, by the provider, out of what it owes.',
    lines: [
      { role: 'refunds', side: 'debit', measure: 'refunded', reason: 'the income is given back' },
      { role: 'receivable', side: 'credit', measure: 'refunded', reason: 'the provider owes that much less' },
    ],
  },
  fee: {
    words: 'The provider kept its fee. Posted when the settlement line is known.',
    lines: [
      { role: 'fees', side: 'debit', measure: 'fee', reason: 'the provider’s work costs it' },
      { role: 'receivable', side: 'credit', measure: 'fee', reason: 'the provider has kept it' },
    ],
  },
  tax: {
    words: 'The provider kept the tax on its fee. Posted when the settlement line is known.',
    lines: [
      { role: 'gst_input_credit', side: 'debit', measure: 'tax', reason: 'it can be claimed back as input credit' },
      { role: 'receivable', side: 'credit', measure: 'tax', reason: 'the provider has kept it' },
    ],
  },
  charge: {
    words: 'A fee the provider charged in a row of its own.',
    lines: [
      { role: 'fees', side: 'debit', measure: 'charged', reason: 'the provider’s work costs it' },
      { role: 'receivable', side: 'credit', measure: 'charged', reason: 'the provider owes that much less' },
    ],
  },
  adjustment: {
    words: 'The provider added something or, when it is negative, took something back.',
    lines: [
      { role: 'receivable', side: 'debit', measure: 'gross', reason: 'the provider owes that much more' },
      { role: 'adjustments', side: 'credit', measure: 'gross', reason: 'it is neither a sale nor a refund nor a fee' },
    ],
  },
  payout: {
    words: 'The provider says it has paid a batch out. A negative batch is owed to the provider.',
    lines: [
      { role: 'payouts_in_transit', side: 'debit', measure: 'net', reason: 'it is on its way to the bank' },
      { role: 'receivable', side: 'credit', measure: 'net', reason: 'the provider no longer holds it' },
    ],
  },
  bank_credit: {
    words: 'The bank shows money in. Until something explains it, it waits in suspense.',
    lines: [
      { role: 'bank', side: 'debit', measure: 'received', reason: 'the bank has it' },
      { role: 'suspense', side: 'credit', measure: 'received', reason: 'nothing explains it yet' },
    ],
  },
  bank_debit: {
    words: 'The bank shows money out.',
    lines: [
      { role: 'bank_other', side: 'debit', measure: 'paid_out', reason: 'it left for a reason outside settlements' },
      { role: 'bank', side: 'credit', measure: 'paid_out', reason: 'the bank no longer has it' },
    ],
  },
  match: {
    words:
      'A batch and a credit explain each other. An accepted difference stays in transit; only a part of a minor unit is rounding.',
    lines: [
      { role: 'suspense', side: 'debit', measure: 'received', reason: 'the credit is explained' },
      { role: 'payouts_in_transit', side: 'credit', measure: 'received', reason: 'the payout has arrived' },
      { role: 'rounding_differences', side: 'debit', measure: 'rounding', reason: 'no bank can pay it' },
      { role: 'payouts_in_transit', side: 'credit', measure: 'rounding', reason: 'nothing more will arrive' },
    ],
  },
  match_debit: {
    words: 'A negative batch and a debit explain each other: the merchant paid the provider.',
    lines: [
      {
        role: 'bank_other',
        side: 'debit',
        measure: 'received',
        reason: 'the debit is explained (negative: it is taken off)',
      },
      {
        role: 'payouts_in_transit',
        side: 'credit',
        measure: 'received',
        reason: 'the provider has been paid (negative: it is put back)',
      },
      { role: 'rounding_differences', side: 'debit', measure: 'rounding', reason: 'no bank can pay it' },
      { role: 'payouts_in_transit', side: 'credit', measure: 'rounding', reason: 'nothing more will be taken' },
    ],
  },
} as const satisfies Record<string, PostingRule>;

export type RuleKind = keyof typeof postingRules;

/** Every kind of entry: those with a rule, and the reversal of any of them. */
export type EntryKind = RuleKind | 'reversal';

export const ruleKinds = Object.keys(postingRules) as readonly RuleKind[];
