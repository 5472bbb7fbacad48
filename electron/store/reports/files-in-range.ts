import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { monthOf, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Reader } from '../connection.ts';
import { integerOf } from '../row.ts';
import { countedDay } from './counted-day.ts';

/**
 * The imports of a merchant of which something lies in the range, by their numbers in the file: what was booked from their rows, or
 * payments that were tried and came to nothing.
 */
export const importsInRange = (
  reader: Reader,
  merchantId: MerchantId,
  from: LocalDate,
  to: LocalDate,
): ReadonlySet<bigint> =>
  new Set(
    reader
      .read(
        // The pluses keep SQLite to the index by month, which both reads of the entries share.
        `SELECT DISTINCT import_seq FROM journal_entry
         WHERE merchant_seq = (SELECT seq FROM merchant WHERE id = $merchant) AND period BETWEEN $first AND $last
           AND +import_seq IS NOT NULL AND ${countedDay('occurred_on', 'period')} BETWEEN $from AND $to
         UNION
         SELECT attempt.import_seq FROM payment_attempt AS attempt
         WHERE account_seq IN (SELECT account.seq FROM account JOIN merchant ON merchant.seq = merchant_seq WHERE merchant.id = $merchant)
           AND business_date BETWEEN $from AND $to`,
      )
      .all({ merchant: merchantId, first: monthOf(from), last: monthOf(to), from, to })
      .map((row) => integerOf(row, 'import_seq')),
  );
