import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import type { ReportRow, ReportSection } from '../../../../shared/contract/report-document.ts';
import { firstDayOf, lastDayOf, monthOf, type Month } from '../../../../shared/kernel/local-date.ts';
import { add } from '../../../../shared/money/add.ts';
import { negate, zero, type Money } from '../../../../shared/money/money.ts';
import { subtract } from '../../../../shared/money/subtract.ts';
import { sentence, type Sentence } from '../../../../shared/wording/sentence.ts';
import type { AccountRole } from '../../../domain/ledger/chart.ts';
import { receivedInBank } from '../../../store/reports/received-in-bank.ts';
import { roleDays, type RoleDay } from '../../../store/reports/role-days.ts';
import { listClosedPeriods } from '../../../store/periods/periods-table.ts';
import { monthStates } from '../../periods/month-states.ts';
import { cell } from './cells.ts';
import { daysOfBooks } from './days-of-books.ts';
import type { DocumentMaker, ReportAsked } from './document-maker.ts';
import { column, leadTo, named, row, section, sumsOf, word } from './sections.ts';
import { trialBalanceDocument } from './trial-balance.ts';
import { monthsTouched, wholeMonths } from './whole-months.ts';

/** What an accountant asks for at a year's end, month by month; the trial balance at its end; and how each month stands. */
export const yearDocument: DocumentMaker = (asked) => {
  const { context, merchant, wanted } = asked;
  const { reader } = context.workspace;
  const { from, to } = wanted;
  const moved = roleDays(reader, merchant.id, from, to, [...new Set(measures.flatMap((measure) => measure.roles))]);
  const received = receivedInBank(reader, merchant.id, from, to);
  const currencies = [
    ...new Set([...moved.map(({ debits }) => debits.currency), ...received.map(({ amount }) => amount.currency)]),
  ].toSorted((one, other) => (one === merchant.base ? -1 : other === merchant.base ? 1 : one < other ? -1 : 1));
  const balance = trialBalanceDocument(asked);
  const months = monthsTouched(wanted);
  return {
    sections: [
      ...currencies.map((currency) =>
        yearSection(
          currency,
          months,
          moved.filter(({ debits }) => debits.currency === currency),
          received.filter(({ amount }) => amount.currency === currency),
          merchant.base,
        ),
      ),
      monthsSection(asked, months),
      ...balance.sections.map((one) => ({ ...one, id: `trial_balance:${one.currency ?? ''}`, title: 'trial_balance' })),
    ],
    notes: [
      ...daysOfBooks(merchant, wanted),
      ...(wholeMonths(wanted) === null ? [sentence('report_parts_of_months', { from, to })] : []),
    ],
  };
};

/** A column of the year: what the accounts of some roles moved by, as debits or as credits. */
type Measure = {
  readonly id: string;
  readonly roles: readonly AccountRole[];
  readonly side: 'debit' | 'credit';
  /** Kept in the base currency alone. */
  readonly inBaseOnly?: true;
};

const measures: readonly Measure[] = [
  { id: 'turnover', roles: ['turnover'], side: 'credit' },
  { id: 'refunds', roles: ['refunds'], side: 'debit' },
  { id: 'chargebacks', roles: ['chargebacks'], side: 'debit' },
  { id: 'fees', roles: ['fees'], side: 'debit' },
  { id: 'gst_input_credit', roles: ['gst_input_credit'], side: 'debit' },
  { id: 'tds_receivable', roles: ['tds_receivable'], side: 'debit' },
  { id: 'rolling_reserve', roles: ['rolling_reserve'], side: 'debit' },
  { id: 'cashback', roles: ['cashback'], side: 'credit' },
  { id: 'adjustments', roles: ['adjustments'], side: 'credit' },
  {
    id: 'differences',
    roles: ['rounding_differences', 'settlement_differences', 'write_offs'],
    side: 'debit',
  },
  {
    id: 'exchange_realised',
    roles: ['exchange_gain', 'exchange_loss'],
    side: 'credit',
    inBaseOnly: true,
  },
  {
    id: 'exchange_unrealised',
    roles: ['unrealised_exchange_gain', 'unrealised_exchange_loss'],
    side: 'credit',
    inBaseOnly: true,
  },
];

type Received = ReturnType<typeof receivedInBank>[number];

function yearSection(
  currency: CurrencyCode,
  months: readonly Month[],
  moved: readonly RoleDay[],
  received: readonly Received[],
  base: CurrencyCode,
): ReportSection {
  const told = measures.filter(({ inBaseOnly }) => inBaseOnly !== true || currency === base);
  const columns = [
    column('month', 'month'),
    ...told.map(({ id, roles: [role, ...more] }) =>
      column(id, 'amount', more.length === 0 && role !== undefined ? named('account_role', role) : word(id)),
    ),
    column('received', 'amount', word('received_in_bank')),
  ];
  const byMonth = Map.groupBy(moved, ({ counted }) => monthOf(counted));
  const rows = months.map((month): ReportRow => {
    const own = byMonth.get(month) ?? [];
    const inBank = received
      .filter((one) => one.month === month)
      .reduce((sum, { amount }) => add(sum, amount), zero(currency));
    return row(
      [cell.month(month), ...told.map((measure) => cell.amount(movedBy(measure, own, currency))), cell.amount(inBank)],
      leadTo('reports', { kind: 'trial_balance', from: firstDayOf(month), to: lastDayOf(month) }),
    );
  });
  const notes: Sentence[] = currency === base ? [sentence('report_exchange_in_base', { currency })] : [];
  return section({
    id: `months:${currency}`,
    title: 'month_by_month',
    currency,
    columns,
    rows,
    totals: sumsOf(columns, rows, [...told.map(({ id }) => id), 'received']),
    chart: { form: 'bars', along: 'month', series: ['turnover', 'received'], mark: null },
    notes,
  });
}

function movedBy({ roles, side }: Measure, days: readonly RoleDay[], currency: CurrencyCode): Money {
  const own = days.filter(({ role }) => (roles as readonly string[]).includes(role));
  const debit = own.reduce((sum, { debits, credits }) => subtract(add(sum, debits), credits), zero(currency));
  return side === 'debit' ? debit : negate(debit);
}

const monthColumns = [
  column('month', 'month'),
  column('state', 'text'),
  column('closed_at', 'moment'),
  column('snapshot_hash', 'text'),
];

/** How each month stands, and the hash its figures were closed with. */
function monthsSection({ context, merchant }: ReportAsked, months: readonly Month[]): ReportSection {
  const { reader } = context.workspace;
  const stateOf = monthStates(reader, merchant.id);
  const closed = new Map(listClosedPeriods(reader, merchant.id).map((period) => [period.month, period]));
  return section({
    id: 'months_closed',
    columns: monthColumns,
    rows: months.map((month) => {
      const close = closed.get(month);
      return row(
        [
          cell.month(month),
          cell.name('period_state', stateOf(month)),
          cell.moment(close?.closedAt ?? null),
          cell.text(close?.snapshotHash ?? null),
        ],
        leadTo('months'),
      );
    }),
  });
}
