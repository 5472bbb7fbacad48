import { paymentMethod, type PaymentMethodFacts } from './payment-method.ts';

type LocalFacts = Omit<PaymentMethodFacts, 'name' | 'provider' | 'countries' | 'currencies'>;

const brazilian = <Id extends string>(id: Id, name: string, provider: string, facts: LocalFacts) =>
  paymentMethod(id, { name, provider, countries: ['BR'], currencies: ['BRL'], ...facts });

const ebanxPage =
  'https://docs.ebanx.com/docs/pay-in/processing/payment-methods/country-specific/brazil/brazil-country-overview';
const payerMaxPage =
  'https://docs.payermax.com/en/doc-center/receipt/cashier/payment-method/north-america-and-latin-america.html';
const brazilianCardsPage = 'https://docs.antom.com/ac/cashierpay/payment_method_capabilities';

export const brazil = [
  // Within 90 days; a gateway pays what it collected on the next business day.
  brazilian('pix', 'Pix', 'Banco Central do Brasil', {
    kind: 'account_to_account',
    method: 'pix',
    settlementDays: 1,
    refunds: 'full_and_partial',
    page: 'https://developer.paypal.com/limited-release/alternative-payment-methods/pix/overview',
  }),
  brazilian('pix_automatico', 'Pix Automático', 'Banco Central do Brasil', {
    kind: 'direct_debit',
    method: 'pix',
    page: ebanxPage,
  }),
  brazilian('pix_parcelado_pagaleve', 'Pix in four (Pagaleve)', 'Pagaleve', {
    kind: 'pay_later',
    method: 'pay_later',
    localName: 'Pix 4x Pagaleve',
    page: `${ebanxPage}.md`,
  }),
  brazilian('boleto', 'Boleto', 'Banks of Brazil', {
    kind: 'cash_voucher',
    method: 'boleto',
    localName: 'Boleto bancário',
    refunds: 'none',
    page: payerMaxPage,
  }),
  brazilian('picpay', 'PicPay', 'PicPay', { kind: 'wallet', method: 'wallet', refunds: 'full', page: payerMaxPage }),
  brazilian('nupay', 'NuPay', 'Nubank', { kind: 'wallet', method: 'wallet', refunds: 'none', page: payerMaxPage }),
  brazilian('elo', 'Elo', 'Elo', {
    kind: 'card',
    method: 'card',
    refunds: 'full_and_partial',
    page: brazilianCardsPage,
  }),
  brazilian('hipercard', 'Hipercard', 'Itaú', {
    kind: 'card',
    method: 'card',
    refunds: 'full_and_partial',
    page: brazilianCardsPage,
  }),
  // Allowed by the central bank on 2 March 2023, opened to businesses on 11 April: Visa and Mastercard cards in the chat.
  brazilian('whatsapp_pay_brazil', 'WhatsApp Pay (businesses)', 'WhatsApp (Meta)', {
    kind: 'card',
    method: 'card',
    localName: 'Pagamentos no WhatsApp',
    since: '2023-04-11',
    alsoRead: [
      'https://www.pymnts.com/news/payment-methods/2023/brazils-central-bank-authorizes-payments-to-businesses-via-whatsapp/',
    ],
    page: 'https://www.jd1noticias.com/economia/whatsapp-permitira-pagamentos-diretamente-pelo-chat-entenda/117269/',
  }),
  // From CPF to CPF alone, by debit card, from 4 May 2021; ended on 19 December 2024.
  brazilian('whatsapp_transfers_brazil', 'WhatsApp Pay (between persons)', 'WhatsApp (Meta)', {
    kind: 'card',
    method: 'debit_card',
    localName: 'Transferências no WhatsApp',
    refunds: 'none',
    personToPersonOnly: { since: '2021-05-04', until: null },
    since: '2021-05-04',
    until: '2024-12-18',
    alsoRead: [
      'https://g1.globo.com/economia/tecnologia/noticia/2021/05/04/transferencia-de-dinheiro-pelo-whatsapp-comeca-a-funcionar-no-brasil-veja-como-usar.ghtml',
    ],
    page: 'https://g1.globo.com/tecnologia/noticia/2024/11/26/whatsapp-vai-encerrar-opcao-de-pagamento-via-cartao-de-debito-a-partir-de-dezembro.ghtml',
  }),
] as const;
