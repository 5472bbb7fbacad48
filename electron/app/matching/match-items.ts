import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { institutions } from '../../../shared/catalogue/institutions.ts';
import type { Match, MatchItem } from '../../../shared/contract/matching.ts';
import { isNegative, zero } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import { readMatch, type MatchRecord } from '../../store/matching/matches-table.ts';
import type { Reader } from '../../store/connection.ts';
import {
  listBatches,
  listGivenUpPayments,
  type BatchRecord,
  type SettledPayment,
  type UnsettledPayment,
} from '../../store/settlements/settlements-table.ts';
import { listStatementLines, type StatementLineRecord } from '../../store/settlements/statement-lines-table.ts';

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

/** What a person knows a bank line by. */
export const lineName = ({ reference, narration }: StatementLineRecord): string =>
  reference === '' ? narration : reference;

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
    difference: toWire(zero(payment.gross.currency)),
    writtenOff: toWire(zero(payment.gross.currency)),
    why: plain(sentence('match_settlement_line', { reference, batch: payment.batch, gross: amount })),
    by: 'rule',
  };
};

/** Everything a match can hold, by its number. */
export type MatchableItems = {
  readonly batches: ReadonlyMap<bigint, BatchRecord>;
  readonly lines: ReadonlyMap<bigint, StatementLineRecord>;
  readonly payments: ReadonlyMap<bigint, UnsettledPayment>;
};

/** `sides` where they have been read already. */
export const matchableItems = (
  reader: Reader,
  merchantId: MerchantId,
  sides = { batches: listBatches(reader, merchantId), lines: listStatementLines(reader, merchantId) },
): MatchableItems => ({
  batches: new Map(sides.batches.map((batch) => [batch.id, batch])),
  lines: new Map(sides.lines.map((line) => [line.id, line])),
  payments: new Map(listGivenUpPayments(reader, merchantId).map((payment) => [payment.id, payment])),
});

/** Level 2: batches and their bank lines; a debit and the credit it became; or what was written off, alone. */
export function batchMatch(match: MatchRecord, { batches, lines, payments }: MatchableItems): Match {
  const ofBank = match.statementLineIds.flatMap((id) => lines.get(id) ?? []);
  const isOut = (line: StatementLineRecord): boolean => isTransfer(match) && isNegative(line.amount);
  return {
    id: match.id,
    level: match.level,
    rule: match.rule,
    left: [
      ...match.batchIds.flatMap((id) => batches.get(id) ?? []).map(batchItem),
      ...match.paymentIds.flatMap((id) => payments.get(id) ?? []).map(unsettledItem),
      ...ofBank.filter(isOut).map(lineItem),
    ],
    right: ofBank.filter((line) => !isOut(line)).map(lineItem),
    amount: toWire(match.amount),
    difference: toWire(match.difference),
    writtenOff: toWire(match.writtenOff),
    why: plain(match.why),
    by: match.by,
  };
}

/** Between the merchant's own accounts: what left stands on the left. */
const isTransfer = ({ rule }: MatchRecord): boolean => rule === 'transfer' || rule === 'conversion';

/** A match that was just made, as it is shown. */
export function madeMatch(reader: Reader, merchantId: MerchantId, matchSeq: bigint): Match {
  const made = readMatch(reader, matchSeq);
  assert(made !== null, 'the match that was just made is there');
  return batchMatch(made, matchableItems(reader, merchantId));
}

/** What a person knows a match by: its batch's reference, else its line's or payment's. */
export function matchName(reader: Reader, merchantId: MerchantId, match: MatchRecord): string {
  const { left, right } = batchMatch(match, matchableItems(reader, merchantId));
  return [...left, ...right].find(({ reference }) => reference !== '')?.reference ?? right[0]?.description ?? '';
}
