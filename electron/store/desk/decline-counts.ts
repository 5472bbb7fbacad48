import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { addDays, firstDayOf, lastDayOf, type Month } from '../../../shared/kernel/local-date.ts';
import type { Reader } from '../connection.ts';
import { countOf, textOf } from '../row.ts';

/** Payments of a month that were declined, by the provider's words. What two files say of one is there once. */
export const declinesOfMonth = (
  reader: Reader,
  merchantId: MerchantId,
  month: Month,
): { readonly reason: string; readonly count: number }[] =>
  reader
    .read(
      `SELECT reason, count(DISTINCT account_seq || ' ' || hex(identity)) AS count
       FROM account CROSS JOIN payment_attempt AS attempt ON attempt.account_seq = account.seq
       WHERE account.merchant_seq = (SELECT seq FROM merchant WHERE id = ?1) AND outcome = 'declined'
         AND occurred_at >= ?2 AND occurred_at < ?3 AND business_date BETWEEN ?4 AND ?5
         AND attempt.import_seq NOT IN (SELECT import_seq FROM undone_import)
       GROUP BY reason ORDER BY reason`,
    )
    .all(merchantId, addDays(firstDayOf(month), -1), addDays(lastDayOf(month), 2), firstDayOf(month), lastDayOf(month))
    .map((row) => ({ reason: textOf(row, 'reason'), count: countOf(row, 'count') }));
