import { ageings, type Ageing } from '../../../../shared/contract/exceptions.ts';
import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import type { ReportSection } from '../../../../shared/contract/report-document.ts';
import { daysBetween, type LocalDate } from '../../../../shared/kernel/local-date.ts';
import { add } from '../../../../shared/money/add.ts';
import { zero, type Money } from '../../../../shared/money/money.ts';
import { sentence } from '../../../../shared/wording/sentence.ts';
import { cell } from './cells.ts';
import type { ProviderAccount } from './provider-accounts.ts';
import { column, leadTo, named, row, section, sumsOf } from './sections.ts';

/** What is open with a provider: payments of a day in no batch, or a batch that the bank has not shown. */
export type OpenItem = {
  readonly account: string;
  readonly due: LocalDate;
  readonly count: number;
  readonly amount: Money;
};

type Bucket = 'not_due' | Ageing;

const buckets: readonly Bucket[] = ['not_due', ...ageings];

/** By how long it is overdue; on its due day it still is not. */
export function bucketOf(due: LocalDate, on: LocalDate): Bucket {
  const days = daysBetween(due, on);
  if (days <= 0) return 'not_due';
  return days <= 2 ? '0-2' : days <= 7 ? '3-7' : days <= 30 ? '8-30' : 'over_30';
}

const columns = [
  column('provider', 'text'),
  column('count', 'count'),
  column('not_due', 'amount'),
  ...ageings.map((age) => column(age, 'amount', named('ageing', age))),
  column('total', 'amount'),
];

/** What is open in one currency, a row a provider's account, by how long it is overdue on a day. */
export function ageingSection(
  what: 'waiting' | 'unpaid',
  currency: CurrencyCode,
  items: readonly OpenItem[],
  on: LocalDate,
  accounts: ReadonlyMap<string, ProviderAccount>,
): ReportSection {
  const rows = [...Map.groupBy(items, ({ account }) => account)].map(([account, own]) => {
    const sum = (of: readonly OpenItem[]): Money =>
      of.reduce((total, { amount }) => add(total, amount), zero(currency));
    return row(
      [
        cell.text(accounts.get(account)?.name ?? account),
        cell.count(own.reduce((total, { count }) => total + count, 0)),
        ...buckets.map((bucket) => cell.amount(sum(own.filter(({ due }) => bucketOf(due, on) === bucket)))),
        cell.amount(sum(own)),
      ],
      what === 'waiting'
        ? leadTo('payments', { account, currency, state: 'waiting', months: 'all' })
        : leadTo('settlements', { account, currency, state: 'on_way', months: 'all' }),
    );
  });
  return section({
    id: `${what}:${currency}`,
    currency,
    columns,
    rows,
    totals: sumsOf(columns, rows, ['count', ...buckets, 'total']),
    chart: rows.length === 0 ? null : { form: 'stacked', along: 'provider', series: [...buckets], mark: null },
    notes: [sentence('report_aged_on', { on })],
  });
}
