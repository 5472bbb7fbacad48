import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { add } from '../../../shared/money/add.ts';
import type { Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { settlementDays, type SettlementDay } from '../../store/settlements/settlement-pages.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { countsOfDays } from '../payments/list-payments.ts';
import { wantedSettlements } from './wanted-settlements.ts';

/** How many payouts stand on which day, and what all of them come to. */
export const listSettlements: Handlers['settlements.list'] = (filter, { workspace: { reader } }) => {
  if (findMerchant(reader, filter.merchantId) === null) return refuse('merchant_unknown', { id: filter.merchantId });
  const days = settlementDays(reader, wantedSettlements(reader, filter));
  const counts = countsOfDays(days);
  return answer({ count: counts.reduce((sum, { count }) => sum + count, 0), days: counts, sums: sumsOf(days) });
};

type Sums = { readonly count: number; readonly costs: Money; readonly net: Money };

function sumsOf(days: readonly SettlementDay[]) {
  const sums = new Map<CurrencyCode, Sums>();
  for (const { currency, count, costs, net } of days) {
    const before = sums.get(currency);
    sums.set(
      currency,
      before === undefined
        ? { count, costs, net }
        : {
            count: before.count + count,
            costs: add(before.costs, costs),
            net: add(before.net, net),
          },
    );
  }
  return [...sums].map(([currency, { count, costs, net }]) => ({
    currency,
    count,
    costs: toWire(costs),
    net: toWire(net),
  }));
}
