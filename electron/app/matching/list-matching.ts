import type { Output } from '../../../shared/contract/contract.ts';
import { monthOf, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { matchBatches } from '../../domain/matching/match-batches.ts';
import { listExceptions } from '../../store/exceptions/exceptions-table.ts';
import { listMatches } from '../../store/matching/matches-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { countSettledPayments, listBatches, listUnsettledPayments } from '../../store/settlements/settlements-table.ts';
import { listStatementLines } from '../../store/settlements/statement-lines-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { batchItem, batchMatch, lineItem, matchableItems, plain, unsettledItem } from './match-items.ts';
import { merchantWays } from './merchant-ways.ts';
import { openBatches, openLines } from './reconcile-books.ts';

type Listing = Output<'matching.list'>;

/**
 * The two sides as they stand. A month shows what happened in it; what is open from earlier months stays in sight,
 * because it still waits for an answer.
 */
export const listMatching: Handlers['matching.list'] = ({ merchantId, month = null }, { workspace: { reader } }) => {
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const batches = listBatches(reader, merchantId);
  const lines = listStatementLines(reader, merchantId);
  const exceptions = new Map(listExceptions(reader, merchantId).map((exception) => [exception.subject, exception]));
  const state = (subject: string): Listing['left'][number]['state'] => {
    const exception = exceptions.get(subject);
    return exception === undefined ? null : plain(exception.why);
  };
  const inSight = (date: LocalDate): boolean => month === null || monthOf(date) <= month;

  const openLeft = batches.filter(({ matchSeq, settledOn }) => matchSeq === null && inSight(settledOn));
  const openRight = lines.filter((line) => line.matchSeq === null && inSight(line.bookedOn));
  const { nearMisses } = matchBatches(
    { batches: openBatches(openLeft), lines: openLines(openRight) },
    merchantWays(reader, merchant),
  );
  const items = matchableItems(reader, merchantId, { batches, lines });

  return answer({
    left: [
      ...openLeft.map((batch) => ({
        ...batchItem(batch),
        account: batch.providerAccountId,
        state: state(`batch:${batch.id}`),
      })),
      ...listUnsettledPayments(reader, merchantId)
        .filter(({ businessDate }) => inSight(businessDate))
        .map((payment) => ({
          ...unsettledItem(payment),
          account: payment.providerAccountId,
          state: state(`payment:${payment.id}`),
        })),
    ],
    right: openRight.map((line) => ({
      ...lineItem(line),
      account: line.bankAccountId,
      state: state(`statement_line:${line.id}`),
    })),
    nearMisses: nearMisses.map(({ kind, batchIds, lineIds, difference, why }) => ({
      rule: kind,
      left: batchIds.map((id) => `batch:${id}`),
      right: lineIds.map((id) => `line:${id}`),
      difference: difference === null ? null : toWire(difference),
      why: plain(why),
    })),
    matches: listMatches(reader, merchantId)
      .map((match) => batchMatch(match, items))
      .filter(({ left, right }) => month === null || [...left, ...right].some(({ date }) => isOf(date, month))),
    settledPayments: countSettledPayments(reader, merchantId, month),
  });
};

const isOf = (date: LocalDate | null, month: Month): boolean => date !== null && monthOf(date) === month;
