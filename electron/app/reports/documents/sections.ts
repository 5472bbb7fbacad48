import type {
  ReportCell,
  ReportColumn,
  ReportHeading,
  ReportLead,
  ReportName,
  ReportRow,
  ReportSection,
} from '../../../../shared/contract/report-document.ts';
import { isCurrencyCode, type CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import { assert } from '../../../../shared/kernel/assert.ts';
import { add } from '../../../../shared/money/add.ts';
import type { Money } from '../../../../shared/money/money.ts';
import { fromWire } from '../../../../shared/money/wire.ts';
import { cell } from './cells.ts';

export const word = (text: string): ReportHeading => ({ is: 'word', word: text });

export const named = (of: ReportName, id: string): ReportHeading => ({ is: 'name', of, id });

/** A column headed by a word of the reports' dictionary: its id, unless another is given. */
export const column = (id: string, kind: ReportColumn['kind'], heading: ReportHeading = word(id)): ReportColumn => ({
  id,
  heading,
  kind,
});

export const row = (cells: readonly ReportCell[], lead: ReportLead | null = null): ReportRow => ({
  cells: [...cells],
  lead,
});

/** Where the rows behind a figure are; what is empty or null stays out of the address. */
export const leadTo = (to: ReportLead['to'], search: Readonly<Record<string, string | null>> = {}): ReportLead => ({
  to,
  search: Object.fromEntries(Object.entries(search).filter((one): one is [string, string] => (one[1] ?? '') !== '')),
});

type Told = Pick<ReportSection, 'id' | 'columns' | 'rows'> & Partial<ReportSection>;

/** A section; its title is its id up to the colon, unless it has another: `days:INR` is called `days`. */
export const section = (told: Told): ReportSection => ({
  title: told.id.split(':', 1)[0] ?? told.id,
  currency: null,
  of: null,
  totals: [],
  chart: null,
  notes: [],
  ...told,
});

/**
 * The sums below a section's rows, one a currency in the order in which the rows bring them: amounts and counts of the columns
 * that are named. A column `currency` says whose sum it is. Rows that hold no amount are in no sum; amounts of one row must be
 * of one currency.
 */
export function sumsOf(
  columns: readonly ReportColumn[],
  rows: readonly ReportRow[],
  summed: readonly string[],
): ReportRow[] {
  const sums = new Map<CurrencyCode, (Money | number | null)[]>();
  const places = summed.map((id) => {
    const at = columns.findIndex((one) => one.id === id);
    assert(at >= 0, `no column ${id} to sum`);
    return at;
  });
  const currencyAt = columns.findIndex(({ id }) => id === 'currency');
  for (const { cells } of rows) {
    const currency = currencyOfRow(cells, places, currencyAt);
    if (currency === null) continue;
    const sum = sums.get(currency) ?? columns.map(() => null);
    for (const at of places) sum[at] = plus(sum[at] ?? null, cells[at] ?? cell.none);
    sums.set(currency, sum);
  }
  return [...sums].map(([currency, sum]) => row(sum.map((one, at) => totalCell(one, at === currencyAt, currency))));
}

function currencyOfRow(
  cells: readonly ReportCell[],
  places: readonly number[],
  currencyAt: number,
): CurrencyCode | null {
  const held = places.flatMap((at) => {
    const one = cells[at];
    return one?.is === 'amount' ? [one.amount.currency] : [];
  });
  assert(new Set(held).size <= 1, 'a row to be summed is of one currency');
  const said = cells[currencyAt];
  const told = said?.is === 'name' && isCurrencyCode(said.id) ? said.id : null;
  return held[0] ?? told;
}

function plus(sum: Money | number | null, one: ReportCell): Money | number | null {
  if (one.is === 'count') return (typeof sum === 'number' ? sum : 0) + one.count;
  if (one.is !== 'amount') return sum;
  const amount = fromWire(one.amount);
  return sum === null || typeof sum === 'number' ? amount : add(sum, amount);
}

function totalCell(sum: Money | number | null, saysCurrency: boolean, currency: CurrencyCode): ReportCell {
  if (saysCurrency) return cell.currency(currency);
  if (sum === null) return cell.none;
  return typeof sum === 'number' ? cell.count(sum) : cell.amount(sum);
}
