import { railOf } from '../../../../shared/catalogue/rail-of.ts';
import { monthOf, type LocalDate } from '../../../../shared/kernel/local-date.ts';
import { lateCredit } from '../../../domain/exceptions/late-credit.ts';
import { latePayments } from '../../../domain/exceptions/late-payments.ts';
import { lateSince } from '../../../domain/exceptions/recent.ts';
import type { Reader } from '../../../store/connection.ts';
import { batchesArrivedSince } from '../../../store/exceptions/arrived-batches.ts';
import { referencesInBatch, settledSalesSince } from '../../../store/exceptions/settled-sales.ts';
import type { MerchantRecord } from '../../../store/merchants/merchants-table.ts';
import { closedMonths } from '../../../store/periods/periods-table.ts';
import { calendarsOf } from '../../calendar/calendars-of.ts';
import type { ExceptionSource, SubjectException } from '../exception-sources.ts';

/** As many payments of a late batch are named as anybody will ask about one by one. */
const mostReferences = 50;

/** What came late in the last weeks, in the provider's batch or in the bank; a closed month is not looked at again. */
export const lateSettlements: ExceptionSource = (reader, merchant, today) => {
  const closed = new Set(closedMonths(reader, merchant.id));
  const news = [...lateInBatch(reader, merchant, today), ...lateInBank(reader, merchant, today)];
  return news.filter(({ occurredOn }) => !closed.has(monthOf(occurredOn)));
};

function lateInBatch(reader: Reader, merchant: MerchantRecord, today: LocalDate): SubjectException[] {
  const sales = settledSalesSince(reader, merchant.id, lateSince(today)).map((group) => ({
    ...group,
    batchId: String(group.batchId),
    rail: railOf(group.method),
  }));
  return latePayments(sales, calendarsOf(reader, merchant)).map(({ batchId, days, ...found }) => {
    const named = days.flatMap((day) => referencesInBatch(reader, BigInt(batchId), day, mostReferences));
    return {
      ...found,
      references: [...new Set([...found.references, ...named])].slice(0, mostReferences + 1),
      subject: `late_payments:${batchId}`,
    };
  });
}

const lateInBank = (reader: Reader, merchant: MerchantRecord, today: LocalDate): SubjectException[] => {
  const calendars = calendarsOf(reader, merchant);
  return batchesArrivedSince(reader, merchant.id, lateSince(today)).flatMap((arrived) => {
    const batchId = String(arrived.batchId);
    const found = lateCredit({ ...arrived, batchId }, calendars);
    return found === null ? [] : [{ ...found, subject: `late_credit:${batchId}` }];
  });
};
