import { describe, expect, it } from 'vitest';
import { holidayNames } from '../../catalogue/holidays/holiday-names.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import { makeVoice } from '../make-voice.ts';
import { say } from '../say.ts';
import { sentence } from '../sentence.ts';
import { readClosedDays, writeClosedDays, type ClosedDay } from './closed-day.ts';
import { sayClosedBecause, sayNotCounted } from './say-closed-day.ts';

const day = (text: string): LocalDate => text as LocalDate;
const closed: readonly ClosedDay[] = [
  { day: day('2026-11-09'), because: { own: 'Diwali, “Lakshmi Puja” = holiday' } },
  { day: day('2026-11-14'), because: { name: 'second_saturday' } },
];

describe('closed days', () => {
  it('are read as they were written', () => {
    expect(readClosedDays(writeClosedDays(closed))).toEqual(closed);
    expect(readClosedDays('')).toEqual([]);
  });

  it('survive a name with line breaks, and lines of another version', () => {
    const odd = [{ day: day('2026-11-09'), because: { own: 'Di\nwali' } }];
    expect(readClosedDays(writeClosedDays(odd))).toEqual([{ day: '2026-11-09', because: { own: 'Di wali' } }]);
    expect(readClosedDays('2026-11-09 of_the_future\nnonsense\n2026-11-10 sunday')).toEqual([
      { day: '2026-11-10', because: { name: 'sunday' } },
    ]);
  });

  it('are at most ten', () => {
    const many = Array.from({ length: 15 }, (): ClosedDay => ({ day: day('2026-11-15'), because: { name: 'sunday' } }));
    expect(readClosedDays(writeClosedDays(many))).toHaveLength(10);
  });

  it.each([
    ['en', ' Days that did not count: 14 Nov 2026 (second Saturday).'],
    ['bn', ' যে দিন গোনা হয়নি: ১৪ নভেম্বর, ২০২৬ (মাসের দ্বিতীয় শনিবার)।'],
    ['hi', ' जो दिन नहीं गिने गए: १४ नवंबर २०२६ (महीने का दूसरा शनिवार)।'],
  ] as const)('are said in %s', (language, words) => {
    expect(sayNotCounted('2026-11-14 second_saturday', makeVoice(language))).toBe(words);
    expect(sayNotCounted(undefined, makeVoice(language))).toBe('');
  });

  it('follow the due date in the sentence of an exception', () => {
    const facts = {
      reference: 'P1',
      amount: { amount: '24748', currency: 'INR' },
      due: '2026-11-17',
      institution: 'Razorpay',
    } as const;
    expect(
      say(sentence('payment_not_settled', { ...facts, notCounted: writeClosedDays(closed) }), makeVoice('en')),
    ).toBe(
      'Payment P1 of ₹247.48 is in no payout of Razorpay. It was due by 17 Nov 2026. Days that did not count: 9 Nov 2026 (Diwali, “Lakshmi Puja” = holiday); 14 Nov 2026 (second Saturday).',
    );
    expect(say(sentence('payment_not_settled', facts), makeVoice('en'))).toBe(
      'Payment P1 of ₹247.48 is in no payout of Razorpay. It was due by 17 Nov 2026.',
    );
  });

  it('have a name in every language, in its own letters', () => {
    for (const name of holidayNames) {
      expect(sayClosedBecause({ name }, 'en')).toMatch(/^[\p{Script=Latin}0-9 ’.,-]+$/u);
      expect(sayClosedBecause({ name }, 'bn')).toMatch(/^[\p{Script=Bengali} -]+$/u);
      expect(sayClosedBecause({ name }, 'hi')).toMatch(/^[\p{Script=Devanagari} -]+$/u);
    }
  });
});
