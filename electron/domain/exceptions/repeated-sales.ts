import { institutions, type InstitutionId } from '../../../shared/catalogue/institutions.ts';
import { assert } from '../../../shared/kernel/assert.ts';
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
  const inOrder = rows.toSorted(byTime);
  const refunded = refundsOf(inOrder);
  const said = new Set<string>();
  return [...runsOfReference(inOrder, 'reference'), ...runsOfReference(inOrder, 'merchantReference')].flatMap(
    ({ run, by }) => {
      if (run.some(({ id }) => said.has(id))) return [];
      for (const { id } of run) said.add(id);
      return exceptionOf(run, refunded(run), by) ?? [];
    },
  );
}

type Reference = 'reference' | 'merchantReference';
/** Two sales at least that are one, as it seems. */
type Run = { readonly run: readonly ReferredRow[]; readonly by: Reference };

function runsOfReference(rows: readonly ReferredRow[], by: Reference): readonly Run[] {
  const count = by === 'reference' ? 'ofReference' : 'ofOrder';
  const sales = rows.filter(
    (row) => row.kind === 'sale' && row[by] !== '' && row[count] >= 2 && row[count] <= mostOfAnOrder,
  );
  const groups = Map.groupBy(sales, ({ account, gross, [by]: reference }) =>
    JSON.stringify([account, reference, gross.currency, gross.units.toString()]),
  );
  return [...groups.values()]
    .flatMap((equal) => (by === 'reference' ? [equal] : runsOf(equal)))
    .filter((run) => run.length > 1)
    .map((run) => ({ run, by }));
}

/** What was given back of a run, up to what was collected too much: each refund counts once, for the first that it fits. */
function refundsOf(rows: readonly ReferredRow[]): (run: readonly ReferredRow[]) => bigint {
  const refunds = rows.filter(({ kind }) => kind === 'refund');
  const left = new Map(refunds.map(({ id, gross }) => [id, -gross.units]));
  const keys = ({ account, reference, merchantReference, gross: { currency } }: ReferredRow): readonly string[] =>
    Object.entries({ reference, merchantReference }).flatMap(([by, text]) =>
      text === '' ? [] : [JSON.stringify([account, currency, by, text])],
    );
  const named = new Map<string, ReferredRow[]>();
  for (const refund of refunds) for (const key of keys(refund)) named.set(key, [...(named.get(key) ?? []), refund]);
  return (run) => {
    let wanted = tooMuch(run).units;
    const collected = wanted;
    for (const { id } of new Set(run.flatMap(keys).flatMap((key) => named.get(key) ?? []))) {
      const given = left.get(id) ?? 0n;
      const taken = given < wanted ? given : wanted;
      left.set(id, given - taken);
      wanted -= taken;
    }
    return collected - wanted;
  };
}

/** All of a run but the first. */
function tooMuch(run: readonly ReferredRow[]): Money {
  const [first] = run;
  assert(first !== undefined, 'a run has sales');
  return money(first.gross.currency, first.gross.units * BigInt(run.length - 1));
}

/** Sales, which are in order of time, parted where more than ten minutes lie between two. */
function runsOf(sales: readonly ReferredRow[]): readonly (readonly ReferredRow[])[] {
  const runs: ReferredRow[][] = [];
  for (const sale of sales.filter(({ second }) => second !== null)) {
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

function exceptionOf(run: readonly ReferredRow[], refunded: bigint, by: Reference): RepeatedSale | null {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return null;
  const collected = tooMuch(run);
  const amountAtRisk = money(collected.currency, collected.units - refunded);
  if (amountAtRisk.units <= 0n) return null;
  const reference = first[by];
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
