import { paymentMethod, type PaymentMethodFacts } from './payment-method.ts';

type IndianFacts = Omit<PaymentMethodFacts, 'name' | 'provider' | 'countries' | 'currencies'>;

const indian = <Id extends string>(id: Id, name: string, provider: string, facts: IndianFacts) =>
  paymentMethod(id, { name, provider, countries: ['IN'], currencies: ['INR'], ...facts });

const upiPage = 'https://developerhub.ppro.com/global-api/docs/upi';
const phonePePage =
  'https://developer.phonepe.com/payment-gateway/website-integration/standard-checkout/api-integration/api-reference/create-payment/supported-values';
const razorpayPage = 'https://razorpay.com/docs/payments/payment-methods.md';

/** UPI gives back in whole or in part, whichever app paid. */
const overUpi = { method: 'upi', refunds: 'full_and_partial' } as const;

/** An app that the page of supported UPI apps names. */
const upiApp = <Id extends string>(id: Id, name: string, provider: string, more: Partial<IndianFacts> = {}) =>
  indian(id, name, provider, {
    ...overUpi,
    kind: 'upi_app',
    page: 'https://razorpay.com/docs/payments/payment-methods/upi/supported-apps',
    ...more,
  });

/** A wallet that PayU's list of wallet codes has. Of refunds that page says nothing. */
const wallet = <Id extends string>(id: Id, name: string, provider: string, more: Partial<IndianFacts> = {}) =>
  indian(id, name, provider, {
    kind: 'wallet',
    method: 'wallet',
    page: 'https://docs.payu.in/docs/wallet-codes',
    ...more,
  });

export const india = [
  indian('upi', 'UPI', 'NPCI', { ...overUpi, kind: 'account_to_account', page: upiPage }),
  upiApp('phonepe', 'PhonePe', 'PhonePe'),
  upiApp('google_pay_upi', 'Google Pay (UPI)', 'Google'),
  upiApp('paytm_upi', 'Paytm (UPI)', 'One97 Communications'),
  upiApp('bhim', 'BHIM', 'NPCI', { localName: 'भीम' }),
  upiApp('amazon_pay_upi', 'Amazon Pay (UPI)', 'Amazon Pay'),
  upiApp('cred_upi', 'CRED', 'CRED'),
  upiApp('navi_upi', 'Navi', 'Navi'),
  upiApp('super_money', 'super.money', 'Flipkart group'),
  // It began between persons, as "a message" to "friends and family" (6 November 2020; the cashback of 2022 was for such
  // payments alone), and pays businesses in the chat since Meta's announcement of September 2023; Razorpay lists it among the
  // apps that pay merchants. The day of that announcement was not read on a page.
  upiApp('whatsapp_pay_india', 'WhatsApp Pay (UPI)', 'WhatsApp (Meta)', {
    since: '2020-11-06',
    personToPersonOnly: { since: '2020-11-06', until: '2023-09-19' },
    alsoRead: [
      'https://www.thehindu.com/business/whatsapp-introducespayment-services-in-india/article33042793.ece',
      'https://smartkhabrinews.com/whatsapp-expands-payments-service-in-india-what-you-need-to-know/',
    ],
    verified: false,
  }),
  upiApp('mobikwik_upi', 'MobiKwik (UPI)', 'MobiKwik'),
  upiApp('freecharge_upi', 'Freecharge (UPI)', 'Freecharge'),
  upiApp('bharatpe_upi', 'BharatPe', 'BharatPe'),
  upiApp('jupiter_upi', 'Jupiter', 'Jupiter'),
  upiApp('kiwi_upi', 'Kiwi', 'Kiwi'),
  upiApp('slice_upi', 'slice', 'slice'),
  upiApp('pop_upi', 'POP UPI', 'POP'),
  upiApp('famapp_upi', 'FamApp', 'FamApp'),
  upiApp('yono_sbi_upi', 'YONO SBI', 'State Bank of India'),
  upiApp('bob_world_upi', 'bob World', 'Bank of Baroda'),
  upiApp('kotak811_upi', 'Kotak811', 'Kotak Mahindra Bank'),
  upiApp('indusind_upi', 'IndusInd Mobile', 'IndusInd Bank'),
  upiApp('payzapp_upi', 'PayZapp (UPI)', 'HDFC Bank'),
  upiApp('myjio_upi', 'MyJio', 'Jio'),
  indian('upi_rupay_credit_card', 'RuPay credit card on UPI', 'NPCI', {
    ...overUpi,
    kind: 'card',
    page: phonePePage,
  }),
  indian('upi_credit_line', 'Credit line on UPI', 'NPCI', { ...overUpi, kind: 'pay_later', page: phonePePage }),
  indian('upi_autopay', 'UPI AutoPay', 'NPCI', {
    ...overUpi,
    kind: 'direct_debit',
    page: 'https://www.npci.org.in/what-we-do/autopay/product-overview',
    verified: false,
  }),
  indian('upi_wallet', 'Wallet on UPI (PPI)', 'NPCI', {
    ...overUpi,
    method: 'upi_wallet',
    kind: 'wallet',
    page: 'https://www.npci.org.in/what-we-do/upi/product-overview',
    verified: false,
  }),
  indian('rupay_debit', 'RuPay debit card', 'NPCI', { kind: 'card', method: 'debit_card', page: phonePePage }),
  indian('rupay_credit', 'RuPay credit card', 'NPCI', { kind: 'card', method: 'credit_card', page: phonePePage }),
  indian('netbanking_india', 'Net banking', 'Banks of India', {
    kind: 'bank_redirect',
    method: 'netbanking',
    refunds: 'full',
    page: 'https://razorpay.com/docs/payments/refunds/supported-payment-methods',
  }),
  // Collected on a virtual account; from some banks it cannot be given back, for they do not say whose account it was.
  indian('imps', 'IMPS', 'NPCI', {
    kind: 'account_to_account',
    method: 'bank_transfer',
    refunds: 'full',
    page: 'https://razorpay.com/docs/payments/smart-collect/va-vpa-qr/refunds.md',
  }),
  indian('neft', 'NEFT', 'Reserve Bank of India', {
    kind: 'account_to_account',
    method: 'bank_transfer',
    page: 'https://www.rbi.org.in/scripts/FAQView.aspx?Id=60',
    verified: false,
  }),
  indian('rtgs', 'RTGS', 'Reserve Bank of India', {
    kind: 'account_to_account',
    method: 'bank_transfer',
    page: 'https://www.rbi.org.in/scripts/FAQView.aspx?Id=65',
    verified: false,
  }),
  indian('enach', 'eNACH mandate', 'NPCI', {
    kind: 'direct_debit',
    method: 'direct_debit',
    page: 'https://www.npci.org.in/what-we-do/nach/product-overview',
    verified: false,
  }),
  // No money can be added to it since 15 March 2024 (Reserve Bank of India); what is in it can still be spent.
  wallet('paytm_wallet', 'Paytm Wallet', 'Paytm Payments Bank'),
  wallet('phonepe_wallet', 'PhonePe Wallet', 'PhonePe'),
  wallet('amazon_pay_balance', 'Amazon Pay balance', 'Amazon Pay'),
  wallet('mobikwik_wallet', 'MobiKwik Wallet', 'MobiKwik'),
  wallet('freecharge_wallet', 'Freecharge Wallet', 'Freecharge'),
  wallet('airtel_money', 'Airtel Money', 'Airtel Payments Bank'),
  wallet('ola_money', 'Ola Money', 'Ola'),
  wallet('jiomoney', 'JioMoney', 'Jio'),
  wallet('payzapp_wallet', 'PayZapp Wallet', 'HDFC Bank'),
  wallet('bajaj_pay', 'Bajaj Pay Wallet', 'Bajaj Finance', {
    page: 'https://razorpay.com/docs/payments/payment-methods/wallets.md',
  }),
  indian('card_emi_india', 'EMI on cards', 'Banks of India', {
    kind: 'pay_later',
    method: 'emi',
    page: razorpayPage,
    verified: false,
  }),
  indian('cardless_emi_india', 'Cardless EMI', 'Lenders of India', {
    kind: 'pay_later',
    method: 'pay_later',
    page: 'https://razorpay.com/docs/payments/payment-gateway/react-native-integration/custom/additional-features.md',
  }),
  indian('lazypay', 'LazyPay', 'PayU', {
    kind: 'pay_later',
    method: 'pay_later',
    refunds: 'full',
    page: 'https://docs.payu.in/docs/refunds-for-bnpl.md',
  }),
  indian('simpl', 'Simpl', 'Simpl', {
    kind: 'pay_later',
    method: 'pay_later',
    page: 'https://getsimpl.com',
    verified: false,
  }),
] as const;
