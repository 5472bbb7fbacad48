import { currencies, currencyCodes, type CurrencyCode } from '../catalogue/currencies.ts';

/** What people and files write beside an amount besides the code and the symbol. */
const spoken: Partial<Record<CurrencyCode, readonly string[]>> = {
  INR: ['Rs', 'Rs.', 'Re', 'Re.', 'Rupees', '₨', 'रु', 'रु.', 'रुपये', 'रुपए', 'টাকা', 'রুপি'],
  BDT: ['Tk', 'Tk.', 'Taka', 'টাকা'],
  NPR: ['Rs', 'Rs.', 'रु', 'रु.'],
  PKR: ['Rs', 'Rs.'],
  LKR: ['Rs', 'Rs.'],
  USD: ['US$'],
  EUR: ['EURO'],
  GBP: ['GB£'],
  CHF: ['Fr.', 'SFr.'],
  CNY: ['RMB', '元'],
  IDR: ['Rp.'],
  JPY: ['円'],
  KES: ['Ksh.'],
  PEN: ['S/.'],
  RUB: ['руб', 'руб.'],
  SEK: ['kr'],
  NOK: ['kr'],
  DKK: ['kr'],
  ISK: ['kr'],
  TRY: ['TL'],
  VND: ['đ', 'VNĐ'],
  ZAR: ['R'],
  BTC: ['XBT'],
};

const longestFirst = (labels: readonly string[]): readonly string[] =>
  [...new Set(labels.map((label) => label.toLowerCase()))].toSorted((a, b) => b.length - a.length);

const labelsOf = new Map<CurrencyCode, readonly string[]>(
  currencyCodes.map((code) => [code, longestFirst([code, currencies[code].symbol, ...(spoken[code] ?? [])])]),
);

const allLabels = longestFirst([...labelsOf.values()].flat());
/** By their first and by their last character, since most texts begin and end with none of these. */
const labelsInFront = Map.groupBy(allLabels, (label) => label.slice(0, 1));
const labelsBehind = Map.groupBy(allLabels, (label) => label.slice(-1));

/** What is left without the label the text begins or ends with, and whether that label is the currency's own. */
type Unlabelled = { readonly rest: string; readonly own: boolean };

/**
 * Takes one label off the text, of whatever currency; null where there is none. The longest counts, so that `Rs.` is
 * taken before `Rs`, and `USDT` is not dollars with a T behind.
 */
export function withoutLabel(text: string, currency: CurrencyCode): Unlabelled | null {
  const lower = text.toLowerCase();
  const own = labelsOf.get(currency) ?? [];
  const inFront = labelsInFront.get(lower.slice(0, 1))?.find((label) => lower.startsWith(label));
  if (inFront !== undefined) return { rest: text.slice(inFront.length).trim(), own: own.includes(inFront) };
  const behind = labelsBehind.get(lower.slice(-1))?.find((label) => lower.endsWith(label));
  if (behind !== undefined) return { rest: text.slice(0, -behind.length).trim(), own: own.includes(behind) };
  return null;
}
