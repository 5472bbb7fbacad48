import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import type {
  ReportCell,
  ReportLead,
  ReportSection,
  ReportWanted,
} from '../../../../shared/contract/report-document.ts';
import { addDays, firstDayOf, lastDayOf, monthOf, type LocalDate } from '../../../../shared/kernel/local-date.ts';
import { add } from '../../../../shared/money/add.ts';
import { zero, type Money } from '../../../../shared/money/money.ts';
import { toWire } from '../../../../shared/money/wire.ts';
import { assertNever } from '../../../../shared/kernel/assert.ts';
import { cell } from './cells.ts';
import { column, leadTo, named, row, section, sumsOf, word } from './sections.ts';
import type { Sold } from './sold-in-range.ts';
import { monthsTouched } from './whole-months.ts';

/** As many parts of a bar as a chart may have; beyond them the whole alone is drawn. */
const mostSeries = 40;
/** As many columns as a table may have beside the methods. */
const mostMethods = 380;

type Told = Pick<ReportWanted, 'by' | 'from' | 'to'>;

type Beside = {
  readonly today: LocalDate;
  /** What was declared for a month. */
  readonly declared: Money | null;
  /** Days are told by another zone than the one that screens tell payments by. */
  readonly elsewhere: boolean;
};

/**
 * One currency over time, a column a method: by day, month or year. What came late stands in the month, or the year of the month, that
 * counts it, and by day under its own day.
 */
export function turnoverOverTime(
  currency: CurrencyCode,
  sold: readonly Sold[],
  told: Told,
  { today, declared, elsewhere }: Beside,
): ReportSection {
  const methods = [...new Set(sold.map(({ method }) => method))].slice(0, mostMethods);
  const columns = [
    column(told.by, told.by === 'day' ? 'date' : told.by),
    ...methods.map((method) => column(`method:${method}`, 'amount', named('method', method))),
    column('payments', 'count'),
    column('gross', 'amount', word('total')),
  ];
  const byTime = Map.groupBy(sold, (one) => timeOf(one, told.by));
  const times = [...new Set([...timesWithin(told, today), ...byTime.keys()])].toSorted();
  const rows = times.map((time) => {
    const own = byTime.get(time) ?? [];
    const grossOf = (of: readonly Sold[]): Money => of.reduce((sum, { gross }) => add(sum, gross), zero(currency));
    return row(
      [
        timeCell(time, told.by),
        ...methods.map((method) => cell.amount(grossOf(own.filter((one) => one.method === method)))),
        cell.count(own.reduce((sum, { payments }) => sum + payments, 0)),
        cell.amount(grossOf(own)),
      ],
      elsewhere ? null : timeLead(currency, time, told.by),
    );
  });
  const series = methods.map((method) => `method:${method}`);
  return section({
    id: `${titles[told.by]}:${currency}`,
    currency,
    columns,
    rows,
    totals: sumsOf(columns, rows, [...series, 'payments', 'gross']),
    chart:
      rows.length === 0
        ? null
        : {
            form: 'stacked',
            along: told.by,
            series: series.length > mostSeries ? ['gross'] : series,
            // Turnover is declared for a month.
            mark: told.by === 'month' && declared !== null ? { word: 'declared', amount: toWire(declared) } : null,
          },
  });
}

const titles = { day: 'by_day', month: 'by_month', year: 'by_year' } as const;

function timeOf({ day, period }: Sold, by: Told['by']): string {
  switch (by) {
    case 'day':
      return day;
    case 'month':
      return period;
    case 'year':
      return period.slice(0, 4);
    default:
      return assertNever(by);
  }
}

/** Every day, month or year of the range up to today: that nothing was sold on one is worth seeing. */
function timesWithin({ by, from, to }: Told, today: LocalDate): readonly string[] {
  const until = to < today ? to : today;
  if (until < from) return [];
  if (by !== 'day') {
    const months = monthsTouched({ from, to: until });
    return by === 'month' ? months : [...new Set(months.map((month) => month.slice(0, 4)))];
  }
  const days: LocalDate[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  return days;
}

function timeCell(time: string, by: Told['by']): ReportCell {
  switch (by) {
    case 'day':
      return cell.date(time as LocalDate);
    case 'month':
      return cell.month(monthOf(`${time}-01` as LocalDate));
    case 'year':
      return cell.year(Number(time));
    default:
      return assertNever(by);
  }
}

/** The same report of what the row stands for, told more finely; of a day, its payments. */
function timeLead(currency: CurrencyCode, time: string, by: Told['by']): ReportLead {
  switch (by) {
    case 'day':
      return leadTo('payments', { kind: 'sale', currency, from: time, to: time });
    case 'month': {
      const month = monthOf(`${time}-01` as LocalDate);
      return leadTo('reports', { kind: 'turnover', from: firstDayOf(month), to: lastDayOf(month), by: 'day' });
    }
    case 'year':
      return leadTo('reports', { kind: 'turnover', from: `${time}-01-01`, to: `${time}-12-31`, by: 'month' });
    default:
      return assertNever(by);
  }
}
