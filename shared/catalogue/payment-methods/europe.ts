import type { CountryCode } from '../countries.ts';
import type { CurrencyCode } from '../currencies.ts';
import { paymentMethod, type PaymentMethodFacts } from './payment-method.ts';

type LocalFacts = Omit<PaymentMethodFacts, 'name' | 'provider' | 'countries' | 'currencies'>;

const inEuro = <Id extends string>(
  id: Id,
  name: string,
  provider: string,
  countries: readonly CountryCode[],
  facts: LocalFacts,
) => paymentMethod(id, { name, provider, countries, currencies: ['EUR'], ...facts });

const outside = <Id extends string>(
  country: CountryCode,
  currency: CurrencyCode,
  id: Id,
  name: string,
  provider: string,
  facts: LocalFacts,
) => paymentMethod(id, { name, provider, countries: [country], currencies: [currency], ...facts });

const transfer = { kind: 'account_to_account', method: 'bank_transfer' } as const;
const redirect = { kind: 'bank_redirect', method: 'bank_transfer' } as const;
const debit = { kind: 'direct_debit', method: 'direct_debit' } as const;
const wallet = { kind: 'wallet', method: 'wallet' } as const;
const both = { refunds: 'full_and_partial' } as const;

/** The countries of Mollie's page that the catalogue has: the EU, and those of the EEA. */
const sepa: readonly CountryCode[] =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IS IT LV LT LU MT NL NO PL PT RO SK SI ES SE'.split(
    ' ',
  ) as readonly CountryCode[];

const vippsPage = 'https://developer.vippsmobilepay.com/docs/knowledge-base/refund.md';
const paypalPage = 'https://developer.paypal.com/docs/checkout/payment-methods/';

export const europe = [
  inEuro('sepa_credit_transfer', 'SEPA credit transfer', 'European Payments Council', sepa, {
    ...transfer,
    ...both,
    settlementDays: 2,
    page: 'https://docs.mollie.com/docs/bank-transfer',
  }),
  inEuro('sepa_instant', 'SEPA instant transfer', 'European Payments Council', sepa, {
    ...transfer,
    page: 'https://www.europeanpaymentscouncil.eu/what-we-do/epc-payment-schemes/sepa-instant-credit-transfer',
    verified: false,
  }),
  inEuro('sepa_direct_debit', 'SEPA direct debit', 'European Payments Council', sepa, {
    ...debit,
    ...both,
    page: 'https://docs.mangopay.com/release-notes/api/2025-03-10',
  }),
  inEuro('ideal', 'iDEAL', 'European Payments Initiative', ['NL'], {
    ...redirect,
    ...both,
    method: 'ideal',
    page: 'https://developerhub.ppro.com/simple-api/docs/ideal-2',
  }),
  inEuro('wero', 'Wero', 'European Payments Initiative', ['BE', 'DE', 'FR'], {
    ...transfer,
    page: 'https://wero-wallet.eu',
    verified: false,
  }),
  inEuro('bancontact', 'Bancontact', 'Bancontact Payconiq Company', ['BE'], {
    kind: 'card',
    method: 'debit_card',
    ...both,
    page: 'https://docs.stripe.com/payments/bancontact',
  }),
  inEuro('eps', 'EPS', 'PSA and Austrian banks', ['AT'], {
    ...redirect,
    ...both,
    page: 'https://docs.antom.com/ac/cashierpay/payment_method_capabilities',
  }),
  inEuro('multibanco', 'Multibanco', 'SIBS', ['PT'], {
    kind: 'cash_voucher',
    method: 'bank_transfer',
    ...both,
    page: 'https://docs.stripe.com/payments/multibanco',
  }),
  // In part once only.
  inEuro('mb_way', 'MB WAY', 'SIBS', ['PT'], {
    ...wallet,
    ...both,
    page: 'https://docs.solidgate.com/payments/alternative-payments/mb-way/',
  }),
  inEuro('bizum', 'Bizum', 'Bizum', ['ES'], {
    ...transfer,
    ...both,
    page: 'https://docs.adyen.com/payment-methods/bizum/',
  }),
  inEuro('satispay', 'Satispay', 'Satispay', ['IT'], {
    ...wallet,
    ...both,
    page: 'https://docs.worldpay.com/access/products/apms/satispay',
  }),
  inEuro('mybank', 'MyBank', 'PRETA', ['IT'], { ...redirect, page: paypalPage }),
  inEuro('bancomat_pay', 'BANCOMAT Pay', 'Bancomat', ['IT'], {
    ...wallet,
    page: 'https://bancomat.it/en/bancomat-pay',
    verified: false,
  }),
  inEuro('cartes_bancaires', 'Cartes Bancaires', 'Groupement des Cartes Bancaires CB', ['FR'], {
    kind: 'card',
    method: 'card',
    page: 'https://www.cartes-bancaires.com',
    verified: false,
  }),
  inEuro('mobilepay_finland', 'MobilePay (Finland)', 'Vipps MobilePay', ['FI'], {
    ...wallet,
    ...both,
    page: vippsPage,
  }),
  // Operators have shut these two down; a statement of before may still name them.
  inEuro('giropay', 'giropay', 'paydirekt', ['DE'], {
    ...redirect,
    ...both,
    until: '2024-06-30',
    page: 'https://docs.stripe.com/payments/giropay?locale=en-GB',
  }),
  inEuro('sofort', 'SOFORT', 'Klarna', ['AT', 'BE', 'DE', 'ES', 'IT', 'NL'], {
    ...redirect,
    until: '2025-03-30',
    page: 'https://docs.stripe.com/payments/sofort/accept-a-payment',
  }),
  outside('PL', 'PLN', 'blik', 'BLIK', 'Polski Standard Płatności', {
    ...transfer,
    ...both,
    page: 'https://docs.stripe.com/payments/blik',
  }),
  outside('PL', 'PLN', 'przelewy24', 'Przelewy24', 'PayPro', {
    ...redirect,
    page: 'https://www.przelewy24.pl/en',
    verified: false,
  }),
  outside('SE', 'SEK', 'swish', 'Swish', 'Getswish', {
    ...transfer,
    ...both,
    page: 'https://developerhub.ppro.com/simple-api/docs/refund-1',
  }),
  outside('NO', 'NOK', 'vipps', 'Vipps', 'Vipps MobilePay', { ...wallet, ...both, page: vippsPage }),
  outside('DK', 'DKK', 'mobilepay', 'MobilePay', 'Vipps MobilePay', { ...wallet, ...both, page: vippsPage }),
  outside('DK', 'DKK', 'dankort', 'Dankort', 'Nets', {
    kind: 'card',
    method: 'debit_card',
    page: 'https://www.dankort.dk',
    verified: false,
  }),
  outside('CH', 'CHF', 'twint', 'TWINT', 'TWINT', {
    ...wallet,
    ...both,
    page: 'https://developerhub.ppro.com/simple-api/docs/twint',
  }),
  outside('GB', 'GBP', 'bacs_direct_debit', 'Bacs Direct Debit', 'Pay.UK', {
    ...debit,
    ...both,
    settlementDays: 5,
    page: 'https://docs.mollie.com/docs/bacs',
  }),
  outside('GB', 'GBP', 'faster_payments', 'Faster Payments', 'Pay.UK', {
    ...transfer,
    page: 'https://www.wearepay.uk/what-we-do/payment-systems/faster-payment-system/',
    verified: false,
  }),
] as const;
