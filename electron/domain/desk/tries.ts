import { causeOfDecline } from '../incidents/cause-of-decline.ts';

/** How often customers tried to pay, and how often it failed for a technical reason. */
export type Tries = { readonly made: number; readonly failed: number };

/**
 * A bank that said no to its customer has answered, so that the way there worked: it is a try, and no failure. Whoever let a
 * payment run out tried nothing (as outages are detected, `causeOfDecline`). What is still pending may be paid yet.
 */
export function countTries(
  payments: number,
  declines: readonly { readonly reason: string; readonly count: number }[],
): Tries {
  let [made, failed] = [payments, 0];
  for (const { reason, count } of declines) {
    const cause = causeOfDecline(reason);
    if (cause !== 'unattended') made += count;
    if (cause === 'technical') failed += count;
  }
  return { made, failed };
}
