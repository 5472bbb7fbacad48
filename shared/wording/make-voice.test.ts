import { describe, expect, it } from 'vitest';
import { makeVoice } from './make-voice.ts';

describe('makeVoice', () => {
  it.each([
    ['en', '1,00,000', '21 Nov 2026', 'November 2026'],
    ['bn', '১,০০,০০০', '২১ নভেম্বর, ২০২৬', 'নভেম্বর ২০২৬'],
    ['hi', '१,००,०००', '२१ नवंबर २०२६', 'नवंबर २०२६'],
  ] as const)('%s writes numbers, dates and months', (language, number, date, month) => {
    const voice = makeVoice(language);
    expect([voice.number(100_000), voice.date('2026-11-21'), voice.month('2026-11')]).toEqual([number, date, month]);
  });

  it('writes the first and the last day of a year as they are, in no zone', () => {
    const voice = makeVoice('en');
    expect([voice.date('2026-01-01'), voice.date('2025-12-31')]).toEqual(['1 Jan 2026', '31 Dec 2025']);
    expect(() => voice.date('2026-02-30')).toThrow('not a date');
    expect(() => voice.month('2026-13')).toThrow('not a month');
  });
});
