import type { PaymentMethod } from './payment-method.ts';
import { paymentMethodById, type ListedMethod } from './payment-methods.ts';

/** Whether the method is for transfers between persons alone on this day (`YYYY-MM-DD`). */
export const isPersonToPersonOnly = ({ personToPersonOnly }: PaymentMethod, day: string): boolean =>
  personToPersonOnly !== null &&
  (personToPersonOnly.since === null || personToPersonOnly.since <= day) &&
  (personToPersonOnly.until === null || day <= personToPersonOnly.until);

/** Of the chosen methods, those over which no merchant may be paid on this day; ids that are not known are passed over. */
export const p2pWarnings = (chosen: readonly string[], day: string): readonly ListedMethod[] =>
  chosen
    .map(paymentMethodById)
    .filter((method): method is ListedMethod => method !== null && isPersonToPersonOnly(method, day));
