import type { CountryCode } from '../countries.ts';
import { countries } from '../countries.ts';
import { paymentMethod, type PaymentMethodFacts } from './payment-method.ts';

type LocalFacts = Omit<PaymentMethodFacts, 'name' | 'provider' | 'countries' | 'currencies'>;

/** A method of one country, in its own currency. */
const local = <Id extends string>(country: CountryCode, id: Id, name: string, provider: string, facts: LocalFacts) =>
  paymentMethod(id, { name, provider, countries: [country], currencies: [countries[country].currency], ...facts });

const dlocal = (country: string): string => `https://docs.dlocal.com/docs/${country}`;
const ebanx = (country: string): string =>
  `https://docs.ebanx.com/docs/pay-in/processing/payment-methods/country-specific/${country}/${country}-country-overview`;

const cash = { kind: 'cash_voucher', method: 'other' } as const;
const transfer = { kind: 'account_to_account', method: 'bank_transfer' } as const;
const redirect = { kind: 'bank_redirect', method: 'bank_transfer' } as const;
const qr = { kind: 'qr', method: 'bank_transfer' } as const;
const wallet = { kind: 'wallet', method: 'wallet' } as const;
const payLater = { kind: 'pay_later', method: 'pay_later' } as const;
const card = { kind: 'card', method: 'card' } as const;

export const latinAmerica = [
  paymentMethod('mercado_pago', {
    name: 'Mercado Pago',
    provider: 'Mercado Libre',
    countries: ['AR', 'BR', 'CL', 'CO', 'MX', 'PE', 'UY'],
    currencies: ['ARS', 'BRL', 'CLP', 'COP', 'MXN', 'PEN', 'UYU'],
    kind: 'wallet',
    method: 'mercado_pago',
    refunds: 'full_and_partial',
    page: 'https://docs.solidgate.com/payments/alternative-payments/apms-overview/mercado-pago',
  }),
  // Stripe: "Up to 4 business days (T+4)". Cash is not handed back: what PPRO gives back goes to a bank account.
  local('MX', 'oxxo', 'OXXO Pay', 'FEMSA', {
    ...cash,
    settlementDays: 4,
    refunds: 'full_and_partial',
    page: 'https://developerhub.ppro.com/global-api/docs/oxxo',
    alsoRead: ['https://docs.stripe.com/payments/oxxo?locale=es-419'],
  }),
  local('MX', 'spei', 'SPEI', 'Banco de México', {
    ...transfer,
    refunds: 'full',
    page: 'https://developer.cybersource.com/docs/cybs/en-us/thunes/developer/all/so/thunes/thunes-spei-intro.html',
  }),
  local('MX', 'codi', 'CoDi', 'Banco de México', { ...qr, page: dlocal('mexico') }),
  local('MX', 'carnet', 'Carnet', 'Prosa', { ...card, page: dlocal('mexico') }),
  local('MX', 'kueski_pay', 'Kueski Pay', 'Kueski', { ...payLater, page: dlocal('mexico') }),
  local('MX', 'aplazo', 'Aplazo', 'Aplazo', { ...payLater, page: ebanx('mexico') }),
  local('MX', 'paynet', 'Paynet', 'Paynet', { ...cash, page: ebanx('mexico') }),
  local('CO', 'pse', 'PSE', 'ACH Colombia', {
    ...redirect,
    localName: 'Pagos Seguros en Línea',
    refunds: 'full',
    page: 'https://docs.solidgate.com/payments/alternative-payments/pse/',
  }),
  local('CO', 'nequi', 'Nequi', 'Bancolombia', { ...wallet, page: ebanx('colombia') }),
  local('CO', 'bre_b', 'Bre-B', 'Banco de la República', { ...transfer, page: ebanx('colombia') }),
  local('CO', 'bancolombia_button', 'Botón Bancolombia', 'Bancolombia', { ...redirect, page: ebanx('colombia') }),
  local('CO', 'daviplata', 'DaviPlata', 'Davivienda', {
    ...wallet,
    page: 'https://docs.jelou.ai/en/guides/integraciones/pagos/proveedores/kushki/cobertura-y-precios',
  }),
  local('CO', 'efecty', 'Efecty', 'Efectivo', {
    ...cash,
    refunds: 'full_and_partial',
    page: 'https://docs.solidgate.com/payments/alternative-payments/efecty',
  }),
  local('PE', 'yape', 'Yape', 'Banco de Crédito del Perú', { ...wallet, page: ebanx('peru') }),
  // Not for persons alone: small businesses are paid with it as well, and Yape and Plin have paid each other since 2023.
  local('PE', 'plin', 'Plin', 'BBVA, Interbank and Scotiabank', {
    ...wallet,
    page: 'https://infomercado.pe/billeteras-digitales-transferencias-entre-yape-y-plin-podran-hacerse-desde-este-sabado-1-de-abril',
  }),
  local('PE', 'pago_efectivo', 'PagoEfectivo', 'PagoEfectivo', {
    ...cash,
    page: 'https://docs.ebanx.com/docs/pay-in/processing/payment-methods/country-specific/peru/pago-efectivo.md',
  }),
  local('PE', 'safetypay_peru', 'SafetyPay', 'SafetyPay (Paysafe)', { ...redirect, page: ebanx('peru') }),
  local('AR', 'rapipago', 'Rapipago', 'Rapipago', {
    ...cash,
    refunds: 'none',
    page: 'https://docs.payermax.com/en/doc-center/receipt/cashier/payment-method/north-america-and-latin-america.html',
  }),
  local('AR', 'pago_facil', 'Pago Fácil', 'Western Union', { ...cash, page: `${ebanx('argentina')}.md` }),
  local('AR', 'debin', 'DEBIN', 'Banks of Argentina', {
    kind: 'direct_debit',
    method: 'direct_debit',
    page: `${ebanx('argentina')}.md`,
  }),
  local('AR', 'naranja', 'Naranja', 'Naranja X', { ...card, page: `${ebanx('argentina')}.md` }),
  local('AR', 'cabal', 'Cabal', 'Cabal', { ...card, page: `${ebanx('argentina')}.md` }),
  local('CL', 'webpay', 'Webpay', 'Transbank', { ...card, page: dlocal('chile') }),
  local('CL', 'khipu', 'Khipu', 'Khipu', { ...redirect, page: dlocal('chile') }),
  local('CL', 'servipag', 'Servipag', 'Servipag', { ...cash, page: dlocal('chile') }),
  local('CL', 'sencillito', 'Sencillito', 'Sencillito', { ...cash, page: dlocal('chile') }),
  local('CL', 'mach', 'MACH', 'BCI', { kind: 'card', method: 'prepaid_card', page: dlocal('chile') }),
  local('UY', 'oca', 'OCA', 'OCA', { ...card, page: dlocal('uruguay') }),
  local('UY', 'lider_uruguay', 'Lider', 'Lider', { ...card, page: dlocal('uruguay') }),
  local('BO', 'qr_bolivia', 'QR payments', 'Banks of Bolivia', {
    ...qr,
    localName: 'Pago QR',
    page: dlocal('bolivia'),
  }),
  local('BO', 'multipago', 'Multipago', 'Multipago', { ...cash, page: dlocal('bolivia') }),
  local('CR', 'sinpe_movil', 'SINPE Móvil', 'Banco Central de Costa Rica', { ...transfer, page: dlocal('costa-rica') }),
  local('CR', 'paycash_costa_rica', 'PayCash', 'PayCash', { ...cash, page: dlocal('costa-rica') }),
] as const;
