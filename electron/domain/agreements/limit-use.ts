import type { Terms } from '../../../shared/contract/agreement.ts';
import { assertSameCurrency, type Money } from '../../../shared/money/money.ts';
import { roundDivision } from '../../../shared/money/round-division.ts';
import { fromWire } from '../../../shared/money/wire.ts';
import { assert } from '../../../shared/kernel/assert.ts';

/** `used` in hundredths of a per cent of the limit, cut off: 10000 is all of it, and no less ever says so. */
export type LimitUse = { readonly limit: Money; readonly used: number };

/** What of the agreed limit of a month the turnover of one currency takes up; null where none is agreed in that currency. */
export function limitUse({ limits }: Pick<Terms, 'limits'>, turnover: Money): LimitUse | null {
  const agreed = limits.find(({ currency }) => currency === turnover.currency)?.perMonth ?? null;
  if (agreed === null) return null;
  const limit = fromWire(agreed);
  assertSameCurrency(limit, turnover);
  // Nothing may be taken: whatever was, is all of it.
  if (limit.units <= 0n) return { limit, used: turnover.units > 0n ? 10_000 : 0 };
  const hundredths = roundDivision(turnover.units * 10_000n, limit.units, 'down');
  assert(hundredths <= BigInt(Number.MAX_SAFE_INTEGER), 'a limit is used more often than can be counted');
  return { limit, used: Number(hundredths) };
}
