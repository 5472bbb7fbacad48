import { describe, expect, it } from 'vitest';
import { makeVoice } from './make-voice.ts';
import { plural } from './plural.ts';

describe('plural', () => {
  it.each([
    [0, 'payments'],
    [1, 'payment'],
    [2, 'payments'],
    [11, 'payments'],
    [21, 'payments'],
    [101, 'payments'],
    [-1, 'payments'],
  ])('says of %i: %s', (count, word) => {
    expect(plural(count, 'payment', 'payments')).toBe(word);
  });

  it('stands beside a number that is grouped and written as its language does', () => {
    const said = (['en', 'bn', 'hi'] as const).map((language) => makeVoice(language, 'usual').number(1_204_567));
    expect(said).toEqual(['12,04,567', '১২,০৪,৫৬৭', '१२,०४,५६७']);
    expect(makeVoice('bn', 'latin').number(1204)).toBe('1,204');
  });
});
