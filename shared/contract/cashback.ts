import { z } from 'zod';
import { methods, type MethodId } from '../catalogue/methods.ts';
import { agreementName } from './agreement-name.ts';
import { incidentTag } from './incident-tag.ts';
import { command, query } from './method.ts';
import { amount, count, currency, label, localDate, merchantId, month, sentence, writtenText } from './fields.ts';

const schemeId = z.string().min(1).max(80);
const rowId = z.string().regex(/^(line|payment):\d{1,19}$/);
const words = z.array(writtenText.trim().min(2).max(60)).max(12);
const method = z.enum(Object.keys(methods) as [MethodId, ...MethodId[]]);

/** A percentage as decimal text: `3`, `2.5`, up to three decimals, above zero and not above a hundred. */
const percent = z.string().refine((text) => isPercent(text), 'a percentage above 0, and 100 at most, such as 2.5');

function isPercent(text: string): boolean {
  const found = /^(\d{1,3})(?:\.(\d{1,3}))?$/.exec(text);
  if (found === null) return false;
  const thousandths = BigInt(found[1] ?? '') * 1000n + BigInt((found[2] ?? '').padEnd(3, '0'));
  return thousandths > 0n && thousandths <= 100_000n;
}

const positive = amount.refine(({ amount: digits }) => /^[\d.]*[1-9]/.test(digits), 'an amount above zero');

const instrument = z.discriminatedUnion('kind', [
  /** The issuer’s own card, told by its last four digits, and never another. */
  z.strictObject({ kind: z.literal('own_card'), lastFour: z.string().regex(/^\d{4}$/) }),
  /** Payments from one person to another. A row that bears one of the words is one; so is what a bank marks P2P or P2A. */
  z.strictObject({ kind: z.literal('person_to_person'), words: words.default([]) }),
  z.strictObject({ kind: z.literal('any') }),
]);

const reward = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('percent'), percent }),
  /** As much as the issuer likes, this at most: what is due is not known before it comes. */
  z.strictObject({ kind: z.literal('up_to'), amount: positive }),
  z.strictObject({ kind: z.literal('fixed'), amount: positive }),
]);

/** The terms of an offer, as a merchant enters them, and what was said of rows that do not tell by themselves. */
const terms = z.strictObject({
  name: label,
  issuer: label,
  /** The account whose rows count, and where cashback is looked for unless `receipt` names another. */
  account: z.string().min(1).max(80),
  /** What was paid from the account, or what customers paid into it. */
  direction: z.enum(['spent', 'received']),
  instrument,
  /** None is any. */
  methods: z.array(method).max(40).default([]),
  /** What a row must bear, all of it. */
  words: words.default([]),
  minimum: positive.nullable().default(null),
  reward,
  capPerPayment: positive.nullable().default(null),
  /** By the calendar month of the payments. */
  capPerMonth: positive.nullable().default(null),
  capTotal: positive.nullable().default(null),
  /** Only so many payments, counted from the first that meets the conditions while the offer runs. */
  firstPayments: z.number().int().min(1).max(1000).nullable().default(null),
  currency,
  from: localDate,
  to: localDate.nullable().default(null),
  /** Days, the first and the last among them, on which the offer stood still. */
  pauses: z
    .array(z.strictObject({ from: localDate, to: localDate }))
    .max(40)
    .default([]),
  paidWithinDays: z.number().int().min(0).max(366),
  /** How cashback is known where it arrives: a provider’s rows of that kind, a bank’s lines that bear one of the words. */
  receipt: z
    .strictObject({
      words: words.min(1).default(['cashback']),
      rowKind: z.literal('cashback').default('cashback'),
      account: z.string().min(1).max(80).nullable().default(null),
    })
    .default({ words: ['cashback'], rowKind: 'cashback', account: null }),
  source: writtenText.trim().max(2000).nullable().default(null),
  /** What a person said of single rows: that they meet the conditions, or count for nothing. */
  answers: z
    .array(z.strictObject({ row: rowId, counts: z.boolean() }))
    .max(5000)
    .default([]),
});

type Terms = z.output<typeof terms>;

const amountsOf = (scheme: Omit<Terms, 'account' | 'answers'>) => [
  ['minimum', scheme.minimum] as const,
  ['capPerPayment', scheme.capPerPayment] as const,
  ['capPerMonth', scheme.capPerMonth] as const,
  ['capTotal', scheme.capTotal] as const,
  ['reward', scheme.reward.kind === 'percent' ? null : scheme.reward.amount] as const,
];

function agreesWithItself(scheme: Omit<Terms, 'account' | 'answers'>, context: z.RefinementCtx): void {
  const wrong = (path: string, message: string): void => context.addIssue({ code: 'custom', path: [path], message });
  for (const [path, value] of amountsOf(scheme)) {
    if (value !== null && value.currency !== scheme.currency) wrong(path, `not in ${scheme.currency}`);
  }
  if (scheme.to !== null && scheme.to < scheme.from) wrong('to', 'before the first day');
  if (scheme.pauses.some(({ from, to }) => to < from)) wrong('pauses', 'a pause ends before it begins');
}

export const cashbackScheme = terms.superRefine(agreesWithItself);

/** What an agreement promises of cashback: whose account it is looked for on, the merchant's own books say. */
export const cashbackTerms = terms.omit({ account: true, answers: true }).superRefine(agreesWithItself);

export type CashbackScheme = z.output<typeof cashbackScheme>;
export type CashbackTerms = z.output<typeof cashbackTerms>;

/** What became of a payment’s cashback; `asks` where only a person can say whether the payment counts. */
export const cashbackStates = ['received', 'late', 'short', 'waiting', 'missing', 'not_due', 'asks'] as const;

export type CashbackState = (typeof cashbackStates)[number];

/** All in the scheme’s currency. Of a scheme that pays `up to` an amount, `due` is the most that can be due. */
const totals = z.strictObject({
  payments: count,
  due: amount,
  received: amount,
  waiting: amount,
  missing: amount,
  /** Cashback that no payment explains. */
  withoutDue: amount,
  asks: count,
});

export type CashbackTotals = z.output<typeof totals>;

const progress = z.strictObject({ used: amount, cap: amount });

const schemeView = z.strictObject({
  id: schemeId,
  scheme: cashbackScheme,
  /** The agreement that promises it; null for one that was entered by hand. What an agreement says nobody can change. */
  agreement: agreementName.nullable(),
  state: z.enum(['not_begun', 'running', 'paused', 'ended']),
  /** Whether `due` is only the most that can be due. */
  atMost: z.boolean(),
  totals,
  month: progress.nullable(),
  total: progress.nullable(),
  first: z.strictObject({ used: count, of: count }).nullable(),
});

export type CashbackSchemeView = z.output<typeof schemeView>;

const account = z.strictObject({
  id: z.string(),
  kind: z.enum(['provider', 'bank']),
  institution: z.string(),
  number: z.string(),
});

export type CashbackAccount = z.output<typeof account>;

/** A scheme of an agreement of which nobody has said yet on which account it runs. */
const unplacedScheme = z.strictObject({ id: schemeId, terms: cashbackTerms, agreement: agreementName });

export type UnplacedScheme = z.output<typeof unplacedScheme>;

const row = z.strictObject({
  id: rowId,
  on: localDate,
  reference: z.string(),
  /** What the bank or the provider wrote, card numbers masked, cut where it is long. */
  text: z.string(),
  amount,
  state: z.enum(cashbackStates),
  due: amount,
  received: amount,
  missing: amount,
  by: localDate.nullable(),
  /** Why so much is due, or nothing. */
  why: sentence,
  /** What came of it; null where nothing is due. */
  outcome: sentence.nullable(),
  /** What a person said of it. */
  answer: z.boolean().nullable(),
  /** The incident that a provider's payment fell into; a bank's line has no time, and none. */
  incident: incidentTag.nullable(),
});

export type CashbackRowView = z.output<typeof row>;

const receipt = z.strictObject({
  id: rowId,
  on: localDate,
  reference: z.string(),
  amount,
  /** Payments of this scheme that it pays, and the part that nothing explains. */
  payments: count,
  withoutDue: amount,
  why: sentence,
});

export type CashbackReceiptView = z.output<typeof receipt>;

const view = z.strictObject({
  scheme: schemeView,
  /** The newest 2,000; `rowCount` says how many there are. */
  rows: z.array(row),
  rowCount: count,
  receipts: z.array(receipt),
});

export type CashbackView = z.output<typeof view>;

const place = z.strictObject({ merchantId, month: month.optional() });

export const cashback = {
  /** Every scheme as it stands: by the payments of a month, or of all. */
  'cashback.list': query(
    place,
    z.strictObject({
      schemes: z.array(schemeView),
      unplaced: z.array(unplacedScheme),
      totals: z.array(totals),
      accounts: z.array(account),
    }),
    ['workspace_locked', 'merchant_unknown'],
  ),
  /** The payments behind it, each with why something is due, or nothing, and what came. */
  'cashback.read': query(place.extend({ id: schemeId }), view, [
    'workspace_locked',
    'merchant_unknown',
    'scheme_unknown',
  ]),
  /** What terms would come to that are not kept yet; `id` is of the scheme they would take the place of. */
  'cashback.try': query(place.extend({ id: schemeId.optional(), scheme: cashbackScheme }), view, [
    'workspace_locked',
    'merchant_unknown',
    'account_unknown',
  ]),
  /** Keeps a scheme; under an id that is there already, in its place. */
  'cashback.save': command(
    z.strictObject({ merchantId, id: schemeId.optional(), scheme: cashbackScheme }),
    z.strictObject({ id: schemeId }),
    ['workspace_locked', 'merchant_unknown', 'scheme_unknown', 'account_unknown'],
  ),
  'cashback.remove': command(z.strictObject({ merchantId, id: schemeId }), z.strictObject({ id: schemeId }), [
    'workspace_locked',
    'merchant_unknown',
    'scheme_unknown',
  ]),
  /** Says on which account a scheme of an agreement runs; said again, on which instead. */
  'cashback.place': command(
    z.strictObject({ merchantId, id: schemeId, account: z.string().min(1).max(80) }),
    z.strictObject({ id: schemeId }),
    ['workspace_locked', 'merchant_unknown', 'scheme_unknown', 'account_unknown'],
  ),
  /** Says of rows that do not tell by themselves whether they count; null takes back what was said. */
  'cashback.answer': command(
    z.strictObject({
      merchantId,
      id: schemeId,
      rows: z.array(rowId).min(1).max(2000),
      counts: z.boolean().nullable(),
    }),
    z.strictObject({ id: schemeId }),
    ['workspace_locked', 'merchant_unknown', 'scheme_unknown', 'answers_too_many'],
  ),
  /** All schemes, payment by payment, as a file’s text, formulas in cells neutralised. */
  'cashback.csv': query(place, z.strictObject({ fileName: z.string(), text: z.string() }), [
    'workspace_locked',
    'merchant_unknown',
  ]),
};
