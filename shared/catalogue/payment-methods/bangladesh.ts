import { paymentMethod, type PaymentMethodFacts } from './payment-method.ts';

type LocalFacts = Omit<PaymentMethodFacts, 'name' | 'provider' | 'countries' | 'currencies'>;

const bangladeshi = <Id extends string>(
  id: Id,
  name: string,
  localName: string | null,
  provider: string,
  facts: LocalFacts,
) => paymentMethod(id, { name, localName, provider, countries: ['BD'], currencies: ['BDT'], ...facts });

/** Lists the gateways and wallets of the country; says nothing of refunds. */
const gatewaysPage = 'https://packagist.org/packages/byteminus/laravel-bdpaygate';
/** "Currently, 15 banks, including MyCash, mCash, Upay, and SureCash, provide MFS in addition to bKash and Rocket." */
const pressPage = 'https://english.bd24.com.bd/business/643d8765ba8a';
const sslcommerzPage = 'https://packagist.org/packages/mmrtonmoybd/omnipay-sslcommerz';

const wallet = { kind: 'wallet', method: 'wallet' } as const;

export const bangladesh = [
  bangladeshi('bkash', 'bKash', 'বিকাশ', 'bKash Limited', {
    kind: 'wallet',
    method: 'bkash',
    // bKash's own page of refunds (developer.bka.sh), as the index that was read describes it: "Perform a payment reversal for a
    // transaction multiple times"; in parts, then.
    refunds: 'full_and_partial',
    page: 'https://raw.githubusercontent.com/api-evangelist/bkash/refs/heads/main/llms/bkash-llms.txt',
  }),
  bangladeshi('nagad', 'Nagad', 'নগদ', 'Nagad (Bangladesh Post Office)', {
    kind: 'wallet',
    method: 'nagad',
    page: gatewaysPage,
  }),
  bangladeshi('rocket', 'Rocket', 'রকেট', 'Dutch-Bangla Bank', { ...wallet, page: pressPage }),
  bangladeshi('upay', 'Upay', 'উপায়', 'UCB Fintech', { ...wallet, page: gatewaysPage }),
  bangladeshi('mcash', 'mCash', 'এমক্যাশ', 'Islami Bank Bangladesh', {
    ...wallet,
    page: 'https://www.dhakatribune.com/business/395402/bkash-seeks-more-time-nagad-fails-to-get-approval',
  }),
  bangladeshi('cellfin', 'CellFin', 'সেলফিন', 'Islami Bank Bangladesh', { ...wallet, page: gatewaysPage }),
  bangladeshi('ok_wallet', 'OK Wallet', null, 'ONE Bank', { ...wallet, page: gatewaysPage }),
  bangladeshi('mycash', 'MyCash', 'মাইক্যাশ', 'Mercantile Bank', { ...wallet, page: pressPage }),
  bangladeshi('surecash', 'SureCash', 'শিওরক্যাশ', 'Rupali Bank and others', { ...wallet, page: pressPage }),
  bangladeshi('tap_bangladesh', 'Tap', 'ট্যাপ', 'Trust Axiata Digital', {
    ...wallet,
    page: 'https://www.trustaxiatapay.com',
    verified: false,
  }),
  bangladeshi('bangla_qr', 'Bangla QR', 'বাংলা কিউআর', 'Bangladesh Bank', {
    kind: 'qr',
    method: 'bank_transfer',
    since: '2021-01-06',
    page: 'https://businessinsiderbd.com/banking-insurance/news/1623/bangladesh-bank-issues-qr-code-based-payment-guidelines',
    alsoRead: ['https://www.scribd.com/document/658347178/QR-jan062021psd01'],
  }),
  bangladeshi('npsb_transfer', 'NPSB transfer', null, 'Bangladesh Bank', {
    kind: 'account_to_account',
    method: 'bank_transfer',
    page: 'https://www.bb.org.bd/en/index.php/financialactivity/paysystems',
    verified: false,
  }),
  bangladeshi('beftn', 'BEFTN', null, 'Bangladesh Bank', {
    kind: 'account_to_account',
    method: 'bank_transfer',
    page: 'https://www.bb.org.bd/en/index.php/financialactivity/paysystems',
    verified: false,
  }),
  bangladeshi('internet_banking_bangladesh', 'Internet banking', 'ইন্টারনেট ব্যাংকিং', 'Banks of Bangladesh', {
    kind: 'bank_redirect',
    method: 'netbanking',
    page: sslcommerzPage,
  }),
  bangladeshi('dbbl_nexus', 'DBBL Nexus card', null, 'Dutch-Bangla Bank', {
    kind: 'card',
    method: 'debit_card',
    page: sslcommerzPage,
  }),
  // Wallets tell a person's transfer from a payment to a merchant's account; a shop that lets customers "send money" to its
  // owner's number is collecting over the former.
  bangladeshi('bkash_send_money', 'bKash Send Money', 'বিকাশ সেন্ড মানি', 'bKash Limited', {
    kind: 'wallet',
    method: 'bkash',
    refunds: 'none',
    personToPersonOnly: { since: null, until: null },
    page: 'https://www.bkash.com/en/products-services/send-money',
    verified: false,
  }),
  bangladeshi('nagad_send_money', 'Nagad Send Money', 'নগদ সেন্ড মানি', 'Nagad (Bangladesh Post Office)', {
    kind: 'wallet',
    method: 'nagad',
    refunds: 'none',
    personToPersonOnly: { since: null, until: null },
    page: 'https://nagad.com.bd/services/?service=send-money',
    verified: false,
  }),
] as const;
