import type { Reader, Writer } from '../connection.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { integerOf } from '../row.ts';

/** The month was opened again: what came late for it is counted there from now on. Gives how many rows came home. */
export function bringLateRowsHome(writer: Writer, merchantId: MerchantId, month: Month, now: number): number {
  const late = writer
    .read(
      `SELECT late.seq FROM standing_late_row AS late JOIN merchant ON merchant.seq = late.merchant_seq
       WHERE merchant.id = ? AND own_month = ?`,
    )
    .all(merchantId, month);
  for (const row of late) {
    writer
      .write('INSERT INTO late_row_home (late_row_seq, came_at) VALUES (?, ?)')
      .run(integerOf(row, 'seq'), BigInt(now));
  }
  return late.length;
}

export const countLateRows = (reader: Reader, merchantId: MerchantId, period: Month): number =>
  reader
    .read(
      `SELECT late.seq FROM standing_late_row AS late JOIN merchant ON merchant.seq = late.merchant_seq
       LEFT JOIN payment ON payment.id = late.payment_id LEFT JOIN statement_line AS line ON line.id = late.statement_line_id
       WHERE merchant.id = ? AND period = ?
         AND coalesce(payment.import_seq, line.import_seq) NOT IN (SELECT import_seq FROM undone_import)`,
    )
    .all(merchantId, period).length;
