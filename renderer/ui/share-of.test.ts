import { describe, expect, it } from 'vitest';
import { percentText, shareOf } from './share-of.ts';

const inr = (amount: string) => ({ amount, currency: 'INR' as const });

describe('shareOf', () => {
  it('gives ten-thousandths, rounded down', () => {
    expect(shareOf(inr('1'), inr('3'))).toBe(3333);
    expect(shareOf(inr('373338'), inr('300000'))).toBe(12_444);
  });

  it('stays exact where a float would not', () => {
    expect(shareOf(inr('99999999999999999999'), inr('100000000000000000000'))).toBe(9999);
  });

  it('is nothing of nothing', () => {
    expect(shareOf(inr('1'), inr('0'))).toBeNull();
  });

  it('refuses two currencies', () => {
    expect(() => shareOf(inr('1'), { amount: '1', currency: 'USD' })).toThrow('INR is no share of USD');
  });

  it('writes a percentage in the digits of the locale', () => {
    expect(percentText(12_444, 'en-IN')).toBe('124.4%');
    expect(percentText(12_444, 'hi-IN-u-nu-deva')).toBe('१२४.४%');
  });
});
