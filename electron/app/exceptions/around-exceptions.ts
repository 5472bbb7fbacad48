import type { Reader } from '../../store/connection.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { incidentOf } from '../incidents/incident-of.ts';
import { todayOf } from '../matching/today-of.ts';
import { nearMissesBySubject } from './near-misses.ts';
import type { Around } from './shown-exception.ts';

/** What the books say around a merchant's exceptions as of now. */
export const aroundExceptions = (reader: Reader, merchant: MerchantRecord, now: number): Around => ({
  today: todayOf(merchant, now),
  nearMisses: nearMissesBySubject(reader, merchant),
  incidentOf: incidentOf(reader, merchant),
});
