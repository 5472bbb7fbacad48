import type { Money } from '../../../shared/money/money.ts';
import { subtract } from '../../../shared/money/subtract.ts';
import { fromWire } from '../../../shared/money/wire.ts';
import type { AgreedDays } from '../../domain/agreements/agreed-days.ts';
import type { Reader } from '../../store/connection.ts';
import { reservesOwed } from '../agreements/reserves-owed.ts';
import type { KnownMerchant } from './gather-desk.ts';

export type ShortReserve = { readonly held: Money; readonly agreed: Money };

/**
 * Reserves that hold less than is agreed: by the books here as of today, else as the last pack says of its month's end. Without
 * an agreement on a reserve nothing is asked of the books.
 */
export function shortReserves(
  reader: Reader,
  { merchant, pack, firstBookMonth, today }: KnownMerchant,
  agreed: readonly AgreedDays[],
): readonly ShortReserve[] {
  if (firstBookMonth === null) {
    return (pack?.reserve ?? []).flatMap((one) => {
      const short = fromWire(one.short);
      if (one.agreed === null || short.units <= 0n) return [];
      const should = fromWire(one.agreed);
      return [{ held: subtract(should, short), agreed: should }];
    });
  }
  if (agreed.every(({ terms }) => terms.reserve === null)) return [];
  return reservesOwed(reader, merchant.id, today)
    .filter(({ short }) => short.units > 0n)
    .map(({ held, should }) => ({ held, agreed: should }));
}
