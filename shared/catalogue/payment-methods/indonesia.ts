import { paymentMethod, type PaymentMethodFacts } from './payment-method.ts';

type LocalFacts = Omit<PaymentMethodFacts, 'name' | 'provider' | 'countries' | 'currencies'>;

const indonesian = <Id extends string>(id: Id, name: string, provider: string, facts: LocalFacts) =>
  paymentMethod(id, { name, provider, countries: ['ID'], currencies: ['IDR'], ...facts });

/** Which of the gateway's methods can be paid back, and for how many days. */
const midtransPage = 'https://docs.midtrans.com/reference-link/refund-transaction';
const payLaterPage = 'https://docs.xendit.co/paylater/refunds';

const wallet = { kind: 'wallet', method: 'wallet' } as const;
const payLater = { kind: 'pay_later', method: 'pay_later' } as const;

export const indonesia = [
  // In part only where the customer's own app can: BNI, BCA and BRI cannot (Antom's page of QRIS).
  indonesian('qris', 'QRIS', 'Bank Indonesia and ASPI', {
    kind: 'qr',
    method: 'bank_transfer',
    settlementDays: 2,
    refunds: 'full_and_partial',
    page: 'https://docs.xendit.co/docs/qris.md',
    alsoRead: ['https://docs.antom.com/ac/antomop/qris.md'],
  }),
  indonesian('gopay', 'GoPay', 'GoTo', { ...wallet, refunds: 'full', page: midtransPage }),
  indonesian('ovo', 'OVO', 'OVO (Grab)', { ...wallet, refunds: 'full', page: midtransPage }),
  indonesian('dana', 'DANA', 'DANA', { ...wallet, refunds: 'full', page: midtransPage }),
  indonesian('shopeepay', 'ShopeePay', 'Shopee (Sea)', { ...wallet, refunds: 'full', page: midtransPage }),
  indonesian('linkaja', 'LinkAja', 'LinkAja', {
    ...wallet,
    page: 'https://docs.antom.com/ac/cashierpay/wallet?pageVersion=1&version=v1.37',
  }),
  indonesian('doku_wallet', 'DOKU e-Wallet', 'DOKU', {
    ...wallet,
    page: 'https://docs.doku.com/payouts/refund-service',
  }),
  indonesian('astrapay', 'AstraPay', 'Astra', {
    ...wallet,
    page: 'https://docs.xendit.co/docs/astrapay',
    verified: false,
  }),
  indonesian('kredivo', 'Kredivo', 'Kredivo', { ...payLater, refunds: 'full_and_partial', page: payLaterPage }),
  indonesian('akulaku', 'Akulaku', 'Akulaku', { ...payLater, refunds: 'full_and_partial', page: payLaterPage }),
  indonesian('indodana', 'Indodana PayLater', 'Indodana Finance', {
    ...payLater,
    settlementDays: 2,
    refunds: 'full_and_partial',
    page: 'https://docs.xendit.co/docs/indodana-paylater.md',
  }),
  indonesian('spaylater_indonesia', 'SPayLater', 'Shopee (Sea)', {
    ...payLater,
    refunds: 'full',
    page: 'https://developers.doku.com/accept-payments/direct-api/snap/integration-guide/e-wallet/shopeepay',
  }),
  indonesian('virtual_account_indonesia', 'Virtual account transfer', 'Banks of Indonesia', {
    kind: 'account_to_account',
    method: 'bank_transfer',
    page: 'https://docs.midtrans.com/reference-link/permata-virtual-account',
  }),
  indonesian('bi_fast', 'BI-FAST', 'Bank Indonesia', {
    kind: 'account_to_account',
    method: 'bank_transfer',
    page: 'https://www.bi.go.id/en/fungsi-utama/sistem-pembayaran',
    verified: false,
  }),
  indonesian('alfamart', 'Alfamart', 'Alfamart', {
    kind: 'cash_voucher',
    method: 'other',
    page: 'https://docs.xendit.co/docs/alfamart.md',
  }),
  indonesian('indomaret', 'Indomaret', 'Indomaret', {
    kind: 'cash_voucher',
    method: 'other',
    page: 'https://docs.xendit.co/docs/indomaret',
    verified: false,
  }),
] as const;
