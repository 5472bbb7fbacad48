import type { MethodId } from '../../../shared/catalogue/methods.ts';
import type { ProviderFacts } from '../make-row.ts';

type Kind = ProviderFacts['kind'];

/** Rows of a customer's payment by PayPal. */
const ofPayment: ReadonlySet<Kind> = new Set<Kind>([
  'sale',
  'refund',
  'chargeback',
  'chargeback_reversed',
  'declined',
  'pending',
]);

/** PayPal's reports name no methods: a customer's payment was by PayPal, anything else by none. */
export const paypalMethod = (kind: Kind): MethodId | null => (ofPayment.has(kind) ? 'paypal' : null);
