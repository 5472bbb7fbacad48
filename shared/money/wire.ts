import { assert } from '../kernel/assert.ts';
import type { CurrencyCode } from '../catalogue/currencies.ts';
import { money, unitsPerMinor, type Money } from './money.ts';

/** An amount between processes: digits of minor units as text, with decimals only for what is finer than a minor unit. */
export type WireMoney = { readonly amount: string; readonly currency: CurrencyCode };

export function toWire(value: Money): WireMoney {
  const per = unitsPerMinor(value.currency);
  const size = value.units < 0n ? -value.units : value.units;
  const finer = size % per;
  const decimals =
    finer === 0n
      ? ''
      : `.${finer
          .toString()
          .padStart(per.toString().length - 1, '0')
          .replace(/0+$/, '')}`;
  return { amount: `${value.units < 0n ? '-' : ''}${size / per}${decimals}`, currency: value.currency };
}

/** Reads what `toWire` wrote; the contract's schema has refused anything else before. */
export function fromWire(wire: WireMoney): Money {
  const { amount, currency } = wire;
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount);
  assert(found !== null, `not an amount: ${amount}`);
  const per = unitsPerMinor(currency);
  const width = per.toString().length - 1;
  const decimals = found[3] ?? '';
  assert(decimals.length <= width, `finer than the ledger holds: ${amount}`);
  const units = BigInt(found[2] ?? '0') * per + BigInt(decimals.padEnd(width, '0') || '0');
  return money(currency, found[1] === '-' ? -units : units);
}
