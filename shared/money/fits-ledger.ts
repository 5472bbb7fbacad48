import { ledgerScale } from './money.ts';
import { exponentOf } from '../catalogue/currencies.ts';
import type { WireMoney } from './wire.ts';

const int64Max = 9_223_372_036_854_775_807n;

/**
 * Whether an amount between processes is one that the ledger's columns can hold: no finer than they are, and no larger. What comes
 * from elsewhere is held to it before it is read (`fromWire`, `toColumns`).
 */
export function fitsLedger({ amount, currency }: WireMoney): boolean {
  const found = /^-?(\d{1,40})(?:\.(\d{1,18}))?$/.exec(amount);
  if (found === null) return false;
  const [, whole = '0', decimals = ''] = found;
  const finer = ledgerScale(currency) - exponentOf(currency);
  if (decimals.length > finer) return false;
  const units = BigInt(`${whole}${decimals.padEnd(finer, '0')}`);
  // A negative one is split downwards: its first column may be one larger.
  return units / 1_000_000_000n < int64Max;
}
