/**
 * How a customer pays, and the rail under it. `label` is the name a person knows; sources: NPCI (UPI, RuPay), PhonePe's
 * settlement report (its `Instrument` column).
 */
export const rails = ['upi', 'cards', 'wallet', 'netbanking', 'bank_transfer', 'pix', 'crypto', 'other'] as const;

export type Rail = (typeof rails)[number];

export const methods = {
  upi: { label: 'UPI', rail: 'upi' },
  upi_wallet: { label: 'UPI wallet', rail: 'upi' },
  credit_card: { label: 'Credit card', rail: 'cards' },
  debit_card: { label: 'Debit card', rail: 'cards' },
  wallet: { label: 'Wallet', rail: 'wallet' },
  netbanking: { label: 'Net banking', rail: 'netbanking' },
  emi: { label: 'EMI', rail: 'cards' },
  card: { label: 'Card', rail: 'cards' },
  prepaid_card: { label: 'Prepaid card', rail: 'cards' },
  pay_later: { label: 'Pay later', rail: 'other' },
  bank_transfer: { label: 'Bank transfer', rail: 'bank_transfer' },
  direct_debit: { label: 'Direct debit', rail: 'bank_transfer' },
  ideal: { label: 'iDEAL', rail: 'bank_transfer' },
  pix: { label: 'Pix', rail: 'pix' },
  boleto: { label: 'Boleto', rail: 'bank_transfer' },
  paypal: { label: 'PayPal', rail: 'wallet' },
  bkash: { label: 'bKash', rail: 'wallet' },
  nagad: { label: 'Nagad', rail: 'wallet' },
  mercado_pago: { label: 'Mercado Pago', rail: 'wallet' },
  crypto: { label: 'Crypto', rail: 'crypto' },
  other: { label: 'Other', rail: 'other' },
} as const satisfies Record<string, { readonly label: string; readonly rail: Rail }>;

export type MethodId = keyof typeof methods;
