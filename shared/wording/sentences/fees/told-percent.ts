import type { Voice } from '../../voice.ts';

/** A percentage as it is agreed, digit by digit in the reader's own: no decimal of it is rounded away. */
export const toldPercent = (text: string, voice: Voice): string =>
  `${text.replaceAll(/\d/g, (digit) => voice.number(Number(digit)))}%`;
