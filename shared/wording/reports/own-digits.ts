import type { Voice } from '../voice.ts';

/** A decimal text or a time of day, digit by digit in the reader's own: nothing of it is rounded, grouped or read. */
export const inOwnDigits = (text: string, voice: Pick<Voice, 'number'>): string =>
  text.replaceAll(/\d/g, (digit) => voice.number(Number(digit)));
