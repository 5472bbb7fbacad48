/**
 * Currencies and coins as data. `exponent` is ISO 4217's number of decimals (list one, maintained by SIX) or the
 * chain's own; `symbol` is the label a person expects beside the amount.
 */
export type CurrencyKind = 'fiat' | 'coin';

type CurrencyFacts = { readonly exponent: number; readonly symbol: string; readonly kind: CurrencyKind };

export const currencies = {
  INR: { exponent: 2, symbol: '₹', kind: 'fiat' },
  USD: { exponent: 2, symbol: '$', kind: 'fiat' },
  EUR: { exponent: 2, symbol: '€', kind: 'fiat' },
  GBP: { exponent: 2, symbol: '£', kind: 'fiat' },
  BDT: { exponent: 2, symbol: '৳', kind: 'fiat' },
  BRL: { exponent: 2, symbol: 'R$', kind: 'fiat' },
  IDR: { exponent: 2, symbol: 'Rp', kind: 'fiat' },
  VND: { exponent: 0, symbol: '₫', kind: 'fiat' },
  JPY: { exponent: 0, symbol: '¥', kind: 'fiat' },
  KWD: { exponent: 3, symbol: 'KD', kind: 'fiat' },
  BTC: { exponent: 8, symbol: '₿', kind: 'coin' },
  ETH: { exponent: 18, symbol: 'Ξ', kind: 'coin' },
  USDT: { exponent: 6, symbol: 'USDT', kind: 'coin' },
  USDC: { exponent: 6, symbol: 'USDC', kind: 'coin' },
} as const satisfies Record<string, CurrencyFacts>;

export type CurrencyCode = keyof typeof currencies;

export const currencyCodes = Object.keys(currencies) as readonly CurrencyCode[];

export const isCurrencyCode = (text: string): text is CurrencyCode => Object.hasOwn(currencies, text);

/** Decimals of the currency's minor unit: INR 2, JPY 0, ETH 18. */
export const exponentOf = (currency: CurrencyCode): number => currencies[currency].exponent;
