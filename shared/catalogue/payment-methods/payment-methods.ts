import { asia } from './asia.ts';
import { bangladesh } from './bangladesh.ts';
import { brazil } from './brazil.ts';
import { crypto } from './crypto.ts';
import { europe } from './europe.ts';
import { india } from './india.ts';
import { indonesia } from './indonesia.ts';
import { latinAmerica } from './latin-america.ts';
import type { PaymentMethod } from './payment-method.ts';
import { unitedStates } from './united-states.ts';
import { vietnam } from './vietnam.ts';
import { worldwide } from './worldwide.ts';

const listed = [
  ...india,
  ...bangladesh,
  ...indonesia,
  ...vietnam,
  ...brazil,
  ...latinAmerica,
  ...europe,
  ...unitedStates,
  ...asia,
  ...worldwide,
  ...crypto,
] as const;

export type PaymentMethodId = (typeof listed)[number]['id'];

/** A method that the catalogue has: what is asked of it by its id is typed. */
export type ListedMethod = PaymentMethod & { readonly id: PaymentMethodId };

/** Every method a merchant can ask for, country by country; within one, the best known first. */
export const paymentMethods: readonly ListedMethod[] = listed;

const byId: ReadonlyMap<string, ListedMethod> = new Map(paymentMethods.map((method) => [method.id, method]));

/** Null for an id that this version does not know, as a file from a newer one may hold. */
export const paymentMethodById = (id: string): ListedMethod | null => byId.get(id) ?? null;

export const isPaymentMethodId = (text: string): text is PaymentMethodId => byId.has(text);
