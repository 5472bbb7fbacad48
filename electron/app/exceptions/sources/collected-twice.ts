import { duplicatesSince } from '../../../domain/exceptions/recent.ts';
import { mostOfAnOrder, repeatedSales } from '../../../domain/exceptions/repeated-sales.ts';
import { referredRowsSince } from '../../../store/exceptions/referred-rows.ts';
import { standingSubjects } from '../../../store/exceptions/standing-subjects.ts';
import { closedMonths } from '../../../store/periods/periods-table.ts';
import type { ExceptionSource } from '../exception-sources.ts';

/**
 * Sales that were collected twice. What was found stays until it is refunded or accepted, however old it gets; in a closed
 * month nothing is found anew.
 */
export const collectedTwice: ExceptionSource = (reader, merchant, today) => {
  const closed = new Set(closedMonths(reader, merchant.id));
  const standing = standingSubjects(reader, merchant.id, 'duplicate');
  const since = [duplicatesSince(today), ...standing.values()].toSorted()[0] ?? today;
  const rows = referredRowsSince(reader, merchant.id, since, mostOfAnOrder);
  return repeatedSales(rows.map(({ accountId, ...row }) => ({ ...row, id: String(row.id), account: accountId })))
    .map(({ period, ...found }) => ({ ...found, period, subject: `duplicate:${found.paymentIds[0] ?? ''}` }))
    .filter(({ period, subject }) => !closed.has(period) || standing.has(subject))
    .map(({ period: _, ...found }) => found);
};
