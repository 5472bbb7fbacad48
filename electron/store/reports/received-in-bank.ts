import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader } from '../connection.ts';
import { moneyOf, monthIn } from '../row.ts';

/** What came to the merchant's banks from providers: the lines that a standing match with a batch explains, by the month they count in. */
export const receivedInBank = (
  reader: Reader,
  merchantId: MerchantId,
  from: LocalDate,
  to: LocalDate,
): { readonly month: Month; readonly amount: Money }[] =>
  reader
    .read(
      `SELECT substr(counted, 1, 7) AS month, currency, SUM(amount) AS amount, SUM(frac) AS frac
       FROM (
         SELECT coalesce(late.period || '-01', line.booked_on) AS counted, line.currency, line.amount, line.frac
         FROM merchant CROSS JOIN account ON account.merchant_seq = merchant.seq AND account.kind = 'bank'
         CROSS JOIN statement_line AS line ON line.account_seq = account.seq AND line.booked_on <= $to
         LEFT JOIN standing_late_row AS late ON late.statement_line_id = line.id
         WHERE merchant.id = $merchant AND line.import_seq NOT IN (SELECT import_seq FROM undone_import) AND EXISTS (
           SELECT 1 FROM match_item AS item CROSS JOIN match_item AS beside ON beside.match_seq = item.match_seq
           WHERE item.statement_line_id = line.id AND beside.batch_id IS NOT NULL
             AND item.match_seq NOT IN (SELECT match_seq FROM match_undo)
         )
       ) WHERE counted BETWEEN $from AND $to
       GROUP BY month, currency ORDER BY month, currency`,
    )
    .all({ merchant: merchantId, from, to })
    .map((row) => ({ month: monthIn(row, 'month'), amount: moneyOf(row) }));
