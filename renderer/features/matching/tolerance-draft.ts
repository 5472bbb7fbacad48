import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { Tolerance } from '../../../shared/contract/matching-rules.ts';
import { fromDecimalText, toDecimalText } from '../../../shared/money/decimal-text.ts';
import { fromWire, toWire, type WireMoney } from '../../../shared/money/wire.ts';
import { amountLimit } from './amount-limit.ts';

/** A tolerance as somebody types it: amounts and a percentage as texts. */
export type ToleranceDraft = {
  /** One text a currency; empty is none. */
  readonly absolute: Readonly<Record<string, string>>;
  readonly cap: Readonly<Record<string, string>>;
  readonly percent: string;
};

/** The currencies that have a field: the merchant's own, and those that something was set for before. */
export const draftCurrencies = (tolerance: Tolerance | null, own: readonly CurrencyCode[]): readonly CurrencyCode[] => [
  ...new Set([
    ...own,
    ...(tolerance?.absolute ?? []).map(({ currency }) => currency),
    ...(tolerance?.cap ?? []).map(({ currency }) => currency),
  ]),
];

/** Null, of a rule, is a tolerance of nothing. */
export const toleranceDraft = (tolerance: Tolerance | null): ToleranceDraft => ({
  absolute: textsOf(tolerance?.absolute ?? []),
  cap: textsOf(tolerance?.cap ?? []),
  percent: tolerance?.percent ?? '0',
});

/** The tolerance a draft says; null while one of its texts is no amount or no percentage. */
export function toleranceOf(draft: ToleranceDraft): Tolerance | null {
  const absolute = amountsOf(draft.absolute);
  const cap = amountsOf(draft.cap);
  const percent = percentOf(draft.percent);
  return absolute === null || cap === null || percent === null ? null : { absolute, percent, cap };
}

/** The same for one rule, which has none where nothing may be missing. Not ok while a text is no amount or percentage. */
export function ruleToleranceOf(
  draft: ToleranceDraft,
): { readonly ok: true; readonly tolerance: Tolerance | null } | { readonly ok: false } {
  const tolerance = toleranceOf(draft);
  if (tolerance === null) return { ok: false };
  const isNothing = tolerance.absolute.length === 0 && tolerance.cap.length === 0 && tolerance.percent === '0';
  return { ok: true, tolerance: isNothing ? null : tolerance };
}

/** A percentage as the contract has it, `2.5`; digits of all three scripts are read. Empty is none of it. */
export function percentOf(text: string): string | null {
  if (text.trim() === '') return '0';
  // Read as an amount with six decimals, as many as a percentage has: the same digits, marks and scripts as amounts.
  const read = amountLimit(text.replace('%', ''), 'USDT');
  if (read === null || text.includes('-')) return null;
  const plain = read.replace(/\.?0+$/, '');
  return /^\d{1,3}(\.\d{1,6})?$/.test(plain) ? plain : /^0*$/.test(plain) ? '0' : null;
}

/** An amount of a field; `''` where the field is empty, null where it holds no amount. */
export const fieldAmount = (text: string, currency: CurrencyCode): string | null =>
  text.trim() === '' ? '' : text.includes('-') ? null : amountLimit(text, currency);

const textsOf = (amounts: readonly WireMoney[]): Readonly<Record<string, string>> =>
  Object.fromEntries(amounts.map((amount) => [amount.currency, toDecimalText(fromWire(amount))]));

function amountsOf(texts: Readonly<Record<string, string>>): WireMoney[] | null {
  const amounts: WireMoney[] = [];
  for (const [currency, text] of Object.entries(texts)) {
    if (!isCurrencyCode(currency)) continue;
    const written = fieldAmount(text, currency);
    if (written === null) return null;
    const value = written === '' ? null : fromDecimalText(currency, written);
    if (value !== null) amounts.push(toWire(value));
  }
  return amounts;
}
