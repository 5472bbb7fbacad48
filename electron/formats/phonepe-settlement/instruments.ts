import type { MethodId } from '../../../shared/catalogue/methods.ts';

/**
 * The `Instrument` values seen in real exports; the provider's own documentation lists others that no file has. An
 * additional fee on a card payment is still the card's. A fulfilment reversal does not say what was reversed.
 */
const instruments: ReadonlyMap<string, MethodId> = new Map([
  ['UPI_FULFILMENT', 'upi'],
  ['UPI_WALLET_FULFILMENT', 'upi_wallet'],
  ['PG_CC_FULFILMENT', 'credit_card'],
  ['PG_CC_ADDITIONAL_FEE_REVENUE', 'credit_card'],
  ['PG_DC_FULFILMENT', 'debit_card'],
  ['PG_DC_ADDITIONAL_FEE_REVENUE', 'debit_card'],
  ['MERCHANT_FULFILMENT_REVERSAL', 'other'],
]);

/** The method of an instrument, null when it is not known. */
export const methodOf = (instrument: string): MethodId | null => instruments.get(instrument) ?? null;
