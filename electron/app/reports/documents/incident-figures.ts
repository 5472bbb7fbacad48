import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import type { ReportSection } from '../../../../shared/contract/report-document.ts';
import { fromWire, type WireMoney } from '../../../../shared/money/wire.ts';
import { compareText } from '../../../domain/matching/in-order.ts';
import { cell } from './cells.ts';
import { incidentCell } from './incident-cell.ts';
import type { ToldIncident } from './incidents.ts';
import { column, leadTo, row, section, sumsOf, word } from './sections.ts';

const became = ['captured', 'returned', 'open', 'not_debited', 'unknown'] as const;

const columns = [
  column('incident', 'text'),
  column('provider', 'text'),
  column('tried', 'count', word('tries')),
  column('failed', 'count', word('tries_failed')),
  column('pending', 'count', word('tries_pending')),
  column('worth', 'amount', word('tries_worth')),
  ...became.map((what) => column(what, 'amount', word(`tries_${what}_amount`))),
];

const owedColumns = [
  column('incident', 'text'),
  column('provider', 'text'),
  column('owed', 'amount', word('owed_to_customers')),
];

/** What failed in each outage, by provider and currency, and what became of it: worth = all that it became. */
export function incidentFigures(told: readonly ToldIncident[]): readonly ReportSection[] {
  const all = told.flatMap(({ report: { incident, figures } }) => figures.map((figure) => ({ incident, figure })));
  const currencies = [...Map.groupBy(all, ({ figure }) => figure.worth.currency)].toSorted(([one], [other]) =>
    compareText(one, other),
  );
  return [...currencies.map(([currency, own]) => becameOf(currency, own)), ...owed(all)];
}

type Told = {
  readonly incident: ToldIncident['report']['incident'];
  readonly figure: ToldIncident['report']['figures'][number];
};

const amountOf = (wire: WireMoney) => cell.amount(fromWire(wire));

function becameOf(currency: CurrencyCode, told: readonly Told[]): ReportSection {
  const rows = told.map(({ incident, figure }) =>
    row(
      [
        incidentCell(incident),
        cell.text(figure.provider),
        cell.count(figure.tried),
        cell.count(figure.failed),
        cell.count(figure.pending),
        amountOf(figure.worth),
        amountOf(figure.capturedLater.amount),
        amountOf(figure.returned.amount),
        amountOf(figure.open.amount),
        amountOf(figure.notDebited.amount),
        amountOf(figure.unknown.amount),
      ],
      leadTo('incidents', { incident: incident.id }),
    ),
  );
  return section({
    id: `incident_figures:${currency}`,
    currency,
    columns,
    rows,
    totals: sumsOf(columns, rows, ['tried', 'failed', 'pending', 'worth', ...became]),
    chart: { form: 'stacked', along: 'provider', series: [...became], mark: null },
  });
}

/** What banks owe customers for debits that are not back in time, in the currency of the rule. */
function owed(told: readonly Told[]): readonly ReportSection[] {
  const rows = told.flatMap(({ incident, figure }) =>
    figure.compensation === null || fromWire(figure.compensation).units === 0n
      ? []
      : [
          row(
            [incidentCell(incident), cell.text(figure.provider), amountOf(figure.compensation)],
            leadTo('incidents', { incident: incident.id }),
          ),
        ],
  );
  return rows.length === 0
    ? []
    : [section({ id: 'incident_owed', columns: owedColumns, rows, totals: sumsOf(owedColumns, rows, ['owed']) })];
}
