import { institutions } from '../../../shared/catalogue/institutions.ts';
import type { Match, MatchItem } from '../../../shared/contract/matching.ts';
import { money } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { MatchRecord } from '../../store/matching/matches-table.ts';
import type { BatchRecord, SettledPayment, UnsettledPayment } from '../../store/settlements/settlements-table.ts';
import type { StatementLineRecord } from '../../store/settlements/statement-lines-table.ts';

/** How the two sides of reconciliation look from outside. */
export const batchItem = (batch: BatchRecord): MatchItem => ({
  kind: 'batch',
  id: `batch:${batch.id}`,
  reference: batch.reference,
  description: institutions[batch.institution].name,
  date: batch.settledOn,
  // What a bank can move of it: that is what stands on the other side.
  amount: toWire(payable(batch.net)),
});

export const lineItem = (line: StatementLineRecord): MatchItem => ({
  kind: 'statement_line',
  id: `line:${line.id}`,
  reference: line.reference,
  description: line.narration,
  date: line.bookedOn,
  amount: toWire(line.amount),
});

export const unsettledItem = (payment: UnsettledPayment): MatchItem => ({
  kind: 'payment',
  id: `payment:${payment.id}`,
  reference: payment.reference ?? payment.merchantReference ?? '',
  description: institutions[payment.institution].name,
  date: payment.businessDate,
  amount: toWire(payable(payment.net)),
});

/** Sentences travel as data; their facts are copied because the contract's are plain. */
export const plain = <S extends { readonly code: string; readonly facts: Readonly<Record<string, unknown>> }>(
  why: S,
): Match['why'] => ({
  code: why.code,
  facts: { ...why.facts } as Match['why']['facts'],
});

/** Level 1: a payment and the provider's settlement line of it, one row of the provider's own file. */
export const settledPaymentMatch = (payment: SettledPayment): Match => {
  const reference = payment.reference ?? payment.merchantReference ?? '';
  const amount = toWire(payment.gross);
  const item = { id: `payment:${payment.paymentId}`, reference, date: payment.businessDate, amount };
  return {
    id: null,
    level: 1,
    rule: 'provider_reference',
    left: [{ ...item, kind: 'payment', description: payment.merchantReference ?? '' }],
    right: [
      {
        ...item,
        kind: 'settlement_line',
        id: `settlement_line:${payment.paymentId}`,
        description: payment.batch,
        date: payment.settledOn,
      },
    ],
    amount,
    difference: toWire(money(payment.gross.currency, 0n)),
    why: plain(sentence('match_settlement_line', { reference, batch: payment.batch, gross: amount })),
    by: 'rule',
  };
};

/** Level 2: a batch and its bank line. */
export const batchMatch = (
  match: MatchRecord,
  batches: ReadonlyMap<bigint, BatchRecord>,
  lines: ReadonlyMap<bigint, StatementLineRecord>,
): Match => ({
  id: match.id,
  level: match.level,
  rule: match.rule,
  left: match.batchIds.flatMap((id) => batches.get(id) ?? []).map(batchItem),
  right: match.statementLineIds.flatMap((id) => lines.get(id) ?? []).map(lineItem),
  amount: toWire(match.amount),
  difference: toWire(match.difference),
  why: plain(match.why),
  by: match.by,
});
