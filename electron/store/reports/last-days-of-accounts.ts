import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import type { Reader } from '../connection.ts';
import { countOf, dateOf, textOf } from '../row.ts';

export type AccountKnown = {
  /** Of the account with the provider or bank. */
  readonly accountId: string;
  /** The last day of which its files told anything. */
  readonly lastDay: LocalDate;
  /** Whether any of those days is in the month asked about. */
  readonly inMonth: boolean;
};

/** How far the files of each account go, by the days that its rows were booked on: of providers what they collected, of banks their lines. */
export const lastDaysOfAccounts = (reader: Reader, merchantId: MerchantId, month: Month): readonly AccountKnown[] =>
  reader
    .read(
      `SELECT subject, max(day) AS last_day, max(substr(day, 1, 7) = ?2) AS in_month
       FROM ledger_account AS account JOIN merchant ON merchant.seq = merchant_seq
       JOIN account_day ON account_id = account.id
       WHERE merchant.id = ?1 AND role IN ('receivable', 'bank') AND standing > 0
       GROUP BY subject ORDER BY subject`,
    )
    .all(merchantId, month)
    .map((row) => ({
      accountId: textOf(row, 'subject'),
      lastDay: dateOf(row, 'last_day'),
      inMonth: countOf(row, 'in_month') === 1,
    }));
