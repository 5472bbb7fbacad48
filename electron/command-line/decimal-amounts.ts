import { isCurrencyCode } from '../../shared/catalogue/currencies.ts';
import { toDecimalText } from '../../shared/money/decimal-text.ts';
import { fromWire, type WireMoney } from '../../shared/money/wire.ts';

/** On the command line an amount is a decimal text in major units; its currency stands beside it. */
export const decimal = (amount: WireMoney): string => toDecimalText(fromWire(amount));

/** An amount that has no field of its own for its currency. */
export const decimalMoney = (amount: WireMoney): { readonly amount: string; readonly currency: string } => ({
  amount: decimal(amount),
  currency: amount.currency,
});

const isWire = (value: object): value is WireMoney => {
  const keys = Object.keys(value);
  const { amount, currency } = value as Partial<Record<string, unknown>>;
  return keys.length === 2 && typeof amount === 'string' && typeof currency === 'string' && isCurrencyCode(currency);
};

/** Any answer with every amount in it written as decimal text. */
export function withDecimals(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDecimals);
  if (typeof value !== 'object' || value === null) return value;
  if (isWire(value)) return decimal(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withDecimals(inner)]));
}
