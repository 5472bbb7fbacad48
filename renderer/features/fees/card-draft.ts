import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { MethodId } from '../../../shared/catalogue/methods.ts';
import type { RateCardPreset } from '../../../shared/catalogue/rate-card-presets.ts';
import { rateCard, type RateCard, type RateCardLine } from '../../../shared/contract/rate-card.ts';
import { parseLocalDate, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { inLatinDigits } from '../../../shared/money/in-latin-digits.ts';
import { parseAmount } from '../../../shared/money/parse-amount.ts';

/** A line as it is being typed; no method chosen means any. `key` is its own as long as it is on screen. */
export type LineDraft = {
  readonly key: number;
  readonly methods: readonly MethodId[];
  readonly bandFrom: string;
  readonly bandTo: string;
  readonly percent: string;
  readonly fixed: string;
  readonly min: string;
  readonly max: string;
  readonly taxPercent: string;
  readonly note: string;
};

export type CardDraft = {
  readonly name: string;
  readonly providerAccount: string;
  readonly currency: CurrencyCode;
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly refundKeepsFee: boolean;
  readonly lines: readonly LineDraft[];
};

export type DraftFault = 'missing' | 'percent' | 'amount' | 'order';

/** A draft as a card, or what keeps it from being one, by field: `name`, `lines.0.percent`. */
export type ReadDraft = { readonly card: RateCard | null; readonly faults: ReadonlyMap<string, DraftFault> };

let keys = 0;

export const newLine = (taxPercent: string): LineDraft => ({
  key: (keys += 1),
  methods: [],
  bandFrom: '',
  bandTo: '',
  percent: '',
  fixed: '',
  min: '',
  max: '',
  taxPercent,
  note: '',
});

const lineDraft = (line: RateCardLine): LineDraft => ({
  key: (keys += 1),
  methods: line.methods === 'any' ? [] : line.methods,
  bandFrom: line.bandFrom ?? '',
  bandTo: line.bandTo ?? '',
  percent: line.percent,
  fixed: /[1-9]/.test(line.fixed) ? line.fixed : '',
  min: line.min ?? '',
  max: line.max ?? '',
  taxPercent: line.taxPercent,
  note: line.note,
});

export const draftOfCard = (card: RateCard): CardDraft => ({
  ...card,
  to: card.to ?? '',
  lines: card.lines.map(lineDraft),
});

/** A list price holds from the day it is taken up; a law from its own first day. */
export const draftOfPreset = (preset: RateCardPreset, providerAccount: string, today: LocalDate): CardDraft => ({
  name: preset.name,
  providerAccount,
  currency: preset.currency,
  from: preset.standing === 'law' ? preset.asOf : today,
  to: '',
  source: preset.source,
  refundKeepsFee: preset.refundKeepsFee,
  lines: preset.lines.map(lineDraft),
});

/** Reads what was typed, in any of the three scripts’ digits. The contract itself says what a card must be. */
export function readDraft(draft: CardDraft): ReadDraft {
  const faults = new Map<string, DraftFault>();
  const amount = (text: string, field: string): string | null => {
    if (text.trim() === '') return null;
    const read = parseAmount(text, { currency: draft.currency, decimal: '.', typed: true });
    if (read.ok && read.value.units >= 0n) return toDecimalText(read.value);
    faults.set(field, 'amount');
    return null;
  };
  const lines = draft.lines.map((line, index) => {
    const at = (field: string): string => `lines.${index}.${field}`;
    return {
      methods: line.methods.length === 0 ? ('any' as const) : [...line.methods],
      bandFrom: amount(line.bandFrom, at('bandFrom')),
      bandTo: amount(line.bandTo, at('bandTo')),
      percent: inLatinDigits(line.percent.trim()),
      fixed: amount(line.fixed, at('fixed')) ?? '0',
      min: amount(line.min, at('min')),
      max: amount(line.max, at('max')),
      taxPercent: inLatinDigits(line.taxPercent.trim()),
      note: line.note,
    };
  });
  const to = draft.to === '' ? null : draft.to;
  const found = rateCard.safeParse({ ...draft, to, lines });
  for (const { path, code } of found.error?.issues ?? []) {
    const field = path.join('.');
    if (!faults.has(field)) faults.set(field, faultAt(draft, field, code === 'custom'));
  }
  return { card: found.success && faults.size === 0 ? found.data : null, faults };
}

function faultAt(draft: CardDraft, field: string, isOrder: boolean): DraftFault {
  if (field === 'from' || field === 'to') return parseLocalDate(draft[field]) === null ? 'missing' : 'order';
  if (isOrder) return 'order';
  return /percent$/i.test(field) ? 'percent' : /\.(fixed|min|max|band\w+)$/.test(field) ? 'amount' : 'missing';
}
