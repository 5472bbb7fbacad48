import { add } from '../../../shared/money/add.ts';
import { zero, type Money } from '../../../shared/money/money.ts';

type Row = { readonly payments: number; readonly gross: Money };

/** What a month's turnover was by an earlier pack, and is by a later one. */
export type RestatedTotal = { readonly before: Money; readonly after: Money };

/** The currencies in which two reports of one month differ; none where they say the same. */
export function restatedTotals(before: readonly Row[], after: readonly Row[]): readonly RestatedTotal[] {
  const totals = new Map<string, { before: Money; after: Money }>();
  for (const [side, rows] of [
    ['before', before],
    ['after', after],
  ] as const) {
    for (const { gross } of rows) {
      const none = zero(gross.currency);
      const total = totals.get(gross.currency) ?? { before: none, after: none };
      totals.set(gross.currency, { ...total, [side]: add(total[side], gross) });
    }
  }
  return [...totals.values()].filter((total) => total.before.units !== total.after.units);
}
