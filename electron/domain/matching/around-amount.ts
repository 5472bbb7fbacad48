import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { unitsPerMinor } from '../../../shared/money/money.ts';

/** Each batch may lack, or have too much of, what no bank can pay. */
export function aroundAmount(
  currency: CurrencyCode,
  units: bigint,
  items: number,
): { readonly low: bigint; readonly high: bigint } {
  const slack = unitsPerMinor(currency) * BigInt(items);
  return { low: units - slack + 1n, high: units + slack - 1n };
}
