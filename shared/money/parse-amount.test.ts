import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { currencyCodes, type CurrencyCode } from '../catalogue/currencies.ts';
import { toDecimalText } from './decimal-text.ts';
import { money } from './money.ts';
import { parseAmount, type AmountFaultCode } from './parse-amount.ts';

const read = (text: string, currency: CurrencyCode = 'INR', decimal: '.' | ',' = '.'): string => {
  const result = parseAmount(text, { currency, decimal });
  return result.ok ? toDecimalText(result.value) : `fault:${result.error.code}`;
};

/** Text, what comes of it, and where it is not INR with a decimal point, the currency and the decimal mark. */
type Case<Expected extends string> = readonly [string, Expected, CurrencyCode?, ('.' | ',')?];

const filled = <E extends string>([text, expected, currency = 'INR', decimal = '.']: Case<E>): [
  string,
  E,
  CurrencyCode,
  '.' | ',',
] => [text, expected, currency, decimal];

describe('parseAmount reads', () => {
  const cases: readonly Case<string>[] = [
    // plain
    ['0', '0.00'],
    ['5', '5.00'],
    ['1000.00', '1000.00'],
    ['-7.4', '-7.40'],
    ['-1.332', '-1.332'],
    ['007', '7.00'],
    ['0.01', '0.01'],
    ['.50', '0.50'],
    ['-.50', '-0.50'],
    ['+12', '12.00'],
    ['-0.00', '0.00'],
    ['  42.10 ', '42.10'],
    // grouping
    ['1,234', '1234.00'],
    ['1,23,456', '123456.00'],
    ['1,23,45,678.90', '12345678.90'],
    ['12,345,678.90', '12345678.90'],
    ['2,04,759.22', '204759.22'],
    ['1 234 567.89', '1234567.89'],
    ['1\u00a0234,50', '1234.50', 'EUR', ','],
    ["1'234.50", '1234.50'],
    ['1’234.50', '1234.50'],
    ['4.626,81', '4626.81', 'EUR', ','],
    ['1.234.567,8', '1234567.80', 'EUR', ','],
    ['12,5', '12.50', 'EUR', ','],
    ['99,99,99,999', '999999999.00'],
    // scripts
    ['১২৩৪.৫০', '1234.50'],
    ['১,২৩,৪৫৬.৭৮', '123456.78'],
    ['१२३४.५०', '1234.50'],
    ['−१,२३,४५६', '-123456.00'],
    ['₹ ৫০০', '500.00'],
    // signs
    ['(1,234.50)', '-1234.50'],
    ['( 5 )', '-5.00'],
    ['−5', '-5.00'],
    ['–5', '-5.00'],
    ['5-', '-5.00'],
    ['5.00 −', '-5.00'],
    ['- 5', '-5.00'],
    ['500.00 Dr', '-500.00'],
    ['500.00Dr.', '-500.00'],
    ['500.00 CR', '500.00'],
    ['500.00(Cr)', '500.00'],
    ['500.00 (Dr)', '-500.00'],
    ['५०० Dr', '-500.00'],
    // labels
    ['₹1,23,456.00', '123456.00'],
    ['-₹5', '-5.00'],
    ['₹-5', '-5.00'],
    ['(₹5)', '-5.00'],
    ['₹(5)', '-5.00'],
    ['Rs.500', '500.00'],
    ['Rs. 500.50', '500.50'],
    ['rs 7', '7.00'],
    ['INR 7', '7.00'],
    ['7 inr', '7.00'],
    ['7.00 INR Cr', '7.00'],
    ['$7 Cr', '7.00', 'USD'],
    ['500/-', '500.00'],
    ['₹ 1,500/-', '1500.00'],
    ['রুপি ৫', '5.00'],
    ['$5.00', '5.00', 'USD'],
    ['US$ 5', '5.00', 'USD'],
    ['5 €', '5.00', 'EUR', ','],
    ['R$ 1.234,50', '1234.50', 'BRL', ','],
    ['৳৫০', '50.00', 'BDT'],
    ['Tk. 50', '50.00', 'BDT'],
    ['0.00000001 BTC', '0.00000001', 'BTC'],
    ['1,500', '1500', 'JPY'],
    ['1.000000000000000001', '1.000000000000000001', 'ETH'],
    // invisible characters
    ['\u200e1,234.00\u200f', '1234.00'],
    ['\ufeff12', '12.00'],
    ['1\u200b2', '12.00'],
    ['\u2066₹12\u2069', '12.00'],
  ];
  it.each(cases.map(filled))('%j as %s', (text, expected, currency, decimal) => {
    expect(read(text, currency, decimal)).toBe(expected);
  });
});

describe('parseAmount refuses', () => {
  const cases: readonly Case<AmountFaultCode>[] = [
    ['', 'empty'],
    [' \u00a0\u200b', 'empty'],
    ['-', 'not_an_amount'],
    ['()', 'not_an_amount'],
    ['abc', 'not_an_amount'],
    ['.', 'not_an_amount'],
    ['12.', 'not_an_amount'],
    ['₹', 'not_an_amount'],
    ['1-2', 'not_an_amount'],
    ['12a', 'not_an_amount'],
    ['NaN', 'not_an_amount'],
    ['0x10', 'not_an_amount'],
    ['=1+1', 'not_an_amount'],
    ['12/10/2026', 'not_an_amount'],
    ['(5', 'not_an_amount'],
    ['Dr', 'not_an_amount'],
    ['1,23,4', 'grouping'],
    ['12,34', 'grouping'],
    ['1234,567', 'grouping'],
    ['12,34,567,890', 'grouping'],
    ['1,,234', 'grouping'],
    [',123', 'grouping'],
    ['1.234.567', 'grouping'],
    ['1.234,56', 'grouping'],
    ['1,234 567', 'grouping'],
    ['1.5 0', 'grouping'],
    ['12 34', 'grouping'],
    ['1.23.456', 'grouping', 'EUR', ','],
    ['1,234.50', 'grouping', 'EUR', ','],
    ['01.10.2025', 'grouping', 'EUR', ','],
    ['0,123', 'ambiguous'],
    ['0.123', 'ambiguous', 'EUR', ','],
    ['(-5)', 'ambiguous'],
    ['-5-', 'ambiguous'],
    ['--5', 'ambiguous'],
    ['-5 Dr', 'ambiguous'],
    ['-5 Cr', 'ambiguous'],
    ['(5) Dr', 'ambiguous'],
    ['1২3', 'ambiguous'],
    ['१২', 'ambiguous'],
    ['5 Cr', 'ambiguous'],
    ['₹5 Cr.', 'ambiguous'],
    ['৫ Cr', 'ambiguous', 'BDT'],
    ['Rs. 5 cr', 'ambiguous'],
    ['$5', 'wrong_currency'],
    ['5 EUR', 'wrong_currency'],
    ['₹5', 'wrong_currency', 'USD'],
    ['R$5', 'wrong_currency', 'USD'],
    ['€ 5', 'wrong_currency', 'INR'],
    ['1.5E+05', 'scientific'],
    ['2e3', 'scientific'],
    ['0.123456789012', 'too_fine'],
    ['1.0000000000000000001', 'too_fine', 'ETH'],
    ['99999999999999999999', 'too_large'],
    ['9'.repeat(119), 'too_large'],
    ['9'.repeat(121), 'not_an_amount'],
  ];
  it.each(cases.map(filled))('%j: %s', (text, code, currency, decimal) => {
    expect(read(text, currency, decimal)).toBe(`fault:${code}`);
  });
});

const groupBy = (digits: string, rest: number): string => {
  const last = digits.slice(-3);
  let head = digits.slice(0, -3);
  const groups: string[] = [last];
  while (head !== '') {
    groups.unshift(head.slice(-rest));
    head = head.slice(0, -rest);
  }
  return groups.join(',');
};

describe('parseAmount, for any amount', () => {
  const anyAmount = fc.record({
    currency: fc.constantFrom(...currencyCodes),
    units: fc.bigInt({ min: -(10n ** 26n), max: 10n ** 26n }),
  });

  it('reads back the exact decimal text', () => {
    fc.assert(
      fc.property(anyAmount, ({ currency, units }) => {
        const text = toDecimalText(money(currency, units));
        expect(parseAmount(text, { currency, decimal: '.' })).toEqual({ ok: true, value: money(currency, units) });
        expect(parseAmount(text.replace('.', ','), { currency, decimal: ',' })).toEqual({
          ok: true,
          value: money(currency, units),
        });
      }),
    );
  });

  it('reads lakh and western grouping as the same number', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 15n }), (whole) => {
        const digits = String(whole);
        expect(read(groupBy(digits, 2))).toBe(`${digits}.00`);
        expect(read(groupBy(digits, 3))).toBe(`${digits}.00`);
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom('.' as const, ',' as const),
        (text, decimal) => {
          expect(typeof parseAmount(text, { currency: 'INR', decimal }).ok).toBe('boolean');
        },
      ),
    );
  });
});
