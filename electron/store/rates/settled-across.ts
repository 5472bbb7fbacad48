import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader } from '../connection.ts';
import { dateOf, moneyOf, textOf } from '../row.ts';

export type AcrossPosting = {
  readonly role: 'payouts_in_transit' | 'exchange_clearing';
  /** Role and subject, as `accountDaySums` names them. */
  readonly account: string;
  readonly amount: Money;
  /** The day it is booked on: that of the bank line. */
  readonly bookedOn: LocalDate;
  /** The day of the batch that was settled; of an exchange between own accounts, the day of the bank line. */
  readonly settledOn: LocalDate;
};

/**
 * What matches across currencies took off payouts in transit and through exchange clearing up to a month's end, and put
 * back where they were taken back: by the items of each match, because a reversal names its match and nothing else.
 */
export const settledAcross = (reader: Reader, merchantId: MerchantId, through: Month): AcrossPosting[] =>
  reader
    .read(
      `SELECT account.role, account.role || ' ' || account.subject AS account, posting.currency, posting.amount, posting.frac,
              entry.occurred_on, coalesce(batch.settled_on, entry.occurred_on) AS settled_on
       FROM match JOIN merchant ON merchant.seq = match.merchant_seq
       LEFT JOIN settlement_batch AS batch
         ON batch.id = (SELECT batch_id FROM match_item AS item WHERE item.match_seq = match.seq AND batch_id IS NOT NULL)
       JOIN journal_entry AS entry ON entry.match_seq = match.seq
       JOIN posting ON posting.entry_id = entry.id JOIN ledger_account AS account ON account.id = posting.account_id
       WHERE merchant.id = ? AND match.rule IN ('accepted_across', 'reference_across', 'conversion') AND entry.period <= ?
         AND account.role IN ('payouts_in_transit', 'exchange_clearing')`,
    )
    .all(merchantId, through)
    .map((row) => ({
      role: textOf(row, 'role') as AcrossPosting['role'],
      account: textOf(row, 'account'),
      amount: moneyOf(row),
      bookedOn: dateOf(row, 'occurred_on'),
      settledOn: dateOf(row, 'settled_on'),
    }));
