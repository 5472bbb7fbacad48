import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import type { ReportCell, ReportRow, ReportSection } from '../../../../shared/contract/report-document.ts';
import { money } from '../../../../shared/money/money.ts';
import { effectivePercent } from '../../../domain/fees/effective-percent.ts';
import { holderName } from '../../ledger/account-name.ts';
import { cell } from './cells.ts';
import type { MethodCost } from './method-costs.ts';
import { column, leadTo, row, section, word } from './sections.ts';

const columns = [
  column('month', 'month'),
  column('provider', 'text'),
  column('method', 'text'),
  column('payments', 'count'),
  column('gross', 'amount'),
  column('fee', 'amount'),
  column('tax', 'amount'),
  column('cost', 'amount', word('fee_and_tax')),
  column('effective', 'percent', word('fee_of_gross')),
];

type Sums = Pick<MethodCost, 'payments' | 'gross' | 'salesFee' | 'fee' | 'tax'>;

/** Fee and tax of every provider, method and month; what the fee is of the gross, of the sales alone, as the audit has it. */
export function costsSection(currency: CurrencyCode, costs: readonly MethodCost[]): ReportSection {
  const rows = costs.map((cost) =>
    row(
      [
        cell.month(cost.month),
        cell.text(holderName(cost.account)),
        cost.method === '' ? cell.none : cell.method(cost.method),
        ...figures(currency, cost),
      ],
      leadToRows(cost),
    ),
  );
  const totals = [row([cell.none, cell.none, cell.none, ...figures(currency, summed(costs))])];
  return section({ id: `fee_costs:${currency}`, currency, columns, rows, totals });
}

const figures = (currency: CurrencyCode, { payments, gross, salesFee, fee, tax }: Sums): readonly ReportCell[] => [
  cell.count(payments),
  cell.amount(money(currency, gross)),
  cell.amount(money(currency, fee)),
  cell.amount(money(currency, tax)),
  cell.amount(money(currency, fee + tax)),
  cell.percent(effectivePercent(salesFee, gross)),
];

/** The fee of the gross by month, a line for each provider account: where an agreement changed, it bends. */
export function effectiveSection(currency: CurrencyCode, costs: readonly MethodCost[]): ReportSection {
  const accounts = [...new Map(costs.map(({ account }) => [account.id, account])).values()];
  const months = [...Map.groupBy(costs, ({ month }) => month)];
  const lines = accounts.map((account) =>
    column(`account:${account.id}`, 'percent', { is: 'text', text: holderName(account) }),
  );
  const all = accounts.length === 1 ? [] : [column('all', 'percent', word('all_providers'))];
  const rows = months.map(([month, own]): ReportRow => {
    const each = accounts.map(({ id }) => rateOf(own.filter(({ account }) => account.id === id)));
    return row(
      [cell.month(month), ...[...each, ...(all.length === 0 ? [] : [rateOf(own)])].map(cell.percent)],
      leadTo('fees', { month }),
    );
  });
  return section({
    id: `fee_rates:${currency}`,
    currency,
    columns: [column('month', 'month'), ...lines, ...all],
    rows,
    chart: { form: 'line', along: 'month', series: [...lines, ...all].map(({ id }) => id), mark: null },
  });
}

function rateOf(costs: readonly MethodCost[]): string | null {
  const { salesFee, gross } = summed(costs);
  return effectivePercent(salesFee, gross);
}

const summed = (costs: readonly MethodCost[]): Sums =>
  costs.reduce<Sums>(
    (sum, one) => ({
      payments: sum.payments + one.payments,
      gross: sum.gross + one.gross,
      salesFee: sum.salesFee + one.salesFee,
      fee: sum.fee + one.fee,
      tax: sum.tax + one.tax,
    }),
    { payments: 0, gross: 0n, salesFee: 0n, fee: 0n, tax: 0n },
  );

const leadToRows = ({ account, currency, month }: MethodCost) =>
  leadTo('fees', { view: 'rows', account: account.id, currency, month });
