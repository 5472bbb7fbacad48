import type { CashbackPreset } from '../../../shared/catalogue/cashback-schemes.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { MethodId } from '../../../shared/catalogue/methods.ts';
import {
  cashbackScheme,
  cashbackTerms,
  type CashbackScheme,
  type CashbackTerms,
} from '../../../shared/contract/cashback.ts';
import { assertNever } from '../../../shared/kernel/assert.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { inLatinDigits } from '../../../shared/money/in-latin-digits.ts';
import { parseAmount } from '../../../shared/money/parse-amount.ts';
import { fromWire, toWire, type WireMoney } from '../../../shared/money/wire.ts';

/** A scheme as it is being written: amounts, numbers and lists are still what was typed. */
export type SchemeDraft = {
  readonly name: string;
  readonly issuer: string;
  readonly account: string;
  readonly direction: CashbackScheme['direction'];
  readonly instrument: CashbackScheme['instrument']['kind'];
  readonly lastFour: string;
  readonly personWords: string;
  readonly methods: readonly MethodId[];
  readonly words: string;
  readonly minimum: string;
  readonly reward: CashbackScheme['reward']['kind'];
  readonly percent: string;
  readonly rewardAmount: string;
  readonly capPerPayment: string;
  readonly capPerMonth: string;
  readonly capTotal: string;
  readonly firstPayments: string;
  readonly currency: CurrencyCode;
  readonly from: string;
  readonly to: string;
  readonly pauses: readonly { readonly from: string; readonly to: string }[];
  readonly paidWithinDays: string;
  readonly receiptWords: string;
  readonly receiptAccount: string;
  readonly source: string;
  readonly answers: CashbackScheme['answers'];
};

export type AmountField = 'minimum' | 'rewardAmount' | 'capPerPayment' | 'capPerMonth' | 'capTotal';

export const newDraft = (account: string, currency: CurrencyCode, from: string): SchemeDraft => ({
  name: '',
  issuer: '',
  account,
  direction: 'spent',
  instrument: 'own_card',
  lastFour: '',
  personWords: '',
  methods: [],
  words: '',
  minimum: '',
  reward: 'percent',
  percent: '',
  rewardAmount: '',
  capPerPayment: '',
  capPerMonth: '',
  capTotal: '',
  firstPayments: '',
  currency,
  from,
  to: '',
  pauses: [],
  paidWithinDays: '30',
  receiptWords: 'cashback',
  receiptAccount: '',
  source: '',
  answers: [],
});

/** A preset's terms in place of what a new draft begins with; `told` are its name and story in the reader's language. */
export function presetDraft(
  draft: SchemeDraft,
  { terms }: CashbackPreset,
  told: { readonly name: string; readonly source: string },
): SchemeDraft {
  const { reward, instrument } = terms;
  return {
    ...draft,
    ...told,
    issuer: terms.issuer,
    direction: terms.direction,
    instrument: instrument?.kind ?? 'own_card',
    personWords: instrument?.kind === 'person_to_person' ? instrument.words.join(', ') : '',
    words: terms.words.join(', '),
    reward: reward.kind,
    percent: reward.kind === 'percent' ? reward.percent : '',
    rewardAmount: reward.kind === 'percent' ? '' : typed(reward.amount),
    firstPayments: terms.firstPayments === null ? '' : String(terms.firstPayments),
    currency: terms.currency ?? draft.currency,
    from: terms.from ?? draft.from,
    paidWithinDays: String(terms.paidWithinDays),
  };
}

const typed = (amount: WireMoney | null): string => (amount === null ? '' : toDecimalText(fromWire(amount)));

/** A kept scheme as a draft: to be changed. */
export const draftOf = (scheme: CashbackScheme): SchemeDraft => ({
  name: scheme.name,
  issuer: scheme.issuer,
  account: scheme.account,
  direction: scheme.direction,
  instrument: scheme.instrument.kind,
  lastFour: scheme.instrument.kind === 'own_card' ? scheme.instrument.lastFour : '',
  personWords: scheme.instrument.kind === 'person_to_person' ? scheme.instrument.words.join(', ') : '',
  methods: scheme.methods,
  words: scheme.words.join(', '),
  minimum: typed(scheme.minimum),
  reward: scheme.reward.kind,
  percent: scheme.reward.kind === 'percent' ? scheme.reward.percent : '',
  rewardAmount: scheme.reward.kind === 'percent' ? '' : typed(scheme.reward.amount),
  capPerPayment: typed(scheme.capPerPayment),
  capPerMonth: typed(scheme.capPerMonth),
  capTotal: typed(scheme.capTotal),
  firstPayments: scheme.firstPayments === null ? '' : String(scheme.firstPayments),
  currency: scheme.currency,
  from: scheme.from,
  to: scheme.to ?? '',
  pauses: scheme.pauses,
  paidWithinDays: String(scheme.paidWithinDays),
  receiptWords: scheme.receipt.words.join(', '),
  receiptAccount: scheme.receipt.account ?? '',
  source: scheme.source ?? '',
  answers: scheme.answers,
});

export type Written = { readonly scheme: CashbackScheme | null; readonly faults: ReadonlySet<string> };

/** The draft as the contract takes it, or which of its fields are not yet as they must be. */
export function writtenScheme(draft: SchemeDraft): Written {
  const faults = new Set<string>();
  const amount = (field: AmountField): WireMoney | null => {
    const text = draft[field].trim();
    if (text === '') return null;
    const read = parseAmount(text, { currency: draft.currency, decimal: '.', typed: true });
    if (read.ok && read.value.units > 0n) return toWire(read.value);
    faults.add(field);
    return null;
  };
  const found = cashbackScheme.safeParse({
    name: draft.name,
    issuer: draft.issuer,
    account: draft.account,
    direction: draft.direction,
    instrument: instrumentOf(draft),
    reward:
      draft.reward === 'percent'
        ? { kind: 'percent', percent: inLatinDigits(draft.percent.trim()).replace(/%$/u, '').trim() }
        : { kind: draft.reward, amount: amount('rewardAmount') },
    methods: [...draft.methods],
    words: listed(draft.words),
    minimum: amount('minimum'),
    capPerPayment: amount('capPerPayment'),
    capPerMonth: amount('capPerMonth'),
    capTotal: amount('capTotal'),
    firstPayments: draft.firstPayments.trim() === '' ? null : wholeNumber(draft.firstPayments),
    currency: draft.currency,
    from: draft.from,
    to: draft.to === '' ? null : draft.to,
    pauses: [...draft.pauses],
    paidWithinDays: wholeNumber(draft.paidWithinDays),
    receipt: {
      words: listed(draft.receiptWords),
      rowKind: 'cashback',
      account: draft.receiptAccount === '' ? null : draft.receiptAccount,
    },
    source: draft.source.trim() === '' ? null : draft.source,
    answers: draft.answers,
  });
  if (!found.success) for (const { path } of found.error.issues) faults.add(fieldAt(draft, path));
  return { scheme: found.success && faults.size === 0 ? found.data : null, faults };
}

/** The terms of an agreement's scheme as a draft: of no account, and nobody has said anything of rows. */
export const draftOfTerms = (terms: CashbackTerms): SchemeDraft => draftOf({ ...terms, account: '', answers: [] });

/** The draft as what an agreement promises. */
export function writtenTerms(draft: SchemeDraft): {
  readonly terms: CashbackTerms | null;
  readonly faults: ReadonlySet<string>;
} {
  const { scheme, faults } = writtenScheme({ ...draft, account: 'any', receiptAccount: '', answers: [] });
  if (scheme === null) return { terms: null, faults };
  const own = Object.entries(scheme).filter(([field]) => field !== 'account' && field !== 'answers');
  return { terms: cashbackTerms.parse(Object.fromEntries(own)), faults };
}

function instrumentOf({ instrument, lastFour, personWords }: SchemeDraft): unknown {
  switch (instrument) {
    case 'own_card':
      return { kind: instrument, lastFour: inLatinDigits(lastFour.trim()) };
    case 'person_to_person':
      return { kind: instrument, words: listed(personWords) };
    case 'any':
      return { kind: instrument };
    default:
      return assertNever(instrument);
  }
}

/** The field of the form that a part of the scheme is written in. */
function fieldAt({ reward }: SchemeDraft, [part, inner]: readonly PropertyKey[]): string {
  if (part === 'reward') return reward === 'percent' ? 'percent' : 'rewardAmount';
  if (part === 'instrument') return inner === 'lastFour' ? 'lastFour' : 'personWords';
  if (part === 'receipt') return inner === 'account' ? 'receiptAccount' : 'receiptWords';
  return String(part);
}

const listed = (text: string): string[] =>
  text
    .split(/[,،;]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Not a number where it is none: the contract says so. */
function wholeNumber(text: string): number {
  const digits = inLatinDigits(text.trim());
  return /^\d{1,6}$/.test(digits) ? Number(digits) : NaN;
}
