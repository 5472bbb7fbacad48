import { countries, countryCodes } from '../countries.ts';
import type { CurrencyCode } from '../currencies.ts';
import { paymentMethod, type PaymentMethodFacts } from './payment-method.ts';

type WorldFacts = Omit<PaymentMethodFacts, 'name' | 'provider' | 'countries' | 'currencies'>;

/** The currencies that are somebody's own today. */
const ownCurrencies: readonly CurrencyCode[] = [...new Set(countryCodes.map((code) => countries[code].currency))];

const everywhere = <Id extends string>(id: Id, name: string, provider: string, facts: WorldFacts) =>
  paymentMethod(id, { name, provider, countries: countryCodes, currencies: ownCurrencies, ...facts });

/** Where a card of a brand is taken is between the acquirer and the merchant: no page was read for every country. */
const card = (page: string): WorldFacts => ({
  kind: 'card',
  method: 'card',
  refunds: 'full_and_partial',
  page,
  verified: false,
});

export const worldwide = [
  everywhere('visa', 'Visa', 'Visa', card('https://www.visa.com')),
  everywhere('mastercard', 'Mastercard', 'Mastercard', card('https://www.mastercard.com')),
  everywhere('american_express', 'American Express', 'American Express', card('https://www.americanexpress.com')),
  everywhere('diners_club', 'Diners Club and Discover', 'Capital One', card('https://www.discoverglobalnetwork.com')),
  everywhere('jcb', 'JCB', 'JCB', card('https://www.global.jcb/en')),
  everywhere('unionpay', 'UnionPay', 'China UnionPay', {
    ...card('https://www.unionpayintl.com/en'),
    localName: '银联',
  }),
  everywhere('apple_pay', 'Apple Pay', 'Apple', card('https://www.apple.com/apple-pay')),
  everywhere('google_pay_card', 'Google Pay (cards)', 'Google', card('https://pay.google.com/about')),
  everywhere('paypal', 'PayPal', 'PayPal', {
    kind: 'wallet',
    method: 'paypal',
    refunds: 'full',
    page: 'https://developer.paypal.com/docs/checkout/payment-methods/',
    verified: false,
  }),
  // "Business accounts can no longer receive friends and family payments": in whichever country, for persons alone.
  everywhere('paypal_friends_and_family', 'PayPal friends and family', 'PayPal', {
    kind: 'wallet',
    method: 'paypal',
    refunds: 'none',
    personToPersonOnly: { since: null, until: null },
    page: 'https://www.paypal.com/fm/cshelp/article/why-can-my-business-account-no-longer-receive-friends-and-family-payments-help1004',
  }),
  paymentMethod('klarna', {
    name: 'Klarna',
    provider: 'Klarna',
    countries: ['AT', 'BE', 'CH', 'DE', 'DK', 'ES', 'FI', 'FR', 'GB', 'IE', 'IT', 'NL', 'NO', 'PL', 'PT', 'SE', 'US'],
    currencies: ['EUR', 'GBP', 'USD', 'CHF', 'DKK', 'NOK', 'PLN', 'SEK'],
    kind: 'pay_later',
    method: 'pay_later',
    page: 'https://docs.stripe.com/payments/klarna',
    verified: false,
  }),
] as const;
