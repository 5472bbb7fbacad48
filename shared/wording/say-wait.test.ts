import { describe, expect, it } from 'vitest';
import { makeVoice } from './make-voice.ts';
import { sayWait } from './say-wait.ts';

describe('a wait', () => {
  it.each([
    [1, '1 second'],
    [29.2, '30 seconds'],
    [59, '59 seconds'],
    [60, '1 minute'],
    [61, '2 minutes'],
    [3600, '60 minutes'],
  ])('of %d seconds is %s', (seconds, said) => {
    expect(sayWait(seconds, makeVoice('en'))).toBe(said);
  });

  it('is said in each language with its own digits', () => {
    expect(sayWait(300, makeVoice('bn'))).toBe('৫ মিনিট');
    expect(sayWait(30, makeVoice('hi'))).toBe(`${makeVoice('hi').number(30)} सेकंड`);
  });
});
