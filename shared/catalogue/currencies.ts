/**
 * Currencies and coins as data. `exponent` is ISO 4217's number of decimals (list one, maintained by SIX) or the
 * chain's own (the token's `decimals`); `symbol` is the label a person expects beside the amount, distinct wherever
 * one sign is shared by several currencies.
 */
type CurrencyKind = 'fiat' | 'coin';

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
  AED: { exponent: 2, symbol: 'AED', kind: 'fiat' },
  ARS: { exponent: 2, symbol: 'AR$', kind: 'fiat' },
  AUD: { exponent: 2, symbol: 'A$', kind: 'fiat' },
  BHD: { exponent: 3, symbol: 'BD', kind: 'fiat' },
  CAD: { exponent: 2, symbol: 'CA$', kind: 'fiat' },
  CHF: { exponent: 2, symbol: 'CHF', kind: 'fiat' },
  CLP: { exponent: 0, symbol: 'CLP$', kind: 'fiat' },
  CNY: { exponent: 2, symbol: 'CN¥', kind: 'fiat' },
  COP: { exponent: 2, symbol: 'COL$', kind: 'fiat' },
  CZK: { exponent: 2, symbol: 'Kč', kind: 'fiat' },
  DKK: { exponent: 2, symbol: 'DKK', kind: 'fiat' },
  EGP: { exponent: 2, symbol: 'E£', kind: 'fiat' },
  HKD: { exponent: 2, symbol: 'HK$', kind: 'fiat' },
  HUF: { exponent: 2, symbol: 'Ft', kind: 'fiat' },
  ILS: { exponent: 2, symbol: '₪', kind: 'fiat' },
  JOD: { exponent: 3, symbol: 'JD', kind: 'fiat' },
  JPY: { exponent: 0, symbol: '¥', kind: 'fiat' },
  KES: { exponent: 2, symbol: 'KSh', kind: 'fiat' },
  KRW: { exponent: 0, symbol: '₩', kind: 'fiat' },
  KWD: { exponent: 3, symbol: 'KD', kind: 'fiat' },
  LKR: { exponent: 2, symbol: 'LKR', kind: 'fiat' },
  MXN: { exponent: 2, symbol: 'MX$', kind: 'fiat' },
  MYR: { exponent: 2, symbol: 'RM', kind: 'fiat' },
  NGN: { exponent: 2, symbol: '₦', kind: 'fiat' },
  NOK: { exponent: 2, symbol: 'NOK', kind: 'fiat' },
  NPR: { exponent: 2, symbol: 'NPR', kind: 'fiat' },
  NZD: { exponent: 2, symbol: 'NZ$', kind: 'fiat' },
  OMR: { exponent: 3, symbol: 'OMR', kind: 'fiat' },
  PEN: { exponent: 2, symbol: 'S/', kind: 'fiat' },
  PHP: { exponent: 2, symbol: '₱', kind: 'fiat' },
  PKR: { exponent: 2, symbol: 'PKR', kind: 'fiat' },
  PLN: { exponent: 2, symbol: 'zł', kind: 'fiat' },
  QAR: { exponent: 2, symbol: 'QAR', kind: 'fiat' },
  RUB: { exponent: 2, symbol: '₽', kind: 'fiat' },
  SAR: { exponent: 2, symbol: 'SAR', kind: 'fiat' },
  SEK: { exponent: 2, symbol: 'SEK', kind: 'fiat' },
  SGD: { exponent: 2, symbol: 'S$', kind: 'fiat' },
  THB: { exponent: 2, symbol: '฿', kind: 'fiat' },
  TRY: { exponent: 2, symbol: '₺', kind: 'fiat' },
  TWD: { exponent: 2, symbol: 'NT$', kind: 'fiat' },
  UAH: { exponent: 2, symbol: '₴', kind: 'fiat' },
  ZAR: { exponent: 2, symbol: 'ZAR', kind: 'fiat' },
  BTC: { exponent: 8, symbol: '₿', kind: 'coin' },
  ETH: { exponent: 18, symbol: 'Ξ', kind: 'coin' },
  USDT: { exponent: 6, symbol: 'USDT', kind: 'coin' },
  USDC: { exponent: 6, symbol: 'USDC', kind: 'coin' },
  BCH: { exponent: 8, symbol: 'BCH', kind: 'coin' },
  BNB: { exponent: 18, symbol: 'BNB', kind: 'coin' },
  DAI: { exponent: 18, symbol: 'DAI', kind: 'coin' },
  DOGE: { exponent: 8, symbol: 'Ð', kind: 'coin' },
  LTC: { exponent: 8, symbol: 'Ł', kind: 'coin' },
  SOL: { exponent: 9, symbol: 'SOL', kind: 'coin' },
  TON: { exponent: 9, symbol: 'TON', kind: 'coin' },
  TRX: { exponent: 6, symbol: 'TRX', kind: 'coin' },
  XRP: { exponent: 6, symbol: 'XRP', kind: 'coin' },
} as const satisfies Record<string, CurrencyFacts>;

export type CurrencyCode = keyof typeof currencies;

export const currencyCodes = Object.keys(currencies) as readonly CurrencyCode[];

export const isCurrencyCode = (text: string): text is CurrencyCode => Object.hasOwn(currencies, text);

/** Decimals of the currency's minor unit: INR 2, JPY 0, ETH 18. */
export const exponentOf = (currency: CurrencyCode): number => currencies[currency].exponent;
