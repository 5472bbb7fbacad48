import { describe, expect, it } from 'vitest';
import { countries, isCountryCode } from '../countries.ts';
import { currencies, isCurrencyCode } from '../currencies.ts';
import { methods } from '../methods.ts';
import { parseLocalDate } from '../../kernel/local-date.ts';
import { chains, type PaymentMethod } from './payment-method.ts';
import { isPaymentMethodId, paymentMethodById, paymentMethods, type PaymentMethodId } from './payment-methods.ts';

const faults = (isWrong: (method: PaymentMethod) => boolean): readonly string[] =>
  paymentMethods.filter(isWrong).map(({ id }) => id);

describe('the catalogue of payment methods', () => {
  it('has at least a hundred, each named once', () => {
    expect(paymentMethods.length).toBeGreaterThanOrEqual(100);
    const twice = (texts: readonly string[]): readonly string[] =>
      texts.filter((text, index) => texts.indexOf(text) < index);
    expect(twice(paymentMethods.map(({ id }) => id))).toEqual([]);
    expect(twice(paymentMethods.map(({ name, countries: where }) => `${name} ${where.join(' ')}`))).toEqual([]);
    expect(faults(({ id, name, provider }) => !/^[a-z][a-z0-9_]*$/.test(id) || name === '' || provider === '')).toEqual(
      [],
    );
  });

  it('names countries and currencies that are known, each once', () => {
    expect(
      faults(
        ({ countries: where }) =>
          where.length === 0 || !where.every(isCountryCode) || new Set(where).size < where.length,
      ),
    ).toEqual([]);
    expect(
      faults((method) => {
        const paid = method.currencies;
        return paid.length === 0 || !paid.every(isCurrencyCode) || new Set(paid).size < paid.length;
      }),
    ).toEqual([]);
  });

  it('pays in the currency of its country, where it is bound to one', () => {
    expect(
      faults(
        ({ kind, countries: where, currencies: paid }) =>
          kind !== 'crypto' && !where.some((country) => paid.includes(countries[country].currency)),
      ),
    ).toEqual([]);
  });

  it('is booked under a method of the ledger, on that method’s rail', () => {
    expect(faults(({ method, rail }) => methods[method].rail !== rail)).toEqual([]);
    expect(faults(({ kind, rail }) => kind === 'upi_app' && rail !== 'upi')).toEqual([]);
    expect(faults(({ kind, rail }) => (kind === 'crypto') !== (rail === 'crypto'))).toEqual([]);
  });

  it('says of each where it was read, and on which day', () => {
    expect(
      faults(
        ({ source, alsoRead }) =>
          ![source.page, ...alsoRead].every((page) => URL.canParse(page) && page.startsWith('https://')) ||
          parseLocalDate(source.day) !== source.day,
      ),
    ).toEqual([]);
  });

  it('has more that was read than that was not', () => {
    expect(faults(({ verified }) => !verified).length).toBeLessThan(paymentMethods.length / 3);
  });

  it('tells no T+n that was not read, and none that is no number of days', () => {
    expect(
      faults(
        ({ settlementDays, verified }) =>
          settlementDays !== null && (!verified || !Number.isInteger(settlementDays) || settlementDays < 0),
      ),
    ).toEqual([]);
  });

  it('has days that are days, in their order', () => {
    const isSpan = (since: string | null, until: string | null): boolean =>
      [since, until].every((day) => day === null || parseLocalDate(day) === day) &&
      (since === null || until === null || since <= until);
    expect(
      faults(
        ({ since, until, personToPersonOnly: personal }) =>
          !isSpan(since, until) || (personal !== null && !isSpan(personal.since, personal.until)),
      ),
    ).toEqual([]);
  });

  it('has a chain for coins, one entry for each coin on each chain, and for nothing else', () => {
    expect(faults(({ kind, chain }) => (kind === 'crypto') !== (chain !== null))).toEqual([]);
    const coins = paymentMethods.filter(({ kind }) => kind === 'crypto');
    expect(
      coins.filter(({ currencies: [coin = 'INR', ...more] }) => more.length > 0 || currencies[coin].kind !== 'coin'),
    ).toEqual([]);
    const routes = coins.map(({ currencies: [coin], chain }) => `${coin} on ${chain}`);
    expect(new Set(routes).size).toBe(routes.length);
    for (const {
      id,
      currencies: [coin = ''],
      chain,
    } of coins)
      expect(id).toBe(`${coin}_${chain}`.toLowerCase());
    expect(chains.filter((chain) => !coins.some((method) => method.chain === chain))).toEqual([]);
  });

  it('proposes no coin where paying with coins is forbidden', () => {
    for (const country of ['BD', 'CN', 'NP'] as const)
      expect(faults(({ kind, countries: where }) => kind === 'crypto' && where.includes(country))).toEqual([]);
    expect(paymentMethodById('btc_bitcoin')?.countries).toContain('IN');
  });

  it('writes a local name in its own letters or words, never the name again', () => {
    expect(
      faults(({ name, localName }) => localName !== null && (localName === name || localName.trim() === '')),
    ).toEqual([]);
    expect(paymentMethodById('bkash')?.localName).toBe('বিকাশ');
  });

  it.each(['bkash', 'constructor', '', 'upi '])('tells an id from another text: “%s”', (text) => {
    expect(isPaymentMethodId(text)).toBe(text === 'bkash');
    expect(paymentMethodById(text)?.id ?? null).toBe(text === 'bkash' ? 'bkash' : null);
  });
});

/** What the wishes name, by the country it was named for. */
const named: Readonly<Record<string, readonly PaymentMethodId[]>> = {
  'UPI and its apps': ['upi', 'phonepe', 'google_pay_upi', 'paytm_upi', 'bhim', 'amazon_pay_upi', 'whatsapp_pay_india'],
  'RuPay, cards, net banking and wallets of India': [
    'rupay_debit',
    'rupay_credit',
    'visa',
    'mastercard',
    'american_express',
    'netbanking_india',
    'paytm_wallet',
    'phonepe_wallet',
    'mobikwik_wallet',
    'amazon_pay_balance',
  ],
  Bangladesh: ['bkash', 'nagad', 'rocket', 'upay', 'mcash', 'bangla_qr'],
  Indonesia: ['qris', 'gopay', 'ovo', 'dana', 'shopeepay'],
  Vietnam: ['momo', 'zalopay', 'vietqr'],
  Brazil: ['pix', 'boleto', 'whatsapp_pay_brazil'],
  'Latin America': ['oxxo', 'spei', 'pse', 'yape', 'mercado_pago', 'khipu', 'webpay', 'rapipago'],
  'the EU': ['sepa_credit_transfer', 'sepa_direct_debit', 'ideal', 'bancontact', 'blik', 'eps', 'bizum', 'multibanco'],
  'the United States': ['ach_direct_debit', 'ach_credit', 'visa', 'zelle'],
  'coins, chain by chain': [
    'btc_bitcoin',
    'btc_lightning',
    'eth_ethereum',
    'eth_base',
    'usdt_tron',
    'usdt_ethereum',
    'usdt_solana',
    'usdt_ton',
    'usdt_bnb_smart_chain',
    'usdc_ethereum',
    'usdc_solana',
    'usdc_base',
    'usdc_polygon',
  ],
};

it.each(Object.entries(named))('has what was asked for of %s', (_, ids) => {
  expect(ids.filter((id) => paymentMethodById(id) === null)).toEqual([]);
});

it.each([
  ['upi', 'IN'],
  ['bkash', 'BD'],
  ['qris', 'ID'],
  ['vietqr', 'VN'],
  ['pix', 'BR'],
  ['oxxo', 'MX'],
  ['pse', 'CO'],
  ['yape', 'PE'],
  ['ideal', 'NL'],
  ['bancontact', 'BE'],
  ['blik', 'PL'],
  ['zelle', 'US'],
] as const)('%s is of %s alone', (id, country) => {
  expect(paymentMethodById(id)?.countries).toEqual([country]);
});
