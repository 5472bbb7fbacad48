import { daysBetween, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { noCalendars, type MerchantCalendars } from '../calendar/merchant-calendars.ts';
import type { ExceptionKind } from '../../../shared/contract/exceptions.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';
import { batchException } from './batch-exception.ts';
import { creditException, type Repeated } from './credit-exception.ts';
import { currencyMismatch } from './currency-mismatch.ts';
import type { FoundException } from './found-exception.ts';
import { compareText } from './in-order.ts';
import type { NearMiss, NearMissKind, OpenBatch, OpenLine, UnsettledPayment } from './open-items.ts';
import { notLinked } from './not-linked.ts';
import { paidDifferently } from './paid-differently.ts';
import { paymentException } from './payment-exception.ts';
import { refundException } from './refund-exception.ts';
import type { StatementSpan } from './statement-span.ts';

export type OpenBooks = {
  readonly today: LocalDate;
  /** Payments in no batch. */
  readonly payments: readonly UnsettledPayment[];
  /** Batches without a match. */
  readonly batches: readonly OpenBatch[];
  /** Statement lines without a match. */
  readonly lines: readonly OpenLine[];
  readonly nearMisses: readonly NearMiss[];
  /** The days that statements in the books cover. */
  readonly statements: readonly StatementSpan[];
  /** Days of banks that count for due dates; without them every day counts. */
  readonly calendars?: MerchantCalendars;
};

/**
 * What is wrong in the open books as of `today`. Ordered by currency (amounts of two currencies do not compare), then
 * by amount at risk, the largest first, then by date and reference: the same books give the same list in any order.
 */
export function findExceptions({
  today,
  payments,
  batches,
  lines,
  nearMisses,
  statements,
  calendars = noCalendars,
}: OpenBooks): readonly FoundException[] {
  const pairs = pairsApart(nearMisses, batches, lines);
  const paired = new Set(pairs.flatMap(({ batch, line }) => [batch, line]));
  const bearing = linesBearing(nearMisses);
  const repeated = repeatedOnLines(nearMisses);
  const overdue = (due: LocalDate): boolean => daysBetween(due, today) > 0;

  const found = [
    ...pairs.map((pair) => pairException(pair, calendars)),
    ...batches
      .filter((batch) => !paired.has(batch))
      .map((batch) => batchException(batch, statements, calendars, bearing.get(batch.id))),
    ...lines.filter((line) => !paired.has(line)).map((line) => creditException(line, repeated.get(line.id))),
    ...payments.map((payment) =>
      payment.kind === 'refund' ? refundException(payment, calendars) : paymentException(payment, calendars),
    ),
  ];
  return found
    .filter((one) => one !== null)
    .filter(({ kind, due }) => !waits.has(kind) || (due !== null && overdue(due)))
    .toSorted(mostAtRiskFirst);
}

/** How many lines bear a batch's reference, where that does not say which of them it is. */
function linesBearing(nearMisses: readonly NearMiss[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const { kind, batchIds, lineIds } of nearMisses) {
    if (kind !== 'reference_repeated') continue;
    for (const id of batchIds) lines.set(id, (lines.get(id) ?? 0) + lineIds.length);
  }
  return lines;
}

/** The first reference of each line that stands on several batches or lines. */
function repeatedOnLines(nearMisses: readonly NearMiss[]): ReadonlyMap<string, Repeated> {
  const found = new Map<string, Repeated>();
  for (const { repeated, lineIds } of nearMisses)
    if (repeated !== undefined) for (const id of lineIds) if (!found.has(id)) found.set(id, repeated);
  return found;
}

/** Nothing is wrong with these before their day. */
const waits: ReadonlySet<ExceptionKind> = new Set(['not_settled', 'refund_missing']);

/** A batch and a line that bear one reference alone, and that nothing links. */
type PairApart = {
  readonly batch: OpenBatch;
  readonly line: OpenLine;
  /** They are worth the same: the pass that would link them is off, or a person took them apart. */
  readonly unlinked: 'switched_off' | 'taken_apart' | null;
  readonly why: Sentence;
};

function pairException(pair: PairApart, calendars: MerchantCalendars): FoundException {
  const { batch, line, unlinked } = pair;
  if (batch.net.currency !== line.amount.currency) return currencyMismatch(pair);
  return unlinked === null ? paidDifferently(batch, line, calendars) : notLinked(batch, line, unlinked, calendars);
}

/** The near misses of one batch and one line: the exception of the batch tells of the line as well. */
export const ofOnePair: ReadonlySet<NearMissKind> = new Set([
  'amount_differs',
  'switched_off',
  'taken_apart',
  'worth_differs',
  'rate_missing',
]);

function pairsApart(
  nearMisses: readonly NearMiss[],
  batches: readonly OpenBatch[],
  lines: readonly OpenLine[],
): readonly PairApart[] {
  const batchById = new Map(batches.map((batch) => [batch.id, batch]));
  const lineById = new Map(lines.map((line) => [line.id, line]));
  return nearMisses.flatMap(({ kind, batchIds, lineIds, why }) => {
    // A group that was taken apart is several cases: each of its batches is asked for by itself.
    if (!ofOnePair.has(kind) || batchIds.length + lineIds.length > 2) return [];
    const batch = batchById.get(batchIds[0] ?? '');
    const line = lineById.get(lineIds[0] ?? '');
    return batch === undefined || line === undefined
      ? []
      : [{ batch, line, unlinked: kind === 'switched_off' || kind === 'taken_apart' ? kind : null, why }];
  });
}

function mostAtRiskFirst(a: FoundException, b: FoundException): number {
  const currencies = compareText(a.amountAtRisk.currency, b.amountAtRisk.currency);
  if (currencies !== 0) return currencies;
  if (a.amountAtRisk.units !== b.amountAtRisk.units) return a.amountAtRisk.units > b.amountAtRisk.units ? -1 : 1;
  return (
    compareText(a.occurredOn, b.occurredOn) ||
    compareText(a.references.join('\n'), b.references.join('\n')) ||
    compareText(subject(a), subject(b))
  );
}

const subject = ({ paymentIds, batchIds, lineIds }: FoundException): string =>
  [...paymentIds, ...batchIds, ...lineIds].join('\n');
