import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { currencies, currencyCodes, type CurrencyCode } from '../catalogue/currencies.ts';
import { languages } from '../wording/voice.ts';
import { fromDecimalText } from './decimal-text.ts';
import { formatMoney } from './format-money.ts';
import { moneyLocales, type MoneyForm } from './money-form.ts';
import { money } from './money.ts';
import { parseAmount } from './parse-amount.ts';

const written = (text: string, currency: CurrencyCode, form: MoneyForm): string => {
  const value = fromDecimalText(currency, text);
  return value === null ? 'not an amount' : formatMoney(value, form).replaceAll('\u00a0', '_');
};

describe('formatMoney', () => {
  // Amount, currency, then as English, Bengali and Hindi write it; _ is a space that does not break.
  const golden: readonly (readonly [string, CurrencyCode, string, string, string])[] = [
    ['0', 'INR', '₹0.00', '₹০.০০', '₹०.००'],
    ['0.05', 'INR', '₹0.05', '₹০.০৫', '₹०.०५'],
    ['7.4', 'INR', '₹7.40', '₹৭.৪০', '₹७.४०'],
    ['1.332', 'INR', '₹1.332', '₹১.৩৩২', '₹१.३३२'],
    ['-1.332', 'INR', '−₹1.332', '−₹১.৩৩২', '−₹१.३३२'],
    ['999', 'INR', '₹999.00', '₹৯৯৯.০০', '₹९९९.००'],
    ['1000', 'INR', '₹1,000.00', '₹১,০০০.০০', '₹१,०००.००'],
    ['1284.90', 'INR', '₹1,284.90', '₹১,২৮৪.৯০', '₹१,२८४.९०'],
    ['99999', 'INR', '₹99,999.00', '₹৯৯,৯৯৯.০০', '₹९९,९९९.००'],
    ['100000', 'INR', '₹1,00,000.00', '₹১,০০,০০০.০০', '₹१,००,०००.००'],
    ['204759.22', 'INR', '₹2,04,759.22', '₹২,০৪,৭৫৯.২২', '₹२,०४,७५९.२२'],
    ['12345678.90', 'INR', '₹1,23,45,678.90', '₹১,২৩,৪৫,৬৭৮.৯০', '₹१,२३,४५,६७८.९०'],
    ['-12345678.90', 'INR', '−₹1,23,45,678.90', '−₹১,২৩,৪৫,৬৭৮.৯০', '−₹१,२३,४५,६७८.९०'],
    ['200000000000', 'INR', '₹2,00,00,00,00,000.00', '₹২,০০,০০,০০,০০,০০০.০০', '₹२,००,००,००,००,०००.००'],
    [
      '9007199254740993.01',
      'INR',
      '₹9,00,71,99,25,47,40,993.01',
      '₹৯,০০,৭১,৯৯,২৫,৪৭,৪০,৯৯৩.০১',
      '₹९,००,७१,९९,२५,४७,४०,९९३.०१',
    ],
    ['500', 'BDT', '৳500.00', '৳৫০০.০০', '৳५००.००'],
    ['1234567.5', 'BDT', '৳12,34,567.50', '৳১২,৩৪,৫৬৭.৫০', '৳१२,३४,५६७.५०'],
    ['1234567.5', 'USD', '$1,234,567.50', '$১২,৩৪,৫৬৭.৫০', '$१२,३४,५६७.५०'],
    ['-1003', 'USD', '−$1,003.00', '−$১,০০৩.০০', '−$१,००३.००'],
    ['4626.81', 'EUR', '€4,626.81', '€৪,৬২৬.৮১', '€४,६२६.८१'],
    ['0.1', 'GBP', '£0.10', '£০.১০', '£०.१०'],
    ['1234.5', 'BRL', 'R$1,234.50', 'R$১,২৩৪.৫০', 'R$१,२३४.५०'],
    ['150000', 'IDR', 'Rp_150,000.00', 'Rp_১,৫০,০০০.০০', 'Rp_१,५०,०००.००'],
    ['150000', 'VND', '₫150,000', '₫১,৫০,০০০', '₫१,५०,०००'],
    ['1234567', 'JPY', '¥1,234,567', '¥১২,৩৪,৫৬৭', '¥१२,३४,५६७'],
    ['0.5', 'JPY', '¥0.5', '¥০.৫', '¥०.५'],
    ['1.5', 'KWD', 'KD_1.500', 'KD_১.৫০০', 'KD_१.५००'],
    ['0.00000001', 'BTC', '₿0.00000001', '₿০.০০০০০০০১', '₿०.०००००००१'],
    ['21', 'BTC', '₿21.00000000', '₿২১.০০০০০০০০', '₿२१.००००००००'],
    ['1.5', 'USDT', 'USDT_1.500000', 'USDT_১.৫০০০০০', 'USDT_१.५०००००'],
    ['-0.000000000000000001', 'ETH', '−Ξ0.000000000000000001', '−Ξ০.০০০০০০০০০০০০০০০০০১', '−Ξ०.०००००००००००००००००१'],
  ];
  it.each(golden)('%s %s', (text, currency, en, bn, hi) => {
    expect(languages.map((language) => written(text, currency, { language }))).toEqual([en, bn, hi]);
  });

  it.each([
    [{ language: 'en-IN' }, '−₹1,23,456.50'],
    [{ language: 'bn', latinDigits: true }, '−₹1,23,456.50'],
    [{ language: 'hi', latinDigits: true }, '−₹1,23,456.50'],
    [{ language: 'en', sign: 'brackets' }, '(₹1,23,456.50)'],
    [{ language: 'bn', sign: 'brackets' }, '(₹১,২৩,৪৫৬.৫০)'],
    [{ language: 'en', label: 'none' }, '−1,23,456.50'],
    [{ language: 'en', label: 'code' }, '−INR_1,23,456.50'],
    [{ language: 'hi', label: 'none', sign: 'brackets' }, '(१,२३,४५६.५०)'],
    [{ language: 'en', sign: 'always' }, '−₹1,23,456.50'],
  ] as const satisfies readonly (readonly [MoneyForm, string])[])('%j', (form, expected) => {
    expect(written('-123456.50', 'INR', form)).toBe(expected);
  });

  it.each([
    ['INR', '12345678.9', '₹1,23,45,678.90'],
    ['USD', '12345678.9', '$1,23,45,678.90'],
    ['EUR', '100000', '€1,00,000.00'],
    ['JPY', '12345678', '¥1,23,45,678'],
    ['KWD', '-1234567.5', '−KD_12,34,567.500'],
    ['ETH', '100000000.000000000000000001', 'Ξ10,00,00,000.000000000000000001'],
  ] as const)('groups %s by lakh in en-IN too', (currency, text, expected) => {
    expect(written(text, currency, { language: 'en-IN' })).toBe(expected);
  });

  it('writes a plus only when asked, and never for zero', () => {
    expect(written('5', 'INR', { language: 'en', sign: 'always' })).toBe('+₹5.00');
    expect(written('0', 'INR', { language: 'en', sign: 'always' })).toBe('₹0.00');
    expect(written('5', 'INR', { language: 'en', sign: 'brackets' })).toBe('₹5.00');
  });

  it('is read back exactly, in every currency, language and form', () => {
    const form: fc.Arbitrary<MoneyForm> = fc.record({
      language: fc.constantFrom(...moneyLocales),
      latinDigits: fc.boolean(),
      label: fc.constantFrom('symbol', 'code', 'none'),
      sign: fc.constantFrom('minus', 'brackets', 'always'),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...currencyCodes),
        fc.bigInt({ min: -(10n ** 27n), max: 10n ** 27n }),
        form,
        (currency, units, how) => {
          const value = money(currency, units);
          expect(parseAmount(formatMoney(value, how), { currency, decimal: '.' })).toEqual({ ok: true, value });
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('labels every currency with a sign of its own', () => {
    const symbols = currencyCodes.map((code) => currencies[code].symbol);
    expect(new Set(symbols).size).toBe(symbols.length);
  });

  it('reads no amount under another currency’s label', () => {
    for (const currency of currencyCodes) {
      for (const other of currencyCodes) {
        if (other === currency) continue;
        const result = parseAmount(formatMoney(money(other, 5n * 10n ** 18n), { language: 'en' }), {
          currency,
          decimal: '.',
        });
        expect(result.ok, `${other} read as ${currency}`).toBe(false);
      }
    }
  });
});
