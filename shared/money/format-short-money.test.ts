import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyCodes, type CurrencyCode } from '../catalogue/currencies.ts';
import { fromDecimalText } from './decimal-text.ts';
import { formatShortMoney } from './format-short-money.ts';
import { moneyLocales, type MoneyForm } from './money-form.ts';
import { ledgerScale, money } from './money.ts';

const shortOf = (text: string, currency: CurrencyCode, form: MoneyForm): string => {
  const value = fromDecimalText(currency, text);
  if (value === null) return 'not an amount';
  const short = formatShortMoney(value, form);
  return `${short.exact ? '' : '≈ '}${short.text.replaceAll('\u00a0', '_')}`;
};

describe('formatShortMoney', () => {
  // Amount, currency, then en, en-IN, bn, hi; ≈ where the text is not the whole amount, _ a space that does not break.
  const golden: readonly (readonly [string, CurrencyCode, string, string, string, string])[] = [
    ['0', 'INR', '₹0.00', '₹0.00', '₹০.০০', '₹०.००'],
    ['7.4', 'INR', '₹7.40', '₹7.40', '₹৭.৪০', '₹७.४०'],
    ['1.332', 'INR', '≈ ₹1.33', '≈ ₹1.33', '≈ ₹১.৩৩', '≈ ₹१.३३'],
    ['99999.99', 'INR', '₹99,999.99', '₹99,999.99', '₹৯৯,৯৯৯.৯৯', '₹९९,९९९.९९'],
    ['99999.995', 'INR', '≈ ₹1_L', '≈ ₹1_L', '≈ ₹১_লাখ', '≈ ₹१_लाख'],
    ['100000', 'INR', '₹1_L', '₹1_L', '₹১_লাখ', '₹१_लाख'],
    ['1234567.89', 'INR', '≈ ₹12.35_L', '≈ ₹12.35_L', '≈ ₹১২.৩৫_লাখ', '≈ ₹१२.३५_लाख'],
    ['-1250000', 'INR', '−₹12.5_L', '−₹12.5_L', '−₹১২.৫_লাখ', '−₹१२.५_लाख'],
    ['1234500', 'INR', '≈ ₹12.34_L', '≈ ₹12.34_L', '≈ ₹১২.৩৪_লাখ', '≈ ₹१२.३४_लाख'],
    ['1235500', 'INR', '≈ ₹12.36_L', '≈ ₹12.36_L', '≈ ₹১২.৩৬_লাখ', '≈ ₹१२.३६_लाख'],
    ['9999499.99', 'INR', '≈ ₹99.99_L', '≈ ₹99.99_L', '≈ ₹৯৯.৯৯_লাখ', '≈ ₹९९.९९_लाख'],
    ['9999500', 'INR', '≈ ₹1_Cr', '≈ ₹1_Cr', '≈ ₹১_কোটি', '≈ ₹१_करोड़'],
    ['12345678.90', 'INR', '≈ ₹1.23_Cr', '≈ ₹1.23_Cr', '≈ ₹১.২৩_কোটি', '≈ ₹१.२३_करोड़'],
    ['200000000000', 'INR', '₹20,000_Cr', '₹20,000_Cr', '₹২০,০০০_কোটি', '₹२०,०००_करोड़'],
    ['2000000000000', 'INR', '₹2,00,000_Cr', '₹2,00,000_Cr', '₹২,০০,০০০_কোটি', '₹२,००,०००_करोड़'],
    ['1234567.5', 'BDT', '≈ ৳12.35_L', '≈ ৳12.35_L', '≈ ৳১২.৩৫_লাখ', '≈ ৳१२.३५_लाख'],
    ['999.99', 'USD', '$999.99', '$999.99', '$৯৯৯.৯৯', '$९९९.९९'],
    ['999.996', 'USD', '≈ $1_K', '≈ $1,000.00', '≈ $১,০০০.০০', '≈ $१,०००.००'],
    ['1000', 'USD', '$1_K', '$1,000.00', '$১,০০০.০০', '$१,०००.००'],
    ['12345.67', 'USD', '≈ $12.35_K', '$12,345.67', '$১২,৩৪৫.৬৭', '$१२,३४५.६७'],
    ['999994.99', 'USD', '≈ $999.99_K', '≈ $10_L', '≈ $১০_লাখ', '≈ $१०_लाख'],
    ['999995', 'USD', '≈ $1_M', '≈ $10_L', '≈ $১০_লাখ', '≈ $१०_लाख'],
    ['-1234567.5', 'USD', '≈ −$1.23_M', '≈ −$12.35_L', '≈ −$১২.৩৫_লাখ', '≈ −$१२.३५_लाख'],
    ['1500000000', 'EUR', '€1.5_B', '€150_Cr', '€১৫০_কোটি', '€१५०_करोड़'],
    ['999995000000', 'EUR', '≈ €1_T', '€99,999.5_Cr', '€৯৯,৯৯৯.৫_কোটি', '€९९,९९९.५_करोड़'],
    ['1234567000000000', 'EUR', '≈ €1,234.57_T', '€12,34,56,700_Cr', '€১২,৩৪,৫৬,৭০০_কোটি', '€१२,३४,५६,७००_करोड़'],
    ['999', 'JPY', '¥999', '¥999', '¥৯৯৯', '¥९९९'],
    ['999.5', 'JPY', '≈ ¥1_K', '≈ ¥1,000', '≈ ¥১,০০০', '≈ ¥१,०००'],
    ['1.5', 'KWD', 'KD_1.500', 'KD_1.500', 'KD_১.৫০০', 'KD_१.५००'],
    ['1.5', 'BTC', '₿1.50', '₿1.50', '₿১.৫০', '₿१.५०'],
    ['1.23456789', 'BTC', '≈ ₿1.2346', '≈ ₿1.2346', '≈ ₿১.২৩৪৬', '≈ ₿१.२३४६'],
    ['0.0001234', 'BTC', '₿0.0001234', '₿0.0001234', '₿০.০০০১২৩৪', '₿०.०००१२३४'],
    ['0.00012345', 'BTC', '≈ ₿0.0001234', '≈ ₿0.0001234', '≈ ₿০.০০০১২৩৪', '≈ ₿०.०००१२३४'],
    [
      '0.000000000000000001',
      'ETH',
      'Ξ0.000000000000000001',
      'Ξ0.000000000000000001',
      'Ξ০.০০০০০০০০০০০০০০০০০১',
      'Ξ०.०००००००००००००००००१',
    ],
    ['1000000000.000000000000000001', 'ETH', '≈ Ξ1_B', '≈ Ξ100_Cr', '≈ Ξ১০০_কোটি', '≈ Ξ१००_करोड़'],
  ];
  it.each(golden)('%s %s', (text, currency, ...expected) => {
    expect(moneyLocales.map((language) => shortOf(text, currency, { language }))).toEqual(expected);
  });

  it.each([
    [{ language: 'bn', latinDigits: true }, '−₹12.5_লাখ'],
    [{ language: 'hi', latinDigits: true, sign: 'brackets' }, '(₹12.5_लाख)'],
    [{ language: 'en', label: 'code' }, '−INR_12.5_L'],
    [{ language: 'en-IN', label: 'none' }, '−12.5_L'],
  ] as const satisfies readonly (readonly [MoneyForm, string])[])('%j', (form, expected) => {
    expect(shortOf('-1250000', 'INR', form)).toBe(expected);
  });

  it('writes no sign before what rounds to nothing', () => {
    expect(shortOf('-0.004', 'INR', { language: 'en' })).toBe('≈ ₹0.00');
    expect(shortOf('0.004', 'INR', { language: 'en', sign: 'always' })).toBe('≈ ₹0.00');
  });

  /** The units again, for a model of its own: what each word multiplies by, and at how much it gives way to the next. */
  const words: Readonly<Record<string, readonly [worth: bigint, end: bigint | null]>> = {
    K: [1_000n, 1_000n],
    M: [1_000_000n, 1_000n],
    B: [1_000_000_000n, 1_000n],
    T: [1_000_000_000_000n, null],
    L: [100_000n, 100n],
    Cr: [10_000_000n, null],
    লাখ: [100_000n, 100n],
    কোটি: [10_000_000n, null],
    लाख: [100_000n, 100n],
    करोड़: [10_000_000n, null],
  };

  it('is at most half a hundredth of its unit away, and never reaches the next unit', () => {
    const sizes = fc.integer({ min: 0, max: 40 }).chain((zeros) => fc.bigInt({ min: 0n, max: 10n ** BigInt(zeros) }));
    /** Just below a power of ten, where a rounding carries. */
    const edges = fc
      .tuple(fc.integer({ min: 9, max: 36 }), fc.bigInt({ min: -(10n ** 8n), max: 10n ** 8n }))
      .map(([zeros, aside]) => 10n ** BigInt(zeros) + aside);
    fc.assert(
      fc.property(
        fc.constantFrom(...currencyCodes),
        fc.oneof(sizes, edges),
        fc.constantFrom(...moneyLocales),
        (currency, units, language) => {
          const form = { language, label: 'none', latinDigits: true } as const;
          const [digits = '', word] = formatShortMoney(money(currency, units), form).text.split('\u00a0');
          if (word === undefined) return;
          const [worth, end] = words[word] ?? [0n, 0n];
          const [whole = '', decimals = ''] = digits.replaceAll(',', '').split('.');
          const hundredths = BigInt(whole + decimals.padEnd(2, '0'));
          expect(hundredths).toBeGreaterThanOrEqual(100n);
          if (end !== null) expect(hundredths).toBeLessThan(end * 100n);
          const major = 10n ** BigInt(ledgerScale(currency));
          const apart = hundredths * worth * major - units * 100n;
          expect((apart < 0n ? -apart : apart) * 2n <= worth * major).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
