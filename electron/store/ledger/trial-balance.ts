import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { isZero, money, negate, type Money } from '../../../shared/money/money.ts';
import type { Reader, Row } from '../connection.ts';
import { countOf, currencyOf, integerOf, moneyOf } from '../row.ts';

/** One account in one currency over a month. Debit balances are positive; opening + debits − credits = closing. */
export type MonthBalance = {
  readonly accountId: bigint;
  /** All that was booked in months before. */
  readonly opening: Money;
  readonly debits: Money;
  /** As a positive amount, though credits are stored negative. */
  readonly credits: Money;
  readonly closing: Money;
  /** How many postings the month has. */
  readonly postings: number;
};

const before = 'FILTER (WHERE period < ?2)';
const within = 'FILTER (WHERE period = ?2)';

/** The two columns of an amount, summed apart: SQL would lose their sum past 64 bits. */
const summed = (of: 'debit' | 'credit', when: string, as: string): string =>
  `coalesce(SUM(${of}_amount) ${when}, 0) AS ${as}_amount, coalesce(SUM(${of}_frac) ${when}, 0) AS ${as}_frac`;

/**
 * Every account of a merchant that has an opening balance or was moved in the month, from the sums kept by day: it costs
 * as much as there are accounts and days, however many payments there are.
 */
export const trialBalance = (reader: Reader, merchantId: MerchantId, month: Month): MonthBalance[] =>
  reader
    .read(
      `SELECT account_id, currency, ${summed('debit', before, 'opening_debit')}, ${summed('credit', before, 'opening_credit')},
              ${summed('debit', within, 'debit')}, ${summed('credit', within, 'credit')}, coalesce(SUM(postings) ${within}, 0) AS postings
       FROM account_day
       WHERE period <= ?2 AND account_id IN (
         SELECT ledger_account.id FROM ledger_account JOIN merchant ON merchant.seq = merchant_seq WHERE merchant.id = ?1
       )
       GROUP BY account_id, currency`,
    )
    .all(merchantId, month)
    .map(balanceOf)
    .filter(({ opening, postings }) => !isZero(opening) || postings > 0);

function balanceOf(row: Row): MonthBalance {
  const currency = currencyOf(row);
  const sum = (prefix: string): Money => moneyOf(row, prefix, currency);
  const opening = money(currency, sum('opening_debit_').units + sum('opening_credit_').units);
  const debits = sum('debit_');
  const credits = negate(sum('credit_'));
  return {
    accountId: integerOf(row, 'account_id'),
    opening,
    debits,
    credits,
    closing: money(currency, opening.units + debits.units - credits.units),
    postings: countOf(row, 'postings'),
  };
}
