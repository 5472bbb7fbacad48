import { describe, expect, it } from 'vitest';
import { countries, countryCodes } from './countries.ts';
import { currencies, currencyCodes, isCurrencyCode } from './currencies.ts';
import { languages } from '../wording/voice.ts';

describe('currencies', () => {
  it('have the decimals ISO 4217 gives them, as the platform knows it too', () => {
    // CLDR shows IDR, COP, HUF, PKR, LKR … without decimals, since nobody pays them; the standard's own exponent is ours.
    const withoutCoins: readonly string[] = ['IDR', 'COP', 'HUF', 'PKR', 'LKR', 'TWD'];
    const fiat = currencyCodes.filter((code) => currencies[code].kind === 'fiat' && !withoutCoins.includes(code));
    for (const currency of fiat) {
      const { maximumFractionDigits } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
      expect({ currency, exponent: currencies[currency].exponent }).toEqual({
        currency,
        exponent: maximumFractionDigits,
      });
    }
    expect(fiat.length).toBeGreaterThan(40);
  });

  it.each([
    ['INR', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['IDR', 2],
    ['USDT', 6],
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
