import { daysBetween, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { batchException } from './batch-exception.ts';
import { creditException } from './credit-exception.ts';
import type { FoundException } from './found-exception.ts';
import { compareText } from './in-order.ts';
import type { NearMiss, OpenBatch, OpenLine, UnsettledPayment } from './open-items.ts';
import { paidDifferently } from './paid-differently.ts';
import { paymentException } from './payment-exception.ts';
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
}: OpenBooks): readonly FoundException[] {
  const batchById = new Map(batches.map((batch) => [batch.id, batch]));
  const lineById = new Map(lines.map((line) => [line.id, line]));
  const pairs = nearMisses.flatMap(({ kind, batchId, lineId }) => {
    const batch = batchById.get(batchId);
    const line = lineById.get(lineId);
    return kind === 'amount_differs' && batch !== undefined && line !== undefined ? [{ batch, line }] : [];
  });
  const paired = new Set(pairs.flatMap(({ batch, line }) => [batch, line]));
  const overdue = (due: LocalDate): boolean => daysBetween(due, today) > 0;

  const found = [
    ...pairs.map(({ batch, line }) => paidDifferently(batch, line)),
    ...batches.filter((batch) => !paired.has(batch)).map((batch) => batchException(batch, statements)),
    ...lines.filter((line) => !paired.has(line)).map(creditException),
    ...payments.map(paymentException),
  ];
  return found
    .filter((one) => one !== null)
    .filter(({ kind, due }) => kind !== 'not_settled' || (due !== null && overdue(due)))
    .toSorted(mostAtRiskFirst);
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
