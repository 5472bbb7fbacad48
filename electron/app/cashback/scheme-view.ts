import type { AgreementName } from '../../../shared/contract/agreement-name.ts';
import type { CashbackSchemeView, CashbackTotals } from '../../../shared/contract/cashback.ts';
import { monthOf, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { cashbackTotals, sumIn, type CashbackSums } from '../../domain/cashback/cashback-totals.ts';
import { pauseOn } from '../../domain/cashback/judge-rows.ts';
import type { SettledScheme } from '../../domain/cashback/settle-cashback.ts';

/** A scheme with its sums of a month, or of all, and how far its caps and first payments are used up. */
export function schemeView(
  settled: SettledScheme,
  agreement: AgreementName | null,
  month: Month | null,
  today: LocalDate,
): CashbackSchemeView {
  const { id, scheme, rows } = settled;
  const { capPerMonth, capTotal, firstPayments, currency } = scheme;
  const due = rows.filter((row) => row.due.units > 0n);
  const capMonth = month ?? monthOf(today);
  const used = (which: typeof due) =>
    toWire(
      sumIn(
        currency,
        which.map((row) => row.due),
      ),
    );
  return {
    id,
    scheme,
    agreement,
    state: stateOn(settled, today),
    atMost: scheme.reward.kind === 'up_to',
    totals: wireTotals(cashbackTotals(settled, month)),
    month:
      capPerMonth === null
        ? null
        : { used: used(due.filter(({ row }) => monthOf(row.on) === capMonth)), cap: capPerMonth },
    total: capTotal === null ? null : { used: used(due), cap: capTotal },
    first: firstPayments === null ? null : { used: due.length, of: firstPayments },
  };
}

function stateOn({ scheme }: SettledScheme, today: LocalDate): CashbackSchemeView['state'] {
  if (today < scheme.from) return 'not_begun';
  if (scheme.to !== null && today > scheme.to) return 'ended';
  return pauseOn(scheme, today) === null ? 'running' : 'paused';
}

export const wireTotals = (sums: CashbackSums): CashbackTotals => ({
  payments: sums.payments,
  due: toWire(sums.due),
  received: toWire(sums.received),
  waiting: toWire(sums.waiting),
  missing: toWire(sums.missing),
  withoutDue: toWire(sums.withoutDue),
  asks: sums.asks,
});
