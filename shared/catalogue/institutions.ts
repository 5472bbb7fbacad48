/**
 * Who collects, settles or keeps an account. A `provider` pays lumps to a bank, `settlesWithinDays` (T+n) after the
 * payment, on which due dates rest; a `wallet` keeps what it collects until it is withdrawn, so that nothing falls due; at a
 * `bank` or an `exchange` statements are kept. The `other_…` are for institutions that a file or a user names otherwise.
 */
export type InstitutionKind = 'provider' | 'wallet' | 'bank' | 'exchange';

type InstitutionFacts = {
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly settlesWithinDays: number | null;
};

export const institutions = {
  phonepe: { name: 'PhonePe', kind: 'provider', settlesWithinDays: 2 },
  paytm: { name: 'Paytm', kind: 'provider', settlesWithinDays: 2 },
  google_pay: { name: 'Google Pay', kind: 'provider', settlesWithinDays: 2 },
  razorpay: { name: 'Razorpay', kind: 'provider', settlesWithinDays: 3 },
  cashfree: { name: 'Cashfree', kind: 'provider', settlesWithinDays: 3 },
  payu: { name: 'PayU', kind: 'provider', settlesWithinDays: 3 },
  juspay: { name: 'Juspay', kind: 'provider', settlesWithinDays: 3 },
  ccavenue: { name: 'CCAvenue', kind: 'provider', settlesWithinDays: 4 },
  stripe: { name: 'Stripe', kind: 'provider', settlesWithinDays: 7 },
  adyen: { name: 'Adyen', kind: 'provider', settlesWithinDays: 7 },
  bitpay: { name: 'BitPay', kind: 'provider', settlesWithinDays: 3 },
  coingate: { name: 'CoinGate', kind: 'provider', settlesWithinDays: 7 },
  nowpayments: { name: 'NOWPayments', kind: 'provider', settlesWithinDays: 7 },
  other_provider: { name: 'Other provider', kind: 'provider', settlesWithinDays: 7 },
  paypal: { name: 'PayPal', kind: 'wallet', settlesWithinDays: null },
  mercado_pago: { name: 'Mercado Pago', kind: 'wallet', settlesWithinDays: null },
  bkash: { name: 'bKash', kind: 'wallet', settlesWithinDays: null },
  nagad: { name: 'Nagad', kind: 'wallet', settlesWithinDays: null },
  hdfc: { name: 'HDFC Bank', kind: 'bank', settlesWithinDays: null },
  icici: { name: 'ICICI Bank', kind: 'bank', settlesWithinDays: null },
  sbi: { name: 'State Bank of India', kind: 'bank', settlesWithinDays: null },
  axis: { name: 'Axis Bank', kind: 'bank', settlesWithinDays: null },
  kotak: { name: 'Kotak Mahindra Bank', kind: 'bank', settlesWithinDays: null },
  wise: { name: 'Wise', kind: 'bank', settlesWithinDays: null },
  other_bank: { name: 'Bank', kind: 'bank', settlesWithinDays: null },
  kraken: { name: 'Kraken', kind: 'exchange', settlesWithinDays: null },
  binance: { name: 'Binance', kind: 'exchange', settlesWithinDays: null },
  coinbase: { name: 'Coinbase', kind: 'exchange', settlesWithinDays: null },
} as const satisfies Record<string, InstitutionFacts>;

export type InstitutionId = keyof typeof institutions;

export const institutionIds = Object.keys(institutions) as [InstitutionId, ...InstitutionId[]];
