import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { zero, type Money } from '../../../shared/money/money.ts';
import { subtract } from '../../../shared/money/subtract.ts';
import { sum } from '../../../shared/money/sum.ts';

/** Payments of a month and their gross amount, as a report tells them. */
type Reported = { readonly payments: number; readonly gross: Money };

/** One row of a turnover report: one currency (its amount's) and method. */
export type ReportedRow = Reported & { readonly method: string };

/** `difference` is what was added since: after less before, a side that is not there counting as nothing. */
type Difference = { readonly difference: Money; readonly paymentsDifference: number };

type RestatedRow = Difference & {
  readonly currency: CurrencyCode;
  readonly method: string;
  /** Null where the report had no such row. */
  readonly before: Reported | null;
  readonly after: Reported | null;
};

type RestatedTotal = Difference & {
  readonly currency: CurrencyCode;
  readonly before: Reported;
  readonly after: Reported;
};

/**
 * Turnover as it was reported beside what it is now, every row of either report, with a total for each currency
 * (IAS 8.49 asks for the amount of the correction line by line). For a month that was closed, reopened and restated.
 * @throws AssertionFault when a report tells one currency and method twice.
 */
export function restatement(
  before: readonly ReportedRow[],
  after: readonly ReportedRow[],
): { readonly rows: readonly RestatedRow[]; readonly totals: readonly RestatedTotal[] } {
  const old = byRow(before);
  const now = byRow(after);
  const keys = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  const rows = keys.map((key): RestatedRow => {
    const [was, is] = [old.get(key), now.get(key)];
    const known = was ?? is;
    assert(known !== undefined, 'a row of neither report');
    const { currency } = known.gross;
    return {
      currency,
      method: known.method,
      before: was === undefined ? null : reported(was),
      after: is === undefined ? null : reported(is),
      ...difference(was ?? nothing(currency), is ?? nothing(currency)),
    };
  });
  const currencies = [...new Set(rows.map(({ currency }) => currency))];
  return { rows, totals: currencies.map((currency) => totalOf(currency, before, after)) };
}

function byRow(report: readonly ReportedRow[]): ReadonlyMap<string, ReportedRow> {
  const rows = new Map(report.map((row) => [`${row.gross.currency} ${row.method}`, row]));
  assert(rows.size === report.length, 'a turnover report tells a currency and method twice');
  return rows;
}

function totalOf(currency: CurrencyCode, before: readonly ReportedRow[], after: readonly ReportedRow[]): RestatedTotal {
  const [was, is] = [total(currency, before), total(currency, after)];
  return { currency, before: was, after: is, ...difference(was, is) };
}

function total(currency: CurrencyCode, report: readonly ReportedRow[]): Reported {
  const rows = report.filter(({ gross }) => gross.currency === currency);
  return {
    payments: rows.reduce((count, { payments }) => count + payments, 0),
    gross: sum(
      currency,
      rows.map(({ gross }) => gross),
    ),
  };
}

const nothing = (currency: CurrencyCode): Reported => ({ payments: 0, gross: zero(currency) });

const reported = ({ payments, gross }: Reported): Reported => ({ payments, gross });

const difference = (before: Reported, after: Reported): Difference => ({
  difference: subtract(after.gross, before.gross),
  paymentsDifference: after.payments - before.payments,
});
