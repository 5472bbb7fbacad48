import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskCardNumbers } from './mask-card-numbers.ts';

describe('card numbers of every network are masked', () => {
  test.each([
    ['Visa', '4111111111111111', '411111******1111'],
    ['Visa of 13', '4222222222222', '422222***2222'],
    ['Visa of 19', '4000000000000000006', '400000*********0006'],
    ['Mastercard', '5555555555554444', '555555******4444'],
    ['Mastercard, newer range', '2223003122003222', '222300******3222'],
    ['American Express', '378282246310005', '378282*****0005'],
    ['Diners Club', '30569309025904', '305693****5904'],
    ['Discover', '6011111111111117', '601111******1117'],
    ['JCB', '3530111333300000', '353011******0000'],
    ['RuPay', '6074819900004939', '607481******4939'],
    ['RuPay 508', '5085390000000002', '508539******0002'],
    ['UnionPay', '6200000000000005', '620000******0005'],
    ['Maestro', '6759649826438453', '675964******8453'],
  ])('%s', (_, card, masked) => {
    expect(maskCardNumbers(card)).toBe(masked);
    expect(maskCardNumbers(`POS ${card} KOLKATA`)).toBe(`POS ${masked} KOLKATA`);
    expect(maskCardNumbers(`"${card}",x`)).toBe(`"${masked}",x`);
    expect(maskCardNumbers(`ref:${card}/2`)).toBe(`ref:${masked}/2`);
  });

  test.each([
    ['4111 1111 1111 1111', '4111 11** **** 1111'],
    ['4111-1111-1111-1111', '4111-11** ****-1111'.replace(' ', '-')],
    ['3782 822463 10005', '3782 82**** *0005'],
    ['৪১১১১১১১১১১১১১১১', '৪১১১১১******১১১১'],
    ['४१११ ११११ ११११ ११११', '४१११ ११** **** ११११'],
    ['4111111111111111 5555555555554444', '411111******1111 555555******4444'],
    ['4111111111111111.00', '411111******1111.00'],
    ['1.4111111111111111 5', '1.411111******1111 5'],
    ['12/11/25 4111111111111111', '12/11/25 411111******1111'],
    ['530512345678-4111 1111 1111 1111', '530512345678-4111 11** **** 1111'],
  ])('%s', (text, masked) => {
    expect(maskCardNumbers(text)).toBe(masked);
  });
});

describe('what is no card number stays', () => {
  test.each([
    ['a coin’s amount of eighteen decimals', '0.620012345678901232'],
    ['one that was taken out', '-12.4111111111111111'],
    ['an RRN', '530512345678'],
    ['RRNs side by side', '530512345678 530512345679 530512345670'],
    ['a PhonePe reference', 'T2510011234567890123456'],
    ['a card number inside letters', 'UTR4111111111111111'],
    ['a card number before letters', '4111111111111111A'],
    ['a card number within more digits', '04111111111111111'],
    ['one wrong digit', '4111111111111112'],
    ['an account of the bank', '50200011223344'],
    ['a time in milliseconds', '1764547200000'],
    ['a reference of zeros', '0000000000000000'],
    ['Bengali letters beside it', 'ক4111111111111111'],
    ['two spaces between', '41111111  11111111'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(maskCardNumbers(text)).toBe(text);
  });
});

const luhnDigit = (digits: string): string => {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const twice = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return String((10 - (sum % 10)) % 10);
};

const card = fc
  .tuple(
    fc.constantFrom('4', '51', '55', '2221', '2720', '60', '65', '81', '82', '508', '62', '3530'),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 15, maxLength: 15 }),
  )
  .map(([prefix, rest]) => (prefix + rest.join('')).slice(0, 15))
  .map((body) => body + luhnDigit(body));

const scripts = [0x30, 0x09e6, 0x0966] as const;
const inScript = (digits: string, zero: number): string =>
  [...digits].map((digit) => String.fromCharCode(zero + Number(digit))).join('');
const plainText = fc.string({ unit: fc.constantFrom(...'abcXYZ ,.;:/()"'), maxLength: 30 });

describe('properties', () => {
  test('a card number never survives, in any script, grouping and company', () => {
    fc.assert(
      fc.property(
        card,
        fc.constantFrom(...scripts),
        fc.constantFrom('', ' ', '-'),
        plainText,
        plainText,
        (digits, zero, mark, before, after) => {
          const written = inScript(digits, zero).match(/.{4}/gu)?.join(mark) ?? '';
          const masked = maskCardNumbers(`${before}|${written}|${after}`);
          expect(masked).not.toContain(written);
          const kept = masked.slice(before.length + 1, masked.length - after.length - 1).replaceAll(/[ -]/g, '');
          expect(kept).toBe(`${inScript(digits.slice(0, 6), zero)}******${inScript(digits.slice(12), zero)}`);
        },
      ),
    );
  });

  test('masking changes nothing but digits to stars, keeps the length, and finds nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'4415560 -,A৪१'), maxLength: 80 }), (text) => {
        const masked = maskCardNumbers(text);
        expect(masked).toHaveLength(text.length);
        expect([...masked].every((letter, index) => letter === [...text][index] || letter === '*')).toBe(true);
        expect(maskCardNumbers(masked)).toBe(masked);
      }),
      { numRuns: 1000 },
    );
  });

  test('a field holds a card number only where the whole line holds one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(card, fc.string({ unit: fc.constantFrom(...'4123 -'), maxLength: 22 })), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.constantFrom(',', ';', '\t', '","'),
        (fields, separator) => {
          const line = fields.join(separator);
          if (maskCardNumbers(line) === line) for (const field of fields) expect(maskCardNumbers(field)).toBe(field);
        },
      ),
    );
  });

  test('a long line costs no more than its length', { timeout: 30_000 }, () => {
    // Looking back over all that went before would take hours here.
    for (const text of ['4 '.repeat(500_000), '4'.repeat(1_000_000)])
      expect(maskCardNumbers(text)).toHaveLength(1_000_000);
  });
});
