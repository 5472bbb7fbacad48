import type { Refusal } from '../../../shared/contract/refusal.ts';

/** A refusal without the wait it tells of: that would stand still, and the countdown below says it better. */
export const withoutWait = (refusal: Refusal): Refusal => ({
  ...refusal,
  details: { ...refusal.details, waitSeconds: 0 },
});
