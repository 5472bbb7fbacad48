import type { CashbackSchemeView, CashbackTotals } from '../../shared/contract/cashback.ts';
import type { Voice } from '../../shared/wording/voice.ts';
import { decimal, withDecimals } from './decimal-amounts.ts';

/** A scheme's sums: amounts in major units, all in its one currency. */
export const totalsJson = (totals: CashbackTotals) => ({
  currency: totals.due.currency,
  payments: totals.payments,
  due: decimal(totals.due),
  received: decimal(totals.received),
  waiting: decimal(totals.waiting),
  missing: decimal(totals.missing),
  withoutDue: decimal(totals.withoutDue),
  asks: totals.asks,
});

export const schemeJson = ({
  id,
  scheme,
  agreement,
  state,
  atMost,
  totals,
  month,
  total,
  first,
}: CashbackSchemeView) => ({
  id,
  name: scheme.name,
  issuer: scheme.issuer,
  account: scheme.account,
  agreement,
  from: scheme.from,
  to: scheme.to,
  state,
  atMost,
  ...totalsJson(totals),
  month: withDecimals(month),
  total: withDecimals(total),
  first,
});

/** What is due, with its own words where it is only the most that can be. */
export const dueText = ({ atMost, totals }: CashbackSchemeView, voice: Voice): string =>
  atMost ? `up to ${voice.money(totals.due)}` : voice.money(totals.due);
