import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { institutions, type InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';
import type { FoundException } from '../matching/found-exception.ts';
import { compareText } from '../matching/in-order.ts';

/** A sale or a refund that shares a reference with others of its account. */
export type ReferredRow = {
  readonly id: string;
  readonly account: string;
  readonly institution: InstitutionId;
  readonly kind: 'sale' | 'refund';
  /** The provider's and the merchant's own; empty where none was given. */
  readonly reference: string;
  readonly merchantReference: string;
  /** How many sales of the account bear the one and the other; zero where nothing is shared. */
  readonly ofReference: number;
  readonly ofOrder: number;
  /** The instant, in seconds since 1970; null where its file gives the day alone. */
  readonly second: number | null;
  readonly businessDate: LocalDate;
  /** The month it is counted in. */
  readonly period: Month;
  /** Signed: a refund is negative. */
  readonly gross: Money;
};

export type RepeatedSale = FoundException & { readonly period: Month };

/** Two payments of one order within so many minutes are one customer's impatience more often than two purchases. */
const minutesApart = 10;

/**
 * More sales than this under one reference, and it is no order's or payment's: the number of a till or of a printed QR code
 * stands under thousands.
 */
export const mostOfAnOrder = 4;

/**
 * Sales that were collected twice: under one reference of the merchant's, of one amount and within minutes; or under one
 * reference of the provider's, of one amount. What was refunded since is not at risk any more. A row whose file gives the
 * day alone proves no minutes.
 */
export function repeatedSales(rows: readonly ReferredRow[]): readonly RepeatedSale[] {
  const found = [...byReference(rows, 'reference'), ...byReference(rows, 'merchantReference')];
  const said = new Set<string>();
  return found.filter(({ paymentIds }) => {
    const known = paymentIds.some((id) => said.has(id));
    for (const id of paymentIds) said.add(id);
    return !known;
  });
}

function byReference(rows: readonly ReferredRow[], by: 'reference' | 'merchantReference'): RepeatedSale[] {
  const count = by === 'reference' ? 'ofReference' : 'ofOrder';
  const named = rows.filter((row) => row[by] !== '' && row[count] >= 2 && row[count] <= mostOfAnOrder);
  const groups = Map.groupBy(named, (row) => JSON.stringify([row.account, row[by]]));
  return [...groups.values()].flatMap((group) => {
    const sales = group.filter(({ kind }) => kind === 'sale');
    const refunds = group.filter(({ kind }) => kind === 'refund');
    // What was given back is given back once, to the runs in their order.
    const left = new Map<CurrencyCode, bigint>();
    for (const { gross } of refunds) left.set(gross.currency, (left.get(gross.currency) ?? 0n) - gross.units);
    const amounts = Map.groupBy(sales, ({ gross }) => `${gross.currency} ${gross.units}`);
    return [...amounts.values()].flatMap((equal) =>
      (by === 'reference' ? [equal.toSorted(byTime)] : runsOf(equal)).flatMap(
        (run) => exceptionOf(run, left, run[0]?.[by] ?? '', by) ?? [],
      ),
    );
  });
}

/** Sales in order of time, parted where more than ten minutes lie between two. */
function runsOf(sales: readonly ReferredRow[]): readonly (readonly ReferredRow[])[] {
  const runs: ReferredRow[][] = [];
  for (const sale of sales.filter(({ second }) => second !== null).toSorted(byTime)) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && secondsBetween(before, sale) <= minutesApart * 60) run.push(sale);
    else runs.push([sale]);
  }
  return runs;
}

const secondsBetween = (first: ReferredRow, last: ReferredRow): number => (last.second ?? 0) - (first.second ?? 0);

const byTime = (a: ReferredRow, b: ReferredRow): number =>
  (a.second ?? 0) - (b.second ?? 0) ||
  compareText(a.businessDate, b.businessDate) ||
  compareText(a.reference, b.reference) ||
  compareText(a.id, b.id);

function exceptionOf(
  run: readonly ReferredRow[],
  /** What refunds of the reference have not been counted for yet, by currency. */
  left: Map<CurrencyCode, bigint>,
  reference: string,
  by: 'reference' | 'merchantReference',
): RepeatedSale | null {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || run.length < 2) return null;
  const { currency, units } = first.gross;
  const collected = units * BigInt(run.length - 1);
  const refunded = left.get(currency) ?? 0n;
  const given = refunded < collected ? refunded : collected;
  left.set(currency, refunded - given);
  const beyond = collected - given;
  if (beyond <= 0n) return null;
  const amountAtRisk = money(currency, beyond);
  const institution = institutions[first.institution].name;
  const facts = { institution, reference, payments: run.length, amount: toWire(first.gross) };
  const why: Sentence =
    by === 'reference'
      ? sentence('payments_of_one_reference', facts)
      : sentence('payments_repeated', {
          ...facts,
          date: first.businessDate,
          minutes: Math.floor(secondsBetween(first, last) / 60),
        });
  return {
    kind: 'duplicate',
    period: last.period,
    paymentIds: run.map(({ id }) => id),
    batchIds: [],
    lineIds: [],
    amountAtRisk,
    references: [
      ...new Set(run.flatMap((row) => [row.reference, row.merchantReference]).filter((text) => text !== '')),
    ],
    occurredOn: first.businessDate,
    due: null,
    why,
    next: sentence('next_refund_duplicate', { reference, amount: toWire(amountAtRisk) }),
  };
}
