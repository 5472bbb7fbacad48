import { absolute, fromMinor, type Money } from '../../../shared/money/money.ts';
import { exponentOf, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { toWire } from '../../../shared/money/wire.ts';
import type { Refusal } from '../../../shared/contract/refusal.ts';
import { refuse } from '../handler.ts';

/**
 * What a person may give up at once: one hundred major units, or of a coin a hundredth of one. More is money to ask for.
 * An agreement will set its own.
 */
export const writeOffCap = (currency: CurrencyCode): Money => {
  const exponent = BigInt(exponentOf(currency));
  return fromMinor(currency, exponent <= 3n ? 100n * 10n ** exponent : 10n ** (exponent - 2n));
};

export function overCap(amount: Money): Refusal<'write_off_over_cap'> | null {
  const cap = writeOffCap(amount.currency);
  return absolute(amount).units <= cap.units
    ? null
    : refuse('write_off_over_cap', { amount: toWire(amount), cap: toWire(cap) });
}
