import { overdueReserve } from '../../../domain/exceptions/overdue-reserve.ts';
import { reserveSchedules } from '../../ledger/reserve-schedules.ts';
import type { ExceptionSource } from '../exception-sources.ts';

/** What providers keep of the reserve beyond its day, one for each account and currency. */
export const overdueReserves: ExceptionSource = (reader, merchant, today) =>
  reserveSchedules(reader, merchant.id, today).flatMap(
    ({ accountId, account, currency, totals, holds, references, agreements }) => {
      const overdue = holds.flatMap(({ id, state, day, releaseOn }) =>
        state === 'overdue' && releaseOn !== null
          ? [{ reference: references.get(id) ?? '', day, releaseOn, agreement: agreements.get(id) ?? null }]
          : [],
      );
      const found = overdueReserve(account, totals.overdue, overdue);
      return found === null ? [] : [{ ...found, subject: `reserve:${accountId}:${currency}` }];
    },
  );
