/** What is remembered of wrong tries. Times are the machine's own since it started, which no change of its clock moves. */
export type Tries = {
  readonly wrong: number;
  /** How long the machine had been running when the last wrong one was made, in milliseconds. */
  readonly at: number;
};

export const noTries: Tries = { wrong: 0, at: 0 };

const minute = 60_000;

/** From the fifth wrong try on: 30 seconds, 1, 5, 15 and 60 minutes. */
const delays: readonly number[] = [30_000, minute, 5 * minute, 15 * minute, 60 * minute];
const free = 5;

/** After so many wrong PINs in a row the PIN opens nothing any more; the recovery key does. */
export const mostWrongPins = 10;

const delayAfter = (wrong: number): number =>
  wrong < free ? 0 : (delays[Math.min(wrong - free, delays.length - 1)] ?? 0);

/**
 * Milliseconds until the next try may be made. The time that has surely passed is counted and no more: a machine that has been
 * started again since has run for `running` at least, whatever its clock says.
 */
export function waitLeft({ wrong, at }: Tries, running: number): number {
  const passed = running >= at ? running - at : running;
  return Math.max(0, delayAfter(wrong) - passed);
}

/** What is to be remembered before a try is checked: a program that is ended while checking has had its try. */
export const countTry = ({ wrong }: Tries, running: number): Tries => ({ wrong: wrong + 1, at: running });
