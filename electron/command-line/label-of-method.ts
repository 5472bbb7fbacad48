import { methods, type MethodId } from '../../shared/catalogue/methods.ts';

/** What a payment method is called; one that this version does not know, by its id. */
export const labelOfMethod = (method: string): string =>
  Object.hasOwn(methods, method) ? methods[method as MethodId].label : method;
