import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeVoice } from '../../shared/wording/make-voice.ts';
import { languages } from '../../shared/wording/voice.ts';
import { alignAtPoint, decimalsOf, widestDecimals } from './decimal-alignment.ts';

const inr = (amount: string) => ({ amount, currency: 'INR' as const });

/** How many digits' widths stand behind the place of the point. */
const behindPoint = (text: string): number => {
  const found = /[.\u2008]([\p{Nd}\u2007]*)[^\p{Nd}\u2007]*$/u.exec(text);
  return found?.[1]?.length ?? 0;
};

describe('decimal alignment', () => {
  it('counts the decimals an amount shows', () => {
    expect(decimalsOf(inr('100'))).toBe(2);
    expect(decimalsOf(inr('100.2'))).toBe(3);
    expect(decimalsOf({ amount: '500', currency: 'JPY' })).toBe(0);
    expect(widestDecimals([])).toBe(0);
    expect(widestDecimals([inr('100'), inr('133.25')])).toBe(4);
  });

  it('leaves the widest as it is', () => {
    expect(alignAtPoint('₹1.332', 3, 3)).toBe('₹1.332');
  });

  it('fills up behind the last digit, before a label that follows', () => {
    expect(alignAtPoint('₹1.33', 2, 3)).toBe('₹1.33\u2007');
    expect(alignAtPoint('12.50 USDT', 2, 4)).toBe('12.50\u2007\u2007 USDT');
    expect(alignAtPoint('(¥500)', 0, 2)).toBe('(¥500\u2008\u2007\u2007)');
  });

  it('puts every point of a column at the same distance from its end, in every language', () => {
    const amounts = fc.array(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), { minLength: 1, maxLength: 8 });
    const finer = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(amounts, finer, fc.constantFrom(...languages), (whole, parts, language) => {
        const values = whole.map((units, index) => inr(`${units}${parts[index] ? `.${parts[index]}` : ''}`));
        const widest = widestDecimals(values);
        const voice = makeVoice(language);
        const behind = values.map((value) => behindPoint(alignAtPoint(voice.money(value), decimalsOf(value), widest)));
        expect(new Set(behind)).toEqual(new Set([widest]));
      }),
    );
  });
});
