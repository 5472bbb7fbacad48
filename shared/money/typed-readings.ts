import type { CurrencyCode } from '../catalogue/currencies.ts';
import type { Money } from './money.ts';
import { parseAmount } from './parse-amount.ts';

/**
 * What an amount that a person typed can mean, the likelier first: `1,284` is one thousand two hundred and eighty-four, and of a
 * shop that writes a decimal comma it is 1.284. Empty for what is no amount. Only for what is looked for: nothing is booked by a guess.
 */
export function typedReadings(text: string, currency: CurrencyCode): readonly Money[] {
  const read = (['.', ','] as const).flatMap((decimal) => {
    const one = parseAmount(text, { currency, decimal, typed: true });
    return one.ok ? [one.value] : [];
  });
  return read.filter(({ units }, n) => read.findIndex((other) => other.units === units) === n);
}
