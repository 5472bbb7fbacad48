import type { Reader, Writer } from '../connection.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { countOf } from '../row.ts';

const standingRows = `
  FROM standing_late_row AS late JOIN merchant ON merchant.seq = late.merchant_seq
  LEFT JOIN payment ON payment.id = late.payment_id LEFT JOIN statement_line AS line ON line.id = late.statement_line_id
  WHERE merchant.id = ?1 AND coalesce(payment.import_seq, line.import_seq) NOT IN (SELECT import_seq FROM undone_import)`;

/**
 * What came late for a month that is open again is counted there from now on: rows of imports that stand, whose own month
 * lies after `closedThrough`. Those of an import that was taken back come home when it is brought back.
 */
export function bringLateRowsHome(
  writer: Writer,
  merchantId: MerchantId,
  closedThrough: Month | null,
  now: number,
): void {
  writer
    .write(
      `INSERT INTO late_row_home (late_row_seq, came_at) SELECT late.seq, ?3 ${standingRows} AND own_month > ?2 ORDER BY late.seq`,
    )
    .run(merchantId, closedThrough ?? '', BigInt(now));
}

export const countLateRows = (reader: Reader, merchantId: MerchantId, period: Month): number =>
  countOf(reader.read(`SELECT count(*) AS n ${standingRows} AND period = ?2`).get(merchantId, period) ?? {}, 'n');
