import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { institutions } from '../../../shared/catalogue/institutions.ts';
import type { Match, MatchItem } from '../../../shared/contract/matching.ts';
import type { IncidentTag } from '../../../shared/contract/incident-tag.ts';
import { isNegative, zero } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import { readMatch, type MatchRecord } from '../../store/matching/matches-table.ts';
import type { Reader } from '../../store/connection.ts';
import type { BatchRecord } from '../../store/settlements/batches-table.ts';
import {
  listGivenUpPayments,
  type SettledPayment,
  type UnsettledPayment,
} from '../../store/settlements/settlements-table.ts';
import type { StatementLineRecord } from '../../store/settlements/statement-lines-table.ts';
import { incidentTags, type IncidentTags, type TagOfPayment } from '../incidents/incident-tags.ts';
import { sidesHeldBy } from './open-sides-of.ts';

/** How the two sides of reconciliation look from outside. */
export const batchItem = (batch: BatchRecord): MatchItem => ({
  kind: 'batch',
  id: `batch:${batch.id}`,
  reference: batch.reference,
  description: institutions[batch.institution].name,
  date: batch.settledOn,
  // What a bank can move of it: that is what stands on the other side.
  amount: toWire(payable(batch.net)),
  account: batch.providerAccountId,
});

/** The numbers of the items of a kind among those that are named as they look from outside: 'batch:12'. */
export const numbersIn = (kind: 'batch' | 'line', items: readonly string[]): bigint[] =>
  items.flatMap((item) => {
    const digits = item.startsWith(`${kind}:`) ? /^\d{1,18}$/.exec(item.slice(kind.length + 1)) : null;
    return digits === null ? [] : [BigInt(digits[0])];
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
  account: line.bankAccountId,
});

export const unsettledItem = (payment: UnsettledPayment, incidentOf: TagOfPayment): MatchItem => ({
  kind: 'payment',
  id: `payment:${payment.id}`,
  reference: payment.reference ?? payment.merchantReference ?? '',
  description: institutions[payment.institution].name,
  date: payment.businessDate,
  amount: toWire(payable(payment.net)),
  account: payment.providerAccountId,
  ...tagged(incidentOf(payment.id)),
});

/** A list may be long, and few of it are in an incident. */
const tagged = (incident: IncidentTag | null): Pick<MatchItem, 'incident'> => (incident === null ? {} : { incident });

/** Sentences travel as data; their facts are copied because the contract's are plain. */
export const plain = <S extends { readonly code: string; readonly facts: Readonly<Record<string, unknown>> }>(
  why: S,
): Match['why'] => ({
  code: why.code,
  facts: { ...why.facts } as Match['why']['facts'],
});

/** Level 1: a payment and the provider's settlement line of it, one row of the provider's own file. */
export const settledPaymentMatch = (payment: SettledPayment, incidentOf: TagOfPayment): Match => {
  const reference = payment.reference ?? payment.merchantReference ?? '';
  const amount = toWire(payment.gross);
  const item = {
    id: `payment:${payment.paymentId}`,
    reference,
    date: payment.businessDate,
    amount,
    account: payment.providerAccountId,
    ...tagged(incidentOf(payment.paymentId)),
  };
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

/** What matches hold, each by its number. */
export type MatchedItems = {
  readonly batches: ReadonlyMap<bigint, BatchRecord>;
  readonly lines: ReadonlyMap<bigint, StatementLineRecord>;
  readonly payments: ReadonlyMap<bigint, UnsettledPayment>;
  readonly incidentOf: TagOfPayment;
};

export function matchedItems(
  reader: Reader,
  merchantId: MerchantId,
  matches: readonly MatchRecord[],
  tags: IncidentTags = incidentTags(reader, merchantId),
): MatchedItems {
  const { batches, lines } = sidesHeldBy(reader, merchantId, matches);
  const payments = matches.some(({ paymentIds }) => paymentIds.length > 0)
    ? listGivenUpPayments(reader, merchantId)
    : [];
  return {
    batches: new Map(batches.map((batch) => [batch.id, batch])),
    lines: new Map(lines.map((line) => [line.id, line])),
    payments: new Map(payments.map((payment) => [payment.id, payment])),
    incidentOf: tags(payments.map(({ id, businessDate: on }) => ({ id, on }))),
  };
}

/** Level 2: batches and their bank lines; a debit and the credit it became; or what was written off, alone. */
export function batchMatch(match: MatchRecord, { batches, lines, payments, incidentOf }: MatchedItems): Match {
  const ofBank = match.statementLineIds.flatMap((id) => lines.get(id) ?? []);
  const isOut = (line: StatementLineRecord): boolean => isTransfer(match) && isNegative(line.amount);
  return {
    id: match.id,
    level: match.level,
    rule: match.rule,
    left: [
      ...match.batchIds.flatMap((id) => batches.get(id) ?? []).map(batchItem),
      ...match.paymentIds.flatMap((id) => payments.get(id) ?? []).map((payment) => unsettledItem(payment, incidentOf)),
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
const isTransfer = ({ rule }: MatchRecord): boolean => ['transfer', 'conversion', 'returned'].includes(rule);

/** A match that was just made, as it is shown. */
export function madeMatch(reader: Reader, merchantId: MerchantId, matchSeq: bigint): Match {
  const made = readMatch(reader, matchSeq);
  assert(made !== null, 'the match that was just made is there');
  return batchMatch(made, matchedItems(reader, merchantId, [made]));
}

/** What a person knows a match by: its batch's reference, else its line's or payment's. */
export function matchName(reader: Reader, merchantId: MerchantId, match: MatchRecord): string {
  const { left, right } = batchMatch(match, matchedItems(reader, merchantId, [match]));
  return [...left, ...right].find(({ reference }) => reference !== '')?.reference ?? right[0]?.description ?? '';
}
