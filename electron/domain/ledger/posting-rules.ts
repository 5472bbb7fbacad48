import { bankRules } from './bank-rules.ts';
import type { AccountRole } from './chart.ts';
import { exchangeRules } from './exchange-rules.ts';
import { providerRules } from './provider-rules.ts';

/** What a row brings: signed as in `NormalisedRow`, or of a batch, a statement line, a match, a decision, a revaluation. */
export type AmountSource = 'gross' | 'fee' | 'tax' | 'net' | 'amount' | 'rounding' | 'given' | 'gain' | 'loss';

/** What a rule posts: one amount of the row, as it stands or turned round. In SQL: `sign × column`. */
export const measures = {
  gross: { of: 'gross', sign: 1, words: 'the gross amount' },
  refunded: { of: 'gross', sign: -1, words: 'the refunded amount (the negative gross, turned round)' },
  disputed: { of: 'gross', sign: -1, words: 'the disputed amount (the negative gross, turned round)' },
  charged: { of: 'gross', sign: -1, words: 'the charged amount (the negative gross, turned round)' },
  held: { of: 'gross', sign: -1, words: 'the amount held (the negative gross, turned round)' },
  deducted: { of: 'gross', sign: -1, words: 'the tax deducted (the negative gross, turned round)' },
  withdrawn: { of: 'gross', sign: -1, words: 'the amount withdrawn (the negative gross, turned round)' },
  fee: { of: 'fee', sign: 1, words: 'the fees of the batch’s lines' },
  tax: { of: 'tax', sign: 1, words: 'the tax on the fees of the batch’s lines' },
  net: { of: 'net', sign: 1, words: 'the batch’s net' },
  received: { of: 'amount', sign: 1, words: 'the amount on the statement' },
  paid_out: { of: 'amount', sign: -1, words: 'the amount paid out (the negative amount, turned round)' },
  rounding: {
    of: 'rounding',
    sign: 1,
    words: 'the part of a minor unit no bank can pay (exact net less the amount received)',
  },
  written_off: { of: 'amount', sign: 1, words: 'the amount given up' },
  given: { of: 'given', sign: 1, words: 'the batch’s exact net in its own currency' },
  gain: { of: 'gain', sign: 1, words: 'the gain in the base currency' },
  loss: { of: 'loss', sign: 1, words: 'the loss in the base currency' },
} as const satisfies Record<string, { readonly of: AmountSource; readonly sign: 1 | -1; readonly words: string }>;

type Measure = keyof typeof measures;

type Side = 'debit' | 'credit';

type RuleLine = {
  readonly role: AccountRole;
  readonly side: Side;
  readonly measure: Measure;
  readonly reason: string;
};

/** Every measure is debited as often as it is credited, so an entry balances in each currency whatever its amounts are. */
export type PostingRule = {
  readonly words: string;
  /** The standard or the law it follows, where there is one. */
  readonly source?: string;
  /** Its measures may be in different currencies. Any other rule refuses that: rounding in dollars on a match in rupees is a mistake. */
  readonly acrossCurrencies?: true;
  readonly lines: readonly RuleLine[];
};

/**
 * What each kind of entry posts: data, so that one rule explains itself, runs here and compiles to SQL. A negative
 * measure falls on the other side by itself: a negative batch, a fee given back.
 */
export const postingRules = { ...providerRules, ...bankRules, ...exchangeRules } as const;

export type RuleKind = keyof typeof postingRules;

export const ruleKinds = Object.keys(postingRules) as readonly RuleKind[];
