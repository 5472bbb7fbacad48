import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { MethodId } from '../../../shared/catalogue/methods.ts';
import type { RateCardLine } from '../../../shared/contract/rate-card.ts';
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

/** What is wrong at a field. */
export type DraftFault = 'missing' | 'percent' | 'amount' | 'order';

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

export const lineDraft = (line: RateCardLine): LineDraft => ({
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

/**
 * The lines as the contract takes them, in any of the three scripts’ digits; amounts that are none are noted under
 * `lines.0.fixed` and the like. The contract itself says the rest.
 */
export const readLines = (
  currency: CurrencyCode,
  lines: readonly LineDraft[],
  note: (field: string, fault: DraftFault) => void,
): RateCardLine[] =>
  lines.map((line, index) => {
    const amount = (field: 'bandFrom' | 'bandTo' | 'fixed' | 'min' | 'max'): string | null => {
      const text = line[field];
      if (text.trim() === '') return null;
      const read = parseAmount(text, { currency, decimal: '.', typed: true });
      if (read.ok && read.value.units >= 0n) return toDecimalText(read.value);
      note(`lines.${index}.${field}`, 'amount');
      return null;
    };
    return {
      methods: line.methods.length === 0 ? 'any' : [...line.methods],
      bandFrom: amount('bandFrom'),
      bandTo: amount('bandTo'),
      percent: inLatinDigits(line.percent.trim()),
      fixed: amount('fixed') ?? '0',
      min: amount('min'),
      max: amount('max'),
      taxPercent: inLatinDigits(line.taxPercent.trim()),
      note: line.note,
    };
  });

/** What the contract finds wrong at a field of a line, by the field's name. */
export const lineFault = (field: string, isOrder: boolean): DraftFault => {
  if (isOrder) return 'order';
  return /percent$/i.test(field) ? 'percent' : /\.(fixed|min|max|band\w+)$/.test(field) ? 'amount' : 'missing';
};
