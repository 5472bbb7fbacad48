import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { monthOf, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { fromColumns } from '../../../shared/money/column-amount.ts';
import { negate, type Money } from '../../../shared/money/money.ts';
import type { Reader } from '../connection.ts';
import { countOf, currencyOf, dateOf, integerOf, textOf, textOrNull } from '../row.ts';
import { countedDay } from './counted-day.ts';

/** Postings of one kind (and of payments, one method) on an account, on one day that they are counted on. */
export type AccountMovement = {
  readonly counted: LocalDate;
  readonly currency: CurrencyCode;
  /** The kind of the entries (`posting-rules.ts`). */
  readonly kind: string;
  readonly method: string | null;
  /** Whether the entries take others back. */
  readonly takenBack: boolean;
  /** No rule moves one account twice, so these are its postings too. */
  readonly entries: number;
  readonly firstEntry: bigint;
  readonly lastEntry: bigint;
  readonly debits: Money;
  /** As a positive amount. */
  readonly credits: Money;
};

/** Every posting on an account in a range, summed by day, kind and method, in the order of days and entries. */
export const accountMovements = (
  reader: Reader,
  merchantId: MerchantId,
  accountId: bigint,
  from: LocalDate,
  to: LocalDate,
): AccountMovement[] =>
  reader
    .read(
      `SELECT ${countedDay('occurred_on', 'period')} AS counted, posting.currency, entry.kind, payment.method,
              reverses IS NOT NULL AS taken_back, count(*) AS entries, min(entry.id) AS first_entry, max(entry.id) AS last_entry,
              coalesce(SUM(posting.amount) FILTER (WHERE posting.amount >= 0), 0) AS debit_amount,
              coalesce(SUM(posting.frac) FILTER (WHERE posting.amount >= 0), 0) AS debit_frac,
              coalesce(SUM(posting.amount) FILTER (WHERE posting.amount < 0), 0) AS credit_amount,
              coalesce(SUM(posting.frac) FILTER (WHERE posting.amount < 0), 0) AS credit_frac
       FROM merchant CROSS JOIN journal_entry AS entry ON entry.merchant_seq = merchant.seq AND period BETWEEN $first AND $last
       CROSS JOIN posting ON posting.entry_id = entry.id AND posting.account_id = $account
       LEFT JOIN payment ON payment.id = entry.payment_id
       WHERE merchant.id = $merchant AND counted BETWEEN $from AND $to
       GROUP BY counted, posting.currency, entry.kind, payment.method, reverses IS NOT NULL
       ORDER BY counted, first_entry`,
    )
    .all({ merchant: merchantId, account: accountId, first: monthOf(from), last: monthOf(to), from, to })
    .map((row) => {
      const currency = currencyOf(row);
      return {
        counted: dateOf(row, 'counted'),
        currency,
        kind: textOf(row, 'kind'),
        method: textOrNull(row, 'method'),
        takenBack: integerOf(row, 'taken_back') === 1n,
        entries: countOf(row, 'entries'),
        firstEntry: integerOf(row, 'first_entry'),
        lastEntry: integerOf(row, 'last_entry'),
        debits: fromColumns(currency, integerOf(row, 'debit_amount'), integerOf(row, 'debit_frac')),
        credits: negate(fromColumns(currency, integerOf(row, 'credit_amount'), integerOf(row, 'credit_frac'))),
      };
    });
