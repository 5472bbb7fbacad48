import type { CountryCode } from '../countries.ts';
import type { CurrencyCode } from '../currencies.ts';
import { paymentMethods, type ListedMethod } from './payment-methods.ts';

/** Whose payments are wanted: customers of this country, in any of these currencies, on this day (`YYYY-MM-DD`). */
type Wanted = { readonly country: CountryCode; readonly currencies: readonly CurrencyCode[]; readonly day: string };

/**
 * The methods that pay in one of the currencies, and could be used on the day: first those of the country alone, then those
 * of several countries with it among them, then those of elsewhere. Otherwise in the order of the catalogue.
 */
export function methodsFor({ country, currencies, day }: Wanted): readonly ListedMethod[] {
  const usable = paymentMethods.filter(
    (method) =>
      method.currencies.some((currency) => currencies.includes(currency)) &&
      (method.since === null || method.since <= day) &&
      (method.until === null || day <= method.until),
  );
  return usable.toSorted((left, right) => distance(left, country) - distance(right, country));
}

const distance = ({ countries }: ListedMethod, country: CountryCode): number => {
  if (!countries.includes(country)) return 2;
  return countries.length === 1 ? 0 : 1;
};
