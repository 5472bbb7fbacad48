import { paymentMethod, type PaymentMethodFacts } from './payment-method.ts';

type LocalFacts = Omit<PaymentMethodFacts, 'name' | 'provider' | 'countries' | 'currencies'>;

const american = <Id extends string>(id: Id, name: string, provider: string, facts: LocalFacts) =>
  paymentMethod(id, { name, provider, countries: ['US'], currencies: ['USD'], ...facts });

const transfer = { kind: 'account_to_account', method: 'bank_transfer' } as const;
const wallet = { kind: 'wallet', method: 'wallet' } as const;
const zellePage = 'https://www.zellepay.com/faq/consumer-using-zelle';

export const unitedStates = [
  american('ach_direct_debit', 'ACH direct debit', 'Nacha', {
    kind: 'direct_debit',
    method: 'direct_debit',
    page: 'https://docs.adyen.com/payment-methods/ach-direct-debit.md',
  }),
  american('ach_credit', 'ACH credit transfer', 'Nacha', {
    ...transfer,
    page: 'https://www.nacha.org/content/abcs-ach',
    verified: false,
  }),
  american('fedwire', 'Fedwire', 'Federal Reserve Banks', {
    ...transfer,
    page: 'https://www.frbservices.org/financial-services/wires',
    verified: false,
  }),
  american('fednow', 'FedNow', 'Federal Reserve Banks', {
    ...transfer,
    page: 'https://www.frbservices.org/financial-services/fednow',
    verified: false,
  }),
  american('rtp', 'RTP', 'The Clearing House', {
    ...transfer,
    page: 'https://www.theclearinghouse.org/payment-systems/rtp',
    verified: false,
  }),
  american('venmo', 'Venmo (at checkout)', 'PayPal', {
    ...wallet,
    refunds: 'full',
    page: 'https://developer.paypal.com/docs/checkout/payment-methods/',
  }),
  american('cash_app_pay', 'Cash App Pay', 'Block', {
    ...wallet,
    page: 'https://www.airwallex.com/docs/online-payments__us-and-latam',
  }),
  american('affirm', 'Affirm', 'Affirm', {
    kind: 'pay_later',
    method: 'pay_later',
    page: 'https://developer.mastercard.com/mastercard-gateway/documentation/payment-methods/alt-pay-methods/a2a/affirm/',
  }),
  american('cash_app_afterpay', 'Cash App Afterpay', 'Block', {
    kind: 'pay_later',
    method: 'pay_later',
    page: 'https://docs.adyen.com/payment-methods/cash-app-afterpay/api-only.md',
    verified: false,
  }),
  // "Small businesses are not able to enroll in the Zelle app …": a business is paid only through a bank that offers it.
  american('zelle_small_business', 'Zelle (small business, through its bank)', 'Early Warning Services', {
    ...transfer,
    refunds: 'none',
    page: zellePage,
  }),
  american('zelle', 'Zelle (consumer)', 'Early Warning Services', {
    ...transfer,
    refunds: 'none',
    personToPersonOnly: { since: null, until: null },
    page: zellePage,
  }),
] as const;
