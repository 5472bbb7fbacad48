import type { SideSums } from './side-sums.ts';

/** Whether what stands on two sides may be accepted as it is: yes, one side is still empty, or the sides differ. */
export type Acceptance = 'ready' | 'missing' | 'uneven';

/**
 * A pair of one and one may differ, and the difference stays owed, where that `mayOwe`; several must come out even, unless the
 * difference is booked. Of two currencies the booked rates decide.
 */
export function acceptanceOf(
  { standing }: SideSums,
  { left, right }: { readonly left: number; readonly right: number },
  { bookDifference, mayOwe }: { readonly bookDifference: boolean; readonly mayOwe: boolean },
): Acceptance {
  if (left === 0 || right === 0) return 'missing';
  const pair = mayOwe && left === 1 && right === 1;
  return standing === 'differs' && !pair && !bookDifference ? 'uneven' : 'ready';
}
