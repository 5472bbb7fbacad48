import { exponentOf, type CurrencyCode } from '../catalogue/currencies.ts';
import { ledgerScale, money, type Money } from './money.ts';

/**
 * The amount in major units as plain digits: `-1234.50`. At least the currency's own decimals; more only where the
 * amount really has them (`1.332`), so that nothing is hidden by rounding.
 */
export function toDecimalText(value: Money): string {
  const scale = ledgerScale(value.currency);
  const digits = (value.units < 0n ? -value.units : value.units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, -scale);
  const decimals = digits.slice(-scale).replace(/0+$/, '').padEnd(exponentOf(value.currency), '0');
  return `${value.units < 0n ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`;
}

/** Reads `toDecimalText`'s form exactly: Latin digits, a point, an optional minus. Null when it is anything else. */
export function fromDecimalText(currency: CurrencyCode, text: string): Money | null {
  const found = /^(-?)(\d{1,30})(?:\.(\d{1,18}))?$/.exec(text);
  if (found === null) return null;
  const scale = ledgerScale(currency);
  const decimals = found[3] ?? '';
  if (decimals.length > scale) return null;
  const units = BigInt(`${found[2]}${decimals.padEnd(scale, '0')}`);
  return money(currency, found[1] === '-' ? -units : units);
}
