import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { ProviderFacts } from '../make-row.ts';

/**
 * What makes a transaction itself in whichever of PayPal's reports and downloads it stands. One id has a row in each
 * currency of a conversion; an attempt that comes through later is a row of its own then.
 */
export const transactionIdentity = (kind: ProviderFacts['kind'], transaction: string, currency: CurrencyCode): string =>
  `paypal:${kind === 'declined' || kind === 'pending' ? kind : 'transaction'}:${transaction}:${currency}`;
