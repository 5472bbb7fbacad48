import { currencies, currencyCodes, type CurrencyCode } from '../catalogue/currencies.ts';

/** What people and files write beside an amount besides the code and the symbol. */
const spoken: Partial<Record<CurrencyCode, readonly string[]>> = {
  INR: ['Rs', 'Rs.', 'Re', 'Re.', 'रु', 'रु.', 'रुपये', 'টাকা', 'রুপি'],
  BDT: ['Tk', 'Tk.', 'টাকা'],
  USD: ['US$'],
  EUR: ['EURO'],
  GBP: ['GB£'],
  BTC: ['XBT'],
};

const longestFirst = (labels: readonly string[]): readonly string[] =>
  [...new Set(labels.map((label) => label.toLowerCase()))].toSorted((a, b) => b.length - a.length);

const labelsOf = new Map<CurrencyCode, readonly string[]>(
  currencyCodes.map((code) => [code, longestFirst([code, currencies[code].symbol, ...(spoken[code] ?? [])])]),
);

/** The labels of one currency in lower case, the longest first, so that `Rs.` is taken before `Rs`. */
export const amountLabels = (currency: CurrencyCode): readonly string[] => labelsOf.get(currency) ?? [];

const allLabels = longestFirst([...labelsOf.values()].flat());

/** True when the text begins or ends with the label of any currency we know: then it is an amount, of another one. */
export const bearsSomeLabel = (text: string): boolean => {
  const lower = text.toLowerCase();
  return allLabels.some((label) => lower.startsWith(label) || lower.endsWith(label));
};
