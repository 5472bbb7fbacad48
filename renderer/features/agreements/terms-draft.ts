import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { industries, type IndustryId } from '../../../shared/catalogue/industries.ts';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { Application } from '../../../shared/contract/application.ts';
import { terms as termsShape, type Terms } from '../../../shared/contract/agreement.ts';
import { parseLocalDate, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { inLatinDigits } from '../../../shared/money/in-latin-digits.ts';
import { parseAmount } from '../../../shared/money/parse-amount.ts';
import { fromWire, toWire, type WireMoney } from '../../../shared/money/wire.ts';
import { draftOfTerms, writtenTerms, type SchemeDraft } from '../../ui/cashback-terms/scheme-draft.ts';
import {
  lineDraft,
  lineFault,
  newLine,
  readLines,
  type DraftFault,
  type LineDraft,
} from '../../ui/rate-lines/line-draft.ts';

export type ScheduleDraft = {
  readonly key: number;
  readonly currency: CurrencyCode;
  readonly refundKeepsFee: boolean;
  readonly lines: readonly LineDraft[];
};

export type LimitDraft = {
  readonly key: number;
  readonly currency: CurrencyCode;
  readonly perPayment: string;
  readonly perMonth: string;
};

/** Terms as they are being written: amounts and numbers are still what was typed. `key` is a part's own while it is on screen. */
export type TermsDraft = {
  readonly institution: InstitutionId;
  readonly from: string;
  readonly to: string;
  readonly schedules: readonly ScheduleDraft[];
  readonly days: string;
  readonly counts: Terms['settlement']['counts'];
  readonly hasReserve: boolean;
  readonly reservePercent: string;
  readonly reserveDays: string;
  readonly limits: readonly LimitDraft[];
  readonly cashback: readonly { readonly key: number; readonly draft: SchemeDraft }[];
  readonly note: string;
};

let keys = 0;
export const newKey = (): number => (keys += 1);

/** India taxes the fees of payment services at 18 % (GST); elsewhere none is taken for granted. */
const usualTax = (currency: CurrencyCode): string => (currency === 'INR' ? '18' : '0');

export const newSchedule = (currency: CurrencyCode): ScheduleDraft => ({
  key: newKey(),
  currency,
  refundKeepsFee: true,
  lines: [newLine(usualTax(currency))],
});

/** Where a first offer begins: the currencies and the turnover that the merchant declared, and its industry's usual reserve. */
export function draftOfRequest(
  merchant: { readonly base: CurrencyCode; readonly industry: IndustryId },
  application: Application,
  institution: InstitutionId,
  from: LocalDate,
): TermsDraft {
  const declared = application.declared.map(({ amount }) => amount);
  const currencies = [...new Set([merchant.base, ...declared.map(({ currency }) => currency)])];
  const { reserve } = industries[merchant.industry];
  return {
    institution,
    from,
    to: '',
    schedules: currencies.map(newSchedule),
    days: '2',
    counts: 'bank_days',
    hasReserve: reserve !== null,
    reservePercent: reserve?.percent ?? '',
    reserveDays: reserve === null ? '' : String(reserve.days),
    limits: declared.map((amount) => ({
      key: newKey(),
      currency: amount.currency,
      perPayment: '',
      perMonth: typed(amount),
    })),
    cashback: [],
    note: '',
  };
}

const typed = (amount: WireMoney | null): string => (amount === null ? '' : toDecimalText(fromWire(amount)));

/** Terms that were proposed or agreed, to be changed. */
export const draftOfAgreed = (terms: Terms): TermsDraft => ({
  institution: terms.institution,
  from: terms.from,
  to: terms.to ?? '',
  schedules: terms.fees.map(({ currency, refundKeepsFee, lines }) => ({
    key: newKey(),
    currency,
    refundKeepsFee,
    lines: lines.map(lineDraft),
  })),
  days: String(terms.settlement.days),
  counts: terms.settlement.counts,
  hasReserve: terms.reserve !== null,
  reservePercent: terms.reserve?.percent ?? '',
  reserveDays: terms.reserve === null ? '' : String(terms.reserve.days),
  limits: terms.limits.map(({ currency, perPayment, perMonth }) => ({
    key: newKey(),
    currency,
    perPayment: typed(perPayment),
    perMonth: typed(perMonth),
  })),
  cashback: terms.cashback.map((scheme) => ({ key: newKey(), draft: draftOfTerms(scheme) })),
  note: terms.note,
});

export type TermsFault = DraftFault | 'number' | 'repeated' | 'scheme';

/** The draft as the contract takes it, or what keeps it from that, by field: `fees.0.lines.1.percent`, `limits.0.perMonth`. */
export type ReadTerms = { readonly terms: Terms | null; readonly faults: ReadonlyMap<string, TermsFault> };

/** Reads what was typed, in any of the three scripts’ digits. The contract itself says what terms must be. */
export function readTerms(draft: TermsDraft): ReadTerms {
  const faults = new Map<string, TermsFault>();
  const limitOf = (text: string, currency: CurrencyCode, field: string): WireMoney | null => {
    if (text.trim() === '') return null;
    const read = parseAmount(text, { currency, decimal: '.', typed: true });
    if (read.ok && read.value.units > 0n) return toWire(read.value);
    faults.set(field, 'amount');
    return null;
  };
  const cashback = draft.cashback.map(({ draft: scheme }, index) => {
    const { terms, faults: wrong } = writtenTerms(scheme);
    for (const field of wrong)
      faults.set(`cashback.${index}.${field}`, scheme[field as keyof SchemeDraft] === '' ? 'missing' : 'scheme');
    return terms;
  });
  const found = termsShape.safeParse({
    institution: draft.institution,
    from: draft.from,
    to: draft.to === '' ? null : draft.to,
    fees: draft.schedules.map(({ currency, refundKeepsFee, lines }, index) => ({
      currency,
      refundKeepsFee,
      lines: readLines(currency, lines, (field, fault) => faults.set(`fees.${index}.${field}`, fault)),
    })),
    settlement: { days: wholeNumber(draft.days), counts: draft.counts },
    reserve: draft.hasReserve
      ? { percent: inLatinDigits(draft.reservePercent.trim()), days: wholeNumber(draft.reserveDays) }
      : null,
    limits: draft.limits.map(({ currency, perPayment, perMonth }, index) => ({
      currency,
      perPayment: limitOf(perPayment, currency, `limits.${index}.perPayment`),
      perMonth: limitOf(perMonth, currency, `limits.${index}.perMonth`),
    })),
    cashback: cashback.filter((scheme) => scheme !== null),
    note: draft.note,
  });
  for (const { path, code } of found.error?.issues ?? []) {
    const field = path.join('.');
    if (!faults.has(field)) faults.set(field, faultAt(draft, field, code === 'custom'));
  }
  return { terms: found.success && faults.size === 0 ? found.data : null, faults };
}

function faultAt(draft: TermsDraft, field: string, isCustom: boolean): TermsFault {
  if (field === 'from' || field === 'to') return parseLocalDate(draft[field]) === null ? 'missing' : 'order';
  if (field.endsWith('.currency')) return 'repeated';
  if (field === 'settlement.days' || field === 'reserve.days') return 'number';
  return lineFault(field, isCustom);
}

/** Not a number where it is none: the contract says so. */
function wholeNumber(text: string): number {
  const digits = inLatinDigits(text.trim());
  return /^\d{1,5}$/.test(digits) ? Number(digits) : NaN;
}
