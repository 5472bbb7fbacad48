import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { ReportCell, ReportHeading, ReportSection } from '../../../shared/contract/report-document.ts';
import { fromWire } from '../../../shared/money/wire.ts';

/** What the heights of a chart measure. Amounts are in the ledger's units, per cents in millionths of one per cent. */
export type ChartMeasure =
  { readonly is: 'amount'; readonly currency: CurrencyCode } | { readonly is: 'count' } | { readonly is: 'percent' };

export type ChartSeries = {
  readonly id: string;
  /** Null for all those that are too small to be told apart, taken together. */
  readonly heading: ReportHeading | null;
  /** One a point, in its measure's units; null where the table has nothing. */
  readonly values: readonly (bigint | null)[];
};

/** A picture of a section's rows in one measure: several currencies are several pictures. */
export type ChartData = {
  readonly form: 'bars' | 'stacked' | 'line' | 'share';
  readonly measure: ChartMeasure;
  readonly along: readonly ReportCell[];
  readonly series: readonly ChartSeries[];
  readonly mark: { readonly word: string; readonly units: bigint } | null;
};

/** As many as can be told apart by their shade. */
export const mostSeries = 7;

/** More than that and a bar is thinner than a line. */
export const mostPoints = 400;

/** The pictures of a section: none where it has no chart, or where there is nothing to draw. */
export function chartsOf(section: ReportSection): readonly ChartData[] {
  const { chart, columns, rows } = section;
  if (chart === null) return [];
  const placeOf = (id: string): number => columns.findIndex((column) => column.id === id);
  const along = placeOf(chart.along);
  const drawn = chart.series.map((id) => ({ id, at: placeOf(id) })).filter(({ at }) => at >= 0);
  const measures = new Map<string, ChartMeasure>();
  for (const { cells } of rows) {
    for (const { at } of drawn) {
      const measure = measureOf(cells[at]);
      if (measure !== null) measures.set(keyOf(measure), measure);
    }
  }
  return [...measures.values()].flatMap((measure): readonly ChartData[] => {
    const own = rows.filter(({ cells }) =>
      isOf(
        cells,
        drawn.map(({ at }) => at),
        measure,
      ),
    );
    const points = pointsOf(own, along, chart.form === 'line' || measure.is === 'percent');
    const series = drawn.map(({ id, at }): ChartSeries => ({
      id,
      heading: columns[at]?.heading ?? null,
      values: points.map((held) => sumIn(held, at, measure)),
    }));
    const told = series.filter(({ values }) => values.some((units) => units !== null && units !== 0n));
    // A line through one point says nothing that its row does not.
    if (told.length === 0 || (chart.form === 'line' && points.length < 2)) return [];
    return [
      {
        form: chart.form,
        measure,
        along: points.map(([first]) => first?.cells[along] ?? { is: 'none' }),
        series: chart.form === 'stacked' ? fewEnough(told) : told.slice(0, mostSeries),
        mark: chart.mark === null ? null : markIn(chart.mark, measure),
      },
    ];
  });
}

/** The rows of each place along the picture: several payouts of a day are one bar. Levels and per cents are no sums, and stay apart. */
function pointsOf(rows: ReportSection['rows'], along: number, apart: boolean): readonly ReportSection['rows'][] {
  if (apart) return rows.map((row) => [row]);
  return [...Map.groupBy(rows, ({ cells }) => JSON.stringify(cells[along])).values()];
}

function sumIn(rows: ReportSection['rows'], at: number, measure: ChartMeasure): bigint | null {
  const held = rows.map(({ cells }) => unitsIn(cells[at], measure)).filter((units) => units !== null);
  return held.length === 0 ? null : held.reduce((sum, units) => sum + units, 0n);
}

/** A row belongs to the picture of its currency; one that says nothing in any currency stands in each, as a gap. */
function isOf(cells: readonly ReportCell[], places: readonly number[], measure: ChartMeasure): boolean {
  const held = places.map((at) => measureOf(cells[at])).filter((one) => one !== null);
  return held.length === 0 || held.some((one) => keyOf(one) === keyOf(measure));
}

const keyOf = (measure: ChartMeasure): string => (measure.is === 'amount' ? measure.currency : measure.is);

function measureOf(cell: ReportCell | undefined): ChartMeasure | null {
  if (cell?.is === 'amount')
    return isCurrencyCode(cell.amount.currency) ? { is: 'amount', currency: cell.amount.currency } : null;
  if (cell?.is === 'count' || cell?.is === 'percent') return { is: cell.is };
  return null;
}

function unitsIn(cell: ReportCell | undefined, measure: ChartMeasure): bigint | null {
  if (cell === undefined || measureOf(cell)?.is !== measure.is) return null;
  if (cell.is === 'count') return BigInt(cell.count);
  if (cell.is === 'percent') return millionths(cell.percent);
  if (cell.is !== 'amount' || measure.is !== 'amount' || cell.amount.currency !== measure.currency) return null;
  return fromWire(cell.amount).units;
}

/** From decimal text of at most six decimals: `2.36` is 2,360,000. */
function millionths(text: string): bigint {
  const [whole = '0', decimals = ''] = text.replace('-', '').split('.');
  const units = BigInt(whole + decimals.padEnd(6, '0').slice(0, 6));
  return text.startsWith('-') ? -units : units;
}

function markIn(mark: NonNullable<ReportSection['chart']>['mark'], measure: ChartMeasure): ChartData['mark'] {
  if (mark === null || measure.is !== 'amount' || mark.amount.currency !== measure.currency) return null;
  return { word: mark.word, units: fromWire(mark.amount).units };
}

/** The largest first, so that the same stands at the foot of every bar; the rest, too small to be told apart, as one. */
function fewEnough(series: readonly ChartSeries[]): readonly ChartSeries[] {
  const bySize = series.toSorted((a, b) => compareUnits(sumOf(b), sumOf(a)));
  if (bySize.length <= mostSeries) return bySize;
  const rest = bySize.slice(mostSeries - 1);
  const others: ChartSeries = {
    id: '',
    heading: null,
    values: (rest[0]?.values ?? []).map((_, point) =>
      rest.reduce<bigint | null>((sum, { values }) => {
        const units = values[point] ?? null;
        return units === null ? sum : (sum ?? 0n) + units;
      }, null),
    ),
  };
  return [...bySize.slice(0, mostSeries - 1), others];
}

const sumOf = ({ values }: ChartSeries): bigint => values.reduce<bigint>((sum, units) => sum + (units ?? 0n), 0n);

const compareUnits = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

/** The lowest and the highest that stands in the picture: of stacks their sums, what is negative below. */
export function extentOf({ form, series, along, mark }: ChartData): {
  readonly lowest: bigint;
  readonly highest: bigint;
} {
  const heights: bigint[] = [0n, ...(mark === null ? [] : [mark.units])];
  for (const point of along.keys()) {
    const values = series.map((one) => one.values[point] ?? 0n);
    if (form !== 'stacked') heights.push(...values);
    else {
      heights.push(values.reduce((sum, units) => (units > 0n ? sum + units : sum), 0n));
      heights.push(values.reduce((sum, units) => (units < 0n ? sum + units : sum), 0n));
    }
  }
  return {
    lowest: heights.reduce((least, units) => (units < least ? units : least), 0n),
    highest: heights.reduce((most, units) => (units > most ? units : most), 0n),
  };
}
