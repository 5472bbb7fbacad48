import type { Voice } from '../../../shared/wording/voice.ts';

/** Digits of a decimal text in the reader's own script: nothing is rounded or grouped. */
export const inOwnDigits = (text: string, voice: Voice): string =>
  text.replaceAll(/\d/g, (digit) => voice.number(Number(digit)));
