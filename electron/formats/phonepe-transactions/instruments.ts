import type { MethodId } from '../../../shared/catalogue/methods.ts';
import { methodOf } from '../phonepe-settlement/instruments.ts';
import type { InstrumentColumn } from './columns.ts';

/** An instrument by its name in the merchant settlement report, which is part of a row's identity, and its method. */
export type Instrument = { readonly name: string; readonly method: MethodId };

/**
 * The settlement report has one row for each instrument of a payment (`UPI_FULFILMENT`, `PG_CC_FULFILMENT`), while the
 * transaction report has one row for a payment with a column for each instrument. So that both come to the same rows, a
 * payment of several instruments is taken apart here, and each part is called what the settlement report calls it. Of
 * external wallets and gift vouchers (EGV) no settlement row is known: they keep the names of their own.
 */
export const instrumentOfColumn: Readonly<Record<InstrumentColumn, Instrument>> = {
  upi: { name: 'UPI_FULFILMENT', method: 'upi' },
  wallet: { name: 'UPI_WALLET_FULFILMENT', method: 'upi_wallet' },
  creditCard: { name: 'PG_CC_FULFILMENT', method: 'credit_card' },
  debitCard: { name: 'PG_DC_FULFILMENT', method: 'debit_card' },
  externalWallet: { name: 'EXTERNAL_WALLET', method: 'wallet' },
  egv: { name: 'EGV', method: 'other' },
};

/** What the reports with one `Instrument` column write there. A card is not said to be of credit or debit. */
const written: ReadonlyMap<string, Instrument> = new Map([
  ['UPI', instrumentOfColumn.upi],
  ['WALLET', instrumentOfColumn.wallet],
  ['CREDIT_CARD', instrumentOfColumn.creditCard],
  ['DEBIT_CARD', instrumentOfColumn.debitCard],
  ['EXTERNAL_WALLET', instrumentOfColumn.externalWallet],
  ['EGV', instrumentOfColumn.egv],
  ['CARD', { name: 'CARD', method: 'card' }],
  ['NET_BANKING', { name: 'NET_BANKING', method: 'netbanking' }],
]);

/** Null for one that is not known. */
export function instrumentOf(text: string): Instrument | null {
  const name = text.toUpperCase().replace(/[\s_-]+/g, '_');
  const settled = methodOf(name);
  return written.get(name) ?? (settled === null ? null : { name, method: settled });
}
