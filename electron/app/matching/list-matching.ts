import type { Output } from '../../../shared/contract/contract.ts';
import { monthOf, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { matchBatches } from '../../domain/matching/match-batches.ts';
import { listExceptions } from '../../store/exceptions/exceptions-table.ts';
import { listMatches, matchesTouching } from '../../store/matching/matches-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { countSettledPayments, listUnsettledPayments } from '../../store/settlements/settlements-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { incidentTags } from '../incidents/incident-tags.ts';
import { batchItem, batchMatch, lineItem, matchedItems, plain, unsettledItem } from './match-items.ts';
import { merchantWays } from './merchant-ways.ts';
import { openItemsOf, openSidesOf } from './open-sides-of.ts';

type Listing = Output<'matching.list'>;

/**
 * The two sides as they stand. A month shows what happened in it; what is open from earlier months stays in sight,
 * because it still waits for an answer.
 */
export const listMatching: Handlers['matching.list'] = ({ merchantId, month = null }, { workspace: { reader } }) => {
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const exceptions = new Map(listExceptions(reader, merchantId).map((exception) => [exception.subject, exception]));
  const state = (subject: string): Listing['left'][number]['state'] => {
    const exception = exceptions.get(subject);
    return exception === undefined ? null : plain(exception.why);
  };
  const inSight = (date: LocalDate): boolean => month === null || monthOf(date) <= month;

  const open = openSidesOf(reader, merchant);
  // What a later month speaks against is not certain in this one: the passes see all of it.
  const { nearMisses } = matchBatches(openItemsOf(open), merchantWays(reader, merchant));
  const openLeft = open.batches.filter(({ settledOn }) => inSight(settledOn));
  const openRight = open.lines.filter(({ bookedOn }) => inSight(bookedOn));
  const shown = {
    batches: new Set(openLeft.map(({ id }) => String(id))),
    lines: new Set(openRight.map(({ id }) => String(id))),
  };
  const asked = nearMisses.filter(
    ({ batchIds, lineIds }) =>
      batchIds.every((id) => shown.batches.has(id)) && lineIds.every((id) => shown.lines.has(id)),
  );
  const matches = month === null ? listMatches(reader, merchantId) : matchesTouching(reader, merchantId, month);
  const tags = incidentTags(reader, merchantId);
  const items = matchedItems(reader, merchantId, matches, tags);
  const unsettled = listUnsettledPayments(reader, merchantId).filter(({ businessDate }) => inSight(businessDate));
  const incidentOf = tags(unsettled.map(({ id, businessDate: on }) => ({ id, on })));

  return answer({
    left: [
      ...openLeft.map((batch) => ({ ...batchItem(batch), state: state(`batch:${batch.id}`) })),
      ...unsettled.map((payment) => ({
        ...unsettledItem(payment, incidentOf),
        state: state(`payment:${payment.id}`),
      })),
    ],
    right: openRight.map((line) => ({ ...lineItem(line), state: state(`statement_line:${line.id}`) })),
    nearMisses: asked.map(({ kind, batchIds, lineIds, difference, why }) => ({
      rule: kind,
      left: batchIds.map((id) => `batch:${id}`),
      right: lineIds.map((id) => `line:${id}`),
      difference: difference === null ? null : toWire(difference),
      why: plain(why),
    })),
    matches: matches.map((match) => batchMatch(match, items)),
    settledPayments: countSettledPayments(reader, merchantId, month),
  });
};
