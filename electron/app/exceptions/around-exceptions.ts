import type { Reader } from '../../store/connection.ts';
import type { ExceptionRecord } from '../../store/exceptions/exceptions-table.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { incidentOf } from '../incidents/incident-of.ts';
import { todayOf } from '../matching/today-of.ts';
import { nearMissesBySubject } from './near-misses.ts';
import type { Around } from './shown-exception.ts';

/** What the books say around these exceptions of a merchant as of now. */
export const aroundExceptions = (
  reader: Reader,
  merchant: MerchantRecord,
  exceptions: readonly Pick<ExceptionRecord, 'subject'>[],
  now: number,
): Around => ({
  today: todayOf(merchant, now),
  nearMisses: nearMissesBySubject(reader, merchant),
  incidentOf: incidentOf(
    reader,
    merchant,
    exceptions.map(({ subject }) => subject),
  ),
});
