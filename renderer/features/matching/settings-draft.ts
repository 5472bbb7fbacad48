import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { MatchingSettings } from '../../../shared/contract/matching-rules.ts';
import { fromDecimalText, toDecimalText } from '../../../shared/money/decimal-text.ts';
import { fromWire, toWire, type WireMoney } from '../../../shared/money/wire.ts';
import { amountLimit } from './amount-limit.ts';

/** The settings of the passes as somebody types them: amounts and percentages as texts. */
export type SettingsDraft = {
  readonly passes: MatchingSettings['passes'];
  /** One text a currency; empty is none. */
  readonly absolute: Readonly<Record<string, string>>;
  readonly cap: Readonly<Record<string, string>>;
  readonly percent: string;
  readonly acrossPercent: string;
};

/** The currencies that have a field: the merchant's own, and those that something was set for before. */
export const draftCurrencies = (settings: MatchingSettings, own: readonly CurrencyCode[]): readonly CurrencyCode[] => [
  ...new Set([
    ...own,
    ...settings.tolerance.absolute.map(({ currency }) => currency),
    ...settings.tolerance.cap.map(({ currency }) => currency),
  ]),
];

export const draftOf = ({ passes, tolerance, acrossPercent }: MatchingSettings): SettingsDraft => ({
  passes,
  absolute: textsOf(tolerance.absolute),
  cap: textsOf(tolerance.cap),
  percent: tolerance.percent,
  acrossPercent,
});

/** The settings a draft says; null while one of its texts is no amount or no percentage. */
export function settingsOf(draft: SettingsDraft): MatchingSettings | null {
  const absolute = amountsOf(draft.absolute);
  const cap = amountsOf(draft.cap);
  const percent = percentOf(draft.percent);
  const acrossPercent = percentOf(draft.acrossPercent);
  if (absolute === null || cap === null || percent === null || acrossPercent === null) return null;
  return { passes: [...draft.passes], tolerance: { absolute, percent, cap }, acrossPercent };
}

/** A percentage as the contract has it, `2.5`; digits of all three scripts are read. Empty is none of it. */
export function percentOf(text: string): string | null {
  if (text.trim() === '') return '0';
  // Read as an amount with two decimals: the same digits, marks and scripts that amounts are typed in.
  const read = amountLimit(text.replace('%', ''), 'USD');
  if (read === null || text.includes('-')) return null;
  const plain = read.replace(/\.?0+$/, '');
  return /^\d{1,3}(\.\d{1,6})?$/.test(plain) ? plain : /^0*$/.test(plain) ? '0' : null;
}

/** An amount of a field; `''` where the field is empty, null where it holds no amount. */
export const fieldAmount = (text: string, currency: CurrencyCode): string | null =>
  text.trim() === '' ? '' : text.includes('-') ? null : amountLimit(text, currency);

/** The passes with one of them run earlier (−1) or later (1). */
export function movedPass(passes: SettingsDraft['passes'], at: number, by: -1 | 1): SettingsDraft['passes'] {
  const [one, other] = [passes[at], passes[at + by]];
  if (one === undefined || other === undefined) return passes;
  return passes.map((pass, place) => (place === at ? other : place === at + by ? one : pass));
}

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
