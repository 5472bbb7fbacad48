import { isCountryCode } from '../../../shared/catalogue/countries.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { methodsFor } from '../../../shared/catalogue/payment-methods/methods-for.ts';
import {
  paymentMethodKinds,
  type PaymentMethodKind,
} from '../../../shared/catalogue/payment-methods/payment-method.ts';
import { paymentMethods, type ListedMethod } from '../../../shared/catalogue/payment-methods/payment-methods.ts';

type Looking = {
  readonly country: string;
  readonly currencies: readonly CurrencyCode[];
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly search: string;
};

export type MethodGroup = { readonly kind: PaymentMethodKind; readonly methods: readonly ListedMethod[] };

/**
 * The methods to choose from, by kind: those that pay in the merchant's currencies, its own country's first. Whoever looks for one by
 * name finds it wherever it is offered.
 */
export function offeredMethods({ country, currencies, day, search }: Looking): readonly MethodGroup[] {
  const wanted = search.trim().toLocaleLowerCase();
  const usable =
    wanted === '' && isCountryCode(country)
      ? methodsFor({ country, currencies, day })
      : paymentMethods.filter(({ until }) => until === null || day <= until);
  const found = usable.filter((method) => wanted === '' || textOf(method).includes(wanted));
  return paymentMethodKinds
    .map((kind) => ({ kind, methods: found.filter((method) => method.kind === kind) }))
    .filter(({ methods }) => methods.length > 0);
}

const textOf = ({ name, localName, provider }: ListedMethod): string =>
  `${name} ${localName ?? ''} ${provider}`.toLocaleLowerCase();
