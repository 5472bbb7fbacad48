import type { Voice } from './voice.ts';

/** Always as many, so that nothing is told of how large the amount is. */
const dots = '•••••';

/** A written amount without its figures, sign and size: its currency alone. `-₹1,23,456.00` → `₹•••••`. */
const hide = (written: string): string =>
  written
    .replace(/\p{Nd}(?:.*\p{Nd})?/su, dots)
    .replace(/[-\u2212()]/gu, '')
    .trim();

/**
 * A voice that keeps amounts to itself. Every amount on screen, in a sentence or in an accessible name is written by the voice, so
 * that there is one place to hide them all. A short form's unit (lakh, crore) would tell the size, so it goes too.
 */
export const hidingVoice = (voice: Voice): Voice => ({
  ...voice,
  money: (amount) => hide(voice.money(amount)),
  shortMoney: (amount) => hide(voice.money(amount)),
});

/** A text of somebody else's, in which any figure may be an amount. */
export const hideFigures = (text: string): string => text.replace(/\p{Nd}/gu, '•');
