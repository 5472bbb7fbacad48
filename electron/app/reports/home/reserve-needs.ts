import { isZero } from '../../../../shared/money/money.ts';
import type { MerchantId } from '../../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../../shared/kernel/local-date.ts';
import { sentence } from '../../../../shared/wording/sentence.ts';
import type { Reader } from '../../../store/connection.ts';
import { reserveSchedules } from '../../ledger/reserve-schedules.ts';
import { leadTo, type Need } from './need.ts';

/** Reserve whose day has come and that is not overdue yet: then it is an exception. */
export const reserveNeeds = (reader: Reader, merchantId: MerchantId, today: LocalDate): readonly Need[] =>
  reserveSchedules(reader, merchantId, today).flatMap(({ account, totals, holds }) => {
    const first = holds.find(({ state }) => state === 'due');
    if (first === undefined || isZero(totals.due)) return [];
    return [
      {
        says: sentence('home_reserve_due', { account, on: first.releaseOn ?? first.day }),
        amount: totals.due,
        lead: leadTo('ledger'),
      },
    ];
  });
