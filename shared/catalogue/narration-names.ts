import type { InstitutionId } from './institutions.ts';

/**
 * What banks write of who paid, in upper case: the name a provider goes by, and its company's where that is another. A name
 * stands in a narration as whole words, or at the beginning of one that runs on (RAZORPAYSOFTWAREPVTLTD).
 */
export const narrationNames: Readonly<Partial<Record<InstitutionId, readonly string[]>>> = {
  phonepe: ['PHONEPE', 'PHONE PE'],
  paytm: ['PAYTM', 'ONE97', 'ONE 97'],
  google_pay: ['GOOGLE PAY', 'GOOGLEPAY', 'GPAY', 'GOOGLE INDIA DIGITAL', 'GOOGLE PAYMENT'],
  razorpay: ['RAZORPAY', 'RAZOR PAY'],
  cashfree: ['CASHFREE'],
  payu: ['PAYU', 'PAYU PAYMENTS'],
  juspay: ['JUSPAY'],
  ccavenue: ['CCAVENUE', 'AVENUES INDIA', 'INFIBEAM'],
  stripe: ['STRIPE'],
  adyen: ['ADYEN'],
  bitpay: ['BITPAY'],
  coingate: ['COINGATE'],
  nowpayments: ['NOWPAYMENTS'],
  paypal: ['PAYPAL', 'PP TRANSFER'],
  mercado_pago: ['MERCADO PAGO', 'MERCADOPAGO'],
  bkash: ['BKASH'],
  nagad: ['NAGAD'],
};
