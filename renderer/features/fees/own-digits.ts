import type { Voice } from '../../../shared/wording/voice.ts';

/** Digits of a decimal text in the reader's own script: nothing is rounded or grouped. */
export const inOwnDigits = (text: string, voice: Voice): string =>
  text.replaceAll(/\d/g, (digit) => voice.number(Number(digit)));

/** Digits that a person typed, in Latin ones. */
export const inLatinDigits = (text: string): string =>
  text.replaceAll(/[০-৯०-९]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String(code >= 0x09e6 ? code - 0x09e6 : code - 0x0966);
  });
