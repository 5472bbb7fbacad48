import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { lastDayOf, monthOf, type Month } from '../../../shared/kernel/local-date.ts';
import { zero, type Money } from '../../../shared/money/money.ts';
import { agreedOn, type AgreedDays } from '../../domain/agreements/agreed-days.ts';
import { limitUse, type LimitUse } from '../../domain/agreements/limit-use.ts';
import { fromWire } from '../../../shared/money/wire.ts';
import { twelveMonths, type KnownMerchant } from './gather-desk.ts';

/** Where a month's figures come from. Books of this workspace come before what came as a pack. */
export type MonthSource = 'books' | 'packs' | 'none';

/**
 * Where a month is known from: books with a row of it, a pack, or books that go on after it, in which it stands at zero. A month
 * that nothing is known of is no month without sales.
 */
export function sourceOf(known: KnownMerchant, month: Month): MonthSource {
  if (known.bookMonths.has(month)) return 'books';
  if (known.packMonths.includes(month)) return 'packs';
  const { firstBookMonth, lastBookDay } = known;
  const inside =
    firstBookMonth !== null && lastBookDay !== null && firstBookMonth <= month && month <= monthOf(lastBookDay);
  return inside ? 'books' : 'none';
}

/** What was sold in a month, a sum a currency; null where nothing is known of it. */
export function turnoverIn(known: KnownMerchant, month: Month): readonly Money[] | null {
  const source = sourceOf(known, month);
  if (source === 'none') return null;
  const rows = source === 'books' ? known.booksTurnover : known.packsTurnover;
  return rows.filter((row) => row.month === month).map(({ gross }) => gross);
}

export type CurrencyTurnover = {
  readonly currency: CurrencyCode;
  readonly real: Money | null;
  readonly declared: Money | null;
  readonly months: readonly (Money | null)[];
  readonly limit: LimitUse | null;
};

/** The month and the twelve that end with it, in every currency that something is sold, declared or limited in. */
export function merchantTurnover(
  known: KnownMerchant,
  month: Month,
  agreed: readonly AgreedDays[],
): readonly CurrencyTurnover[] {
  const { merchant } = known;
  const year = twelveMonths(month).map((one) => turnoverIn(known, one));
  const terms = agreedOn(agreed, lastDayOf(month))?.terms ?? null;
  const limits = terms?.limits.flatMap(({ perMonth }) => (perMonth === null ? [] : [fromWire(perMonth)])) ?? [];
  const named = new Set([
    ...merchant.declared.map(({ currency }) => currency),
    ...limits.map(({ currency }) => currency),
    ...year.flatMap((amounts) => amounts ?? []).map(({ currency }) => currency),
  ]);
  // In the merchant's own order; what it never named comes last.
  const inOrder = [...new Set([...merchant.currencies.filter((currency) => named.has(currency)), ...named])];
  return (inOrder.length === 0 ? [merchant.base] : inOrder).map((currency) => {
    const months = year.map((amounts) =>
      amounts === null ? null : (amounts.find((amount) => amount.currency === currency) ?? zero(currency)),
    );
    const real = months.at(-1) ?? null;
    return {
      currency,
      real,
      declared: merchant.declared.find((amount) => amount.currency === currency) ?? null,
      months,
      limit: terms === null ? null : limitUse(terms, real ?? zero(currency)),
    };
  });
}
