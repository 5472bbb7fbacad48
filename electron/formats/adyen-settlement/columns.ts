import type { WantedColumns } from '../table/map-columns.ts';

/**
 * Adyen's columns (docs.adyen.com, settlement details report). Their order differs from account to account and from year
 * to year, and more can be added; an account on Interchange++ has no commission, one on blended rates nothing else.
 */
export type AdyenColumn =
  | 'merchantAccount'
  | 'pspReference'
  | 'merchantReference'
  | 'paymentMethod'
  | 'variant'
  | 'creationDate'
  | 'timeZone'
  | 'type'
  | 'modificationReference'
  | 'grossCurrency'
  | 'grossDebit'
  | 'grossCredit'
  | 'netCurrency'
  | 'netDebit'
  | 'netCredit'
  | 'commission'
  | 'markup'
  | 'schemeFees'
  | 'interchange'
  | 'batch'
  | 'bookingDate'
  | 'bookingZone';

export const adyenColumns: WantedColumns<AdyenColumn> = {
  merchantAccount: { names: ['Merchant Account'], required: true },
  pspReference: { names: ['Psp Reference'], required: true },
  merchantReference: { names: ['Merchant Reference'], required: false },
  paymentMethod: { names: ['Payment Method'], required: false },
  variant: { names: ['Payment Method Variant'], required: false },
  creationDate: { names: ['Creation Date'], required: true },
  timeZone: { names: ['TimeZone'], required: true },
  type: { names: ['Type'], required: true },
  modificationReference: { names: ['Modification Reference'], required: true },
  grossCurrency: { names: ['Gross Currency'], required: true },
  grossDebit: { names: ['Gross Debit (GC)'], required: true },
  grossCredit: { names: ['Gross Credit (GC)'], required: true },
  netCurrency: { names: ['Net Currency'], required: true },
  netDebit: { names: ['Net Debit (NC)'], required: true },
  netCredit: { names: ['Net Credit (NC)'], required: true },
  commission: { names: ['Commission (NC)'], required: false },
  markup: { names: ['Markup (NC)'], required: false },
  schemeFees: { names: ['Scheme Fees (NC)'], required: false },
  interchange: { names: ['Interchange (NC)'], required: false },
  batch: { names: ['Batch Number'], required: true },
  bookingDate: { names: ['Booking Date'], required: false },
  bookingZone: { names: ['Booking Date TimeZone'], required: false },
};
