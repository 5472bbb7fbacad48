import { lostCarryForward } from '../../../domain/exceptions/lost-carry-forward.ts';
import { listCarriedRows } from '../../../store/settlements/carried-rows.ts';
import type { ExceptionSource } from '../exception-sources.ts';

/** What a payout left to the next one, and none took up. */
export const lostCarryForwards: ExceptionSource = (reader, merchant, today) => {
  const rows = listCarriedRows(reader, merchant.id).map((row) => ({ ...row, id: String(row.id) }));
  return lostCarryForward(rows, today).map(({ id, found }) => ({ ...found, subject: `carried:${id}` }));
};
