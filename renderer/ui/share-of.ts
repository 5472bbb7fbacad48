import { assert } from '../../shared/kernel/assert.ts';
import { fromWire, type WireMoney } from '../../shared/money/wire.ts';

const parts = 10_000n;

/**
 * How much `part` is of `whole`, in ten-thousandths, rounded down: a proportion for a bar's length or a percentage, computed on
 * whole units. Null where the whole is nothing. Both must be of one currency.
 */
export function shareOf(part: WireMoney, whole: WireMoney): number | null {
  assert(part.currency === whole.currency, `${part.currency} is no share of ${whole.currency}`);
  const all = fromWire(whole).units;
  // oxlint-disable-next-line nikash/no-float-amounts -- a proportion in ten-thousandths, no amount
  return all <= 0n ? null : Number((fromWire(part).units * parts) / all);
}

/** A share as a percentage in the reader's digits. */
export const percentText = (share: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share / Number(parts));
