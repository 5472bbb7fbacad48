import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { currencyCodes, type CurrencyCode } from '../catalogue/currencies.ts';
import { toDecimalText } from './decimal-text.ts';
import { money } from './money.ts';
import { formatMoney } from './format-money.ts';
import { formatShortMoney } from './format-short-money.ts';
import { moneyLocales, type MoneyForm } from './money-form.ts';
import { parseAmount } from './parse-amount.ts';

const read = (text: string, currency: CurrencyCode = 'INR', decimal: '.' | ',' = '.'): string => {
  const result = parseAmount(text, { currency, decimal });
  return result.ok ? toDecimalText(result.value) : `fault:${result.error.code}`;
};

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

  const anyForm: fc.Arbitrary<MoneyForm> = fc.record({
    language: fc.constantFrom(...moneyLocales),
    latinDigits: fc.boolean(),
    label: fc.constantFrom('symbol', 'code', 'none'),
    sign: fc.constantFrom('minus', 'brackets', 'always'),
  });

  it('reads through invisible characters, wherever they stand', () => {
    const invisible = fc.constantFrom(...'\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u061c\u2066\u2069\u202a\u202c');
    const places = fc.array(fc.tuple(fc.nat(), invisible), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anyAmount, anyForm, places, ({ currency, units }, form, inserted) => {
        let text = formatMoney(money(currency, units), form);
        for (const [at, character] of inserted) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + character + text.slice(place);
        }
        expect(parseAmount(text, { currency, decimal: '.' })).toEqual({ ok: true, value: money(currency, units) });
      }),
      { numRuns: 1000 },
    );
  });

  it('guesses no decimal mark: without one stated it reads only what the marks do not dispute', () => {
    const written = fc.stringMatching(/^[0-9]{1,4}(?:[.,' ][0-9]{1,4}){0,3}$/);
    let ambiguous = 0;
    fc.assert(
      fc.property(written, (text) => {
        const point = parseAmount(text, { currency: 'EUR', decimal: '.' });
        const comma = parseAmount(text, { currency: 'EUR', decimal: ',' });
        const either = parseAmount(text, { currency: 'EUR' });
        if (point.ok && comma.ok && point.value.units !== comma.value.units) {
          ambiguous += 1;
          expect(either).toEqual({ ok: false, error: { code: 'ambiguous', text } });
        } else if (point.ok) expect(either).toEqual(point);
        else if (comma.ok) expect(either).toEqual(comma);
        else expect(either.ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
    expect(ambiguous).toBeGreaterThan(0);
  });

  it('reads no short form as the amount that its digits are', () => {
    fc.assert(
      fc.property(anyAmount, anyForm, ({ currency, units }, form) => {
        const { text } = formatShortMoney(money(currency, units), form);
        if (!/\u00a0(?:[KMBTL]|Cr|লাখ|কোটি|लाख|करोड़)\)?$/u.test(text)) return;
        expect(parseAmount(text, { currency, decimal: '.', typed: true }).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
