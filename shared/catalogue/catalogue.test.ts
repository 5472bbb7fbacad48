import { describe, expect, it } from 'vitest';
import { countries, countryCodes } from './countries.ts';
import { currencies, currencyCodes, isCurrencyCode, type CurrencyCode } from './currencies.ts';
import { languages } from '../wording/voice.ts';

describe('currencies', () => {
  /**
   * Where the platform's decimals (Unicode CLDR: how people write prices) are not ISO 4217's (how banks count), ours
   * are the standard's: the subunit is no longer struck or paid in cash, but banks still book it.
   */
  const pricedWithoutSubunit: readonly CurrencyCode[] = [
    'AFN',
    'ALL',
    'COP',
    'HUF',
    'IDR',
    'IQD',
    'IRR',
    'LAK',
    'LBP',
    'MMK',
    'PKR',
  ];
  const platformDecimals = (currency: CurrencyCode): number | undefined =>
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits;

  it.each(currencyCodes.filter((code) => currencies[code].kind === 'fiat'))(
    '%s has the decimals of ISO 4217',
    (code) => {
      // A code the platform has no name for is none of the standard's.
      expect(new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' }).of(code)).not.toBe(undefined);
      if (pricedWithoutSubunit.includes(code)) {
        expect(platformDecimals(code), 'is no exception any longer').toBe(0);
        expect(currencies[code].exponent).toBe(code === 'IQD' ? 3 : 2);
      } else expect(currencies[code].exponent).toBe(platformDecimals(code));
    },
  );

  it('are the world’s larger ones', () => {
    // Those the BIS Triennial Survey of 2022 lists by turnover; then those of other large or
    // populous countries.
    const traded =
      'USD EUR JPY GBP CNY AUD CAD CHF HKD SGD SEK KRW NOK NZD INR MXN TWD ZAR BRL DKK PLN THB ILS IDR CZK AED TRY HUF CLP SAR PHP MYR COP RUB RON PEN BHD ARS';
    const large = 'BDT VND EGP NGN PKR IRR KZT DZD IQD QAR KWD MAD ETB KES LKR NPR UAH OMR GHS TZS';
    expect(`${traded} ${large}`.split(' ').filter((code) => !isCurrencyCode(code))).toEqual([]);
  });

  it('are also those of statements that are older than the euro in their country', () => {
    expect(['BGN', 'HRK', 'DEM'].filter((code) => !isCurrencyCode(code))).toEqual([]);
  });

  it('fit the ledger, which holds 18 decimals', () => {
    expect(currencyCodes.filter((code) => currencies[code].exponent > 18)).toEqual([]);
  });

  it.each([
    ['INR', 2],
    ['BDT', 2],
    ['BRL', 2],
    ['IDR', 2],
    ['VND', 0],
    ['JPY', 0],
    ['KWD', 3],
    ['TND', 3],
    ['USDT', 6],
    ['USDC', 6],
    ['BTC', 8],
    ['SOL', 9],
    ['ETH', 18],
  ] as const)('%s has %i', (currency, exponent) => {
    expect(currencies[currency].exponent).toBe(exponent);
  });

  it('are told from other texts', () => {
    expect(['INR', 'inr', 'constructor', ''].map(isCurrencyCode)).toEqual([true, false, false, false]);
  });
});

describe('countries', () => {
  it.each(countryCodes)('%s has a zone the platform knows and a name in every language', (code) => {
    const { zone, currency } = countries[code];
    expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    expect(isCurrencyCode(currency)).toBe(true);
    for (const language of languages) {
      expect(new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code)).not.toBe(undefined);
    }
  });
});
