import { assert } from '../../../shared/kernel/assert.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';

const longestReason = 500;

type ReopenCheck =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not_closed' }
  /** `later` is the last closed month, the one that can be reopened. */
  | { readonly ok: false; readonly reason: 'later_closed'; readonly later: Month };

/**
 * Whether a month may be reopened, and why not. Only the last closed one may: the balances of every later close rest
 * on it, and a row that came late for it was counted in a month that is closed too.
 * @throws AssertionFault without a reason of 1 to 500 characters; the contract asks for one.
 */
export function reopenCheck(closed: readonly Month[], month: Month, why: string): ReopenCheck {
  const length = why.trim().length;
  assert(length > 0 && length <= longestReason, `a month is reopened for a reason of 1 to ${longestReason} characters`);
  const later = closed.toSorted().at(-1);
  if (later === undefined || !closed.includes(month)) return { ok: false, reason: 'not_closed' };
  return later === month ? { ok: true } : { ok: false, reason: 'later_closed', later };
}
