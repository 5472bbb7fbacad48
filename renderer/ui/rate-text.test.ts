import { describe, expect, it } from 'vitest';
import { speechIn } from '../i18n/speech-context.tsx';
import { rateText } from './rate-text.ts';

describe('rateText', () => {
  it('keeps every decimal as it was published', () => {
    expect(rateText('84.1200', speechIn('en'))).toBe('84.1200');
    expect(rateText('0.000000000000011312345678901234', speechIn('en'))).toBe('0.000000000000011312345678901234');
    expect(rateText(`0.${'123456789'.repeat(6)}123456`, speechIn('en'))).toBe(`0.${'123456789'.repeat(6)}123456`);
    expect(rateText('12345678901234567890.1', speechIn('en'))).toBe('1,23,45,67,89,01,23,45,67,890.1');
  });

  it('is written in the reader’s digits', () => {
    expect(rateText('84.12', speechIn('bn'))).toBe('৮৪.১২');
    expect(rateText('84.12', speechIn('hi'))).toBe('८४.१२');
  });

  it('is written in Latin digits where those were chosen', () => {
    expect(rateText('84.12', speechIn('bn', 'latin'))).toBe('84.12');
    expect(rateText('84.12', speechIn('hi', 'latin'))).toBe('84.12');
  });
});
