import type {
  ReportCell,
  ReportColumn,
  ReportDocument,
  ReportRow,
  ReportSection,
} from '../../../../../shared/contract/report-document.ts';
import { reportDocument } from '../../../../../shared/contract/report-document.ts';
import { isCurrencyCode } from '../../../../../shared/catalogue/currencies.ts';
import { add } from '../../../../../shared/money/add.ts';
import { zero } from '../../../../../shared/money/money.ts';
import { fromWire, toWire } from '../../../../../shared/money/wire.ts';

/** What is wrong with a report as a document, whatever it reports: for tests of every maker. Empty where nothing is. */
export function documentFaults(document: ReportDocument): readonly string[] {
  const parsed = reportDocument.safeParse(document);
  if (!parsed.success) return [`not by the contract: ${parsed.error.message}`];
  return [
    ...repeated(
      'section',
      document.sections.map(({ id }) => id),
    ),
    ...document.sections.flatMap((section) => sectionFaults(section).map((fault) => `${section.id}: ${fault}`)),
  ];
}

const repeated = (what: string, ids: readonly string[]): string[] =>
  ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two of one id, ${what} ${id}`);

const sectionFaults = (section: ReportSection): string[] => [
  ...repeated(
    'column',
    section.columns.map(({ id }) => id),
  ),
  ...[...section.rows, ...section.totals].flatMap((row, at) =>
    rowFaults(section, row).map((fault) => `row ${at}: ${fault}`),
  ),
  ...chartFaults(section),
  ...section.totals.flatMap((total) => totalFaults(section, total)),
];

const rowFaults = ({ columns, currency }: ReportSection, { cells }: ReportRow): string[] => [
  ...(cells.length === columns.length ? [] : [`${cells.length} cells under ${columns.length} columns`]),
  ...columns.flatMap((column, at) => {
    const cell = cells[at];
    if (cell === undefined || fits(cell, column)) return [];
    return [`a cell of ${cell.is} under ${column.id}, a column of ${column.kind}`];
  }),
  ...cells.flatMap((cell) =>
    currency !== null && cell.is === 'amount' && cell.amount.currency !== currency
      ? [`${cell.amount.currency} in a section of ${currency}`]
      : [],
  ),
];

const fits = ({ is }: ReportCell, { kind }: ReportColumn): boolean =>
  is === 'none' || is === kind || (kind === 'text' && is === 'name');

function chartFaults({ chart, columns, rows }: ReportSection): string[] {
  if (chart === null) return [];
  const kindOf = (id: string): string | undefined => columns.find((column) => column.id === id)?.kind;
  return [
    ...(kindOf(chart.along) === undefined ? [`the chart runs along ${chart.along}, which is no column`] : []),
    ...chart.series
      .filter((id) => !['amount', 'percent'].includes(kindOf(id) ?? ''))
      .map((id) => `the chart draws ${id}, which is no column of amounts or per cents`),
    ...(new Set(chart.series.map(kindOf)).size > 1 ? ['the chart draws amounts and per cents on one scale'] : []),
    ...repeated('series', chart.series),
    ...(rows.length === 0 ? ['a chart of no rows'] : []),
  ];
}

/** A total is of one currency, and each amount and count in it the sum of its column's in the rows of that currency. */
function totalFaults({ columns, rows }: ReportSection, total: ReportRow): string[] {
  const currency = currencyOf(total.cells);
  if (currency === null) return ['a total of no currency, or of several'];
  const own = rows.filter(({ cells }) => currencyOf(cells) === currency);
  return columns.flatMap(({ id }, at) => {
    const told = total.cells[at];
    if (told?.is === 'amount') {
      const sum = own.reduce((all, { cells }) => {
        const cell = cells[at];
        return cell?.is === 'amount' ? add(all, fromWire(cell.amount)) : all;
      }, zero(currency));
      return toWire(sum).amount === told.amount.amount
        ? []
        : [`total of ${id} is ${told.amount.amount}, rows come to ${toWire(sum).amount}`];
    }
    if (told?.is === 'count') {
      const sum = own.reduce((all, { cells }) => {
        const cell = cells[at];
        return cell?.is === 'count' ? all + cell.count : all;
      }, 0);
      return sum === told.count ? [] : [`total of ${id} is ${told.count}, rows come to ${sum}`];
    }
    return [];
  });
}

function currencyOf(cells: readonly ReportCell[]) {
  const held = new Set(
    cells.flatMap((cell) => {
      if (cell.is === 'amount') return [cell.amount.currency];
      return cell.is === 'name' && cell.of === 'currency' && isCurrencyCode(cell.id) ? [cell.id] : [];
    }),
  );
  return held.size === 1 ? ([...held][0] ?? null) : null;
}
