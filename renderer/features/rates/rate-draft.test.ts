import { describe, expect, it } from 'vitest';
import { rateFaults, toRateInput, type RateDraft } from './rate-draft.ts';

const draft: RateDraft = { from: 'USD', to: 'INR', on: '2026-09-30', rate: ' 84.1234 ', source: ' Bank advice ' };

describe('toRateInput', () => {
  it('sends the rate as central banks write it, whatever digits it was typed in', () => {
    const typed = [' 84.1234 ', '৮৪.১২৩৪', '८४.१२३४', '8৪.12३४'];
    expect(typed.map((rate) => toRateInput({ ...draft, rate }).rate)).toEqual(typed.map(() => '84.1234'));
  });

  it('leaves what is no digit as it was typed, for the books to refuse', () => {
    expect(toRateInput({ ...draft, rate: '84,12x' }).rate).toBe('84,12x');
    expect(toRateInput(draft).source).toBe('Bank advice');
  });
});

describe('rateFaults', () => {
  it('finds nothing to say of a whole draft', () => {
    expect(Object.values(rateFaults(draft))).toEqual([false, false, false, false]);
  });

  it('names each field that is missing, and a currency against itself', () => {
    expect(rateFaults({ from: 'INR', to: 'INR', on: '', rate: ' ', source: '' })).toEqual({
      to: true,
      on: true,
      rate: true,
      source: true,
    });
  });
});
