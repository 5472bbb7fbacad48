import { paymentMethod, type PaymentMethodFacts } from './payment-method.ts';

type LocalFacts = Omit<PaymentMethodFacts, 'name' | 'provider' | 'countries' | 'currencies'>;

const vietnamese = <Id extends string>(id: Id, name: string, provider: string, facts: LocalFacts) =>
  paymentMethod(id, { name, provider, countries: ['VN'], currencies: ['VND'], ...facts });

const wallet = { kind: 'wallet', method: 'wallet' } as const;

export const vietnam = [
  vietnamese('momo', 'MoMo', 'M_Service', {
    ...wallet,
    localName: 'Ví MoMo',
    refunds: 'full_and_partial',
    page: 'https://docs.stripe.com/payments/momo',
  }),
  vietnamese('zalopay', 'Zalopay', 'Zion (VNG)', {
    ...wallet,
    page: 'https://docs.xendit.co/docs/zalopay-e-wallet.md',
  }),
  vietnamese('vietqr', 'VietQR', 'NAPAS', {
    kind: 'qr',
    method: 'bank_transfer',
    // The refund takes an amount, and may be made several times.
    refunds: 'full_and_partial',
    page: 'https://api.vietqr.vn/en/v1/vietqr-refund-apis/calling-the-refund-api',
  }),
  vietnamese('vnpay_qr', 'VNPAY-QR', 'VNPAY', {
    kind: 'qr',
    method: 'bank_transfer',
    refunds: 'full_and_partial',
    page: 'https://vnpay.js.org/en/refund',
  }),
  vietnamese('napas_card', 'NAPAS domestic card', 'NAPAS', {
    kind: 'card',
    method: 'debit_card',
    localName: 'Thẻ nội địa NAPAS',
    page: 'https://en.napas.com.vn',
    verified: false,
  }),
  vietnamese('napas_247', 'NAPAS 247 transfer', 'NAPAS', {
    kind: 'account_to_account',
    method: 'bank_transfer',
    localName: 'Chuyển tiền nhanh NAPAS 247',
    page: 'https://en.napas.com.vn',
    verified: false,
  }),
  vietnamese('viettel_money', 'Viettel Money', 'Viettel', {
    ...wallet,
    page: 'https://viettelmoney.vn',
    verified: false,
  }),
  vietnamese('shopeepay_vietnam', 'ShopeePay (Vietnam)', 'Shopee (Sea)', {
    ...wallet,
    page: 'https://shopeepay.vn',
    verified: false,
  }),
] as const;
