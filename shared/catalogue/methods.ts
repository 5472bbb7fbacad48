/**
 * How a customer pays, and the rail under it. `label` is the name a person knows; sources: NPCI (UPI, RuPay), PhonePe's
 * settlement report (its `Instrument` column).
 */
export type Rail = 'upi' | 'cards' | 'wallet' | 'netbanking' | 'other';

export const methods = {
  upi: { label: 'UPI', rail: 'upi' },
  upi_wallet: { label: 'UPI wallet', rail: 'upi' },
  credit_card: { label: 'Credit card', rail: 'cards' },
  debit_card: { label: 'Debit card', rail: 'cards' },
  wallet: { label: 'Wallet', rail: 'wallet' },
  netbanking: { label: 'Net banking', rail: 'netbanking' },
  other: { label: 'Other', rail: 'other' },
} as const satisfies Record<string, { readonly label: string; readonly rail: Rail }>;

export type MethodId = keyof typeof methods;
