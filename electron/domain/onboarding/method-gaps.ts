import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { isPersonToPersonOnly } from '../../../shared/catalogue/payment-methods/p2p-warnings.ts';
import { paymentMethodById, type ListedMethod } from '../../../shared/catalogue/payment-methods/payment-methods.ts';
import type { Application } from '../../../shared/contract/application.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { Applicant, Said } from './said.ts';

/**
 * What keeps a wanted method from being asked for: the catalogue does not have it, it is offered no more, or it pays in none of
 * the merchant's currencies. Where its customers are is no gap: who sells abroad takes what people there pay with.
 */
export function methodGaps(application: Application, applicant: Applicant): readonly Said[] {
  const { methods } = application;
  if (methods.length === 0) return [{ field: 'methods', says: sentence('application_method_needed', {}) }];
  const currencies = currenciesOf(application, applicant);
  return methods.flatMap((id, index) => {
    const field = `methods.${index}`;
    const method = paymentMethodById(id);
    if (method === null) return [{ field, says: sentence('application_method_unknown', { method: id }) }];
    if (methods.indexOf(id) !== index) return [{ field, says: sentence('application_twice', {}) }];
    if (method.until !== null && method.until < applicant.today)
      return [{ field, says: sentence('application_method_ended', { method: method.name, until: method.until }) }];
    if (!method.currencies.some((currency) => currencies.has(currency)))
      return [
        {
          field,
          says: sentence('application_method_currency', {
            method: method.name,
            currencies: method.currencies.join(', '),
          }),
        },
      ];
    return [];
  });
}

/** Of the methods that may be asked for, those with something to be said about them. */
export function methodAdvice(application: Application, { country, today }: Applicant): readonly Said[] {
  return application.methods.flatMap((id, index) => {
    const method = paymentMethodById(id);
    if (method === null) return [];
    const field = `methods.${index}`;
    const said: Said[] = [];
    if (isPersonToPersonOnly(method, today))
      said.push({ field, says: sentence('advice_between_persons', { method: method.name }) });
    if (!isOfferedIn(method, country))
      said.push({ field, says: sentence('advice_customers_elsewhere', { method: method.name }) });
    return said;
  });
}

const isOfferedIn = ({ countries }: ListedMethod, country: string): boolean => countries.some((one) => one === country);

/** What the merchant is paid in, by its books, its declaration or an account of its own. */
const currenciesOf = (
  { declared, settlementAccounts }: Application,
  { currencies }: Applicant,
): ReadonlySet<CurrencyCode> =>
  new Set([
    ...currencies,
    ...declared.map(({ amount }) => amount.currency),
    ...settlementAccounts.map(({ currency }) => currency),
  ]);
