import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { parseAmount } from '../../../shared/money/parse-amount.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { SizeBounds } from '../../store/payments/payment-rows.ts';

/**
 * Sizes as they were typed, in each of the currencies that rows have. Of a currency that cannot be so fine (half a yen) there is
 * no row of that size. Null where neither end is given.
 */
export function sizeBounds(
  currencies: readonly CurrencyCode[],
  atLeast: string | undefined,
  atMost: string | undefined,
): readonly SizeBounds[] | null {
  if (atLeast === undefined && atMost === undefined) return null;
  return currencies.flatMap((currency) => {
    const least = sizeIn(currency, atLeast);
    const most = sizeIn(currency, atMost);
    return least === 'none' || most === 'none' ? [] : [{ currency, least, most }];
  });
}

function sizeIn(currency: CurrencyCode, text: string | undefined): Money | null | 'none' {
  if (text === undefined) return null;
  const read = parseAmount(text, { currency, decimal: '.' });
  return read.ok ? read.value : 'none';
}
