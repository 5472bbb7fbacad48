import { describe, expect, it } from 'vitest';
import { countries, type CountryCode } from '../countries.ts';
import type { CurrencyCode } from '../currencies.ts';
import { methodsFor } from './methods-for.ts';
import { paymentMethods } from './payment-methods.ts';

const day = '2026-11-22';
const idsFor = (country: CountryCode, currencies: readonly CurrencyCode[], on = day): readonly string[] =>
  methodsFor({ country, currencies, day: on }).map(({ id }) => id);

describe('methodsFor', () => {
  it.each([
    ['IN', ['INR'], 'upi', 'bkash'],
    ['BD', ['BDT'], 'bkash', 'upi'],
    ['ID', ['IDR'], 'qris', 'pix'],
    ['VN', ['VND'], 'momo', 'qris'],
    ['BR', ['BRL'], 'pix', 'oxxo'],
    ['NL', ['EUR'], 'ideal', 'upi'],
  ] as const)('of %s in %s begins with %s and has no %s', (country, currencies, first, missing) => {
    const ids = idsFor(country, currencies);
    expect(ids[0]).toBe(first);
    expect(ids).not.toContain(missing);
  });

  it('puts the country’s own before those of several, and those before what is elsewhere', () => {
    const ids = idsFor('IN', ['INR', 'EUR', 'USDT']);
    const places = ['upi', 'visa', 'ideal'].map((id) => ids.indexOf(id));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((left, right) => left - right));
    expect(ids.indexOf('usdt_tron')).toBeLessThan(ids.indexOf('sepa_direct_debit'));
  });

  it('has the chains of a coin that was chosen, and no other coin', () => {
    const ids = idsFor('BR', ['USDC']);
    expect(ids.length).toBeGreaterThan(3);
    expect(ids.every((id) => id.startsWith('usdc_'))).toBe(true);
  });

  it('leaves out what has ended or not begun', () => {
    expect(idsFor('DE', ['EUR'])).not.toContain('giropay');
    expect(idsFor('DE', ['EUR'], '2024-06-30')).toContain('giropay');
    expect(idsFor('DE', ['EUR'], '2024-07-01')).not.toContain('giropay');
    expect(idsFor('BR', ['BRL'], '2023-04-10')).not.toContain('whatsapp_pay_brazil');
    expect(idsFor('BR', ['BRL'], '2023-04-11')).toContain('whatsapp_pay_brazil');
  });

  it('has nothing for no currency, and never a method twice', () => {
    expect(idsFor('IN', [])).toEqual([]);
    const all = idsFor('IN', ['INR', 'USD', 'EUR', 'BRL']);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(['IN', 'BD', 'ID', 'VN', 'BR', 'MX', 'CO', 'PE', 'US'] as const)('has ways of %s’s own to pay', (country) => {
    const own = paymentMethods.filter(({ countries: where }) => where.length === 1 && where[0] === country);
    expect(own.length).toBeGreaterThanOrEqual(4);
    expect(idsFor(country, [countries[country].currency]).slice(0, 4)).toEqual(own.slice(0, 4).map(({ id }) => id));
  });
});
