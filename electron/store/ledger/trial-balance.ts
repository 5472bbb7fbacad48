import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { firstDayOf, lastDayOf, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import { isZero, money, negate, zero, type Money } from '../../../shared/money/money.ts';
import type { Reader } from '../connection.ts';
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

const daysOfMerchant = `FROM account_day WHERE account_id IN (
  SELECT ledger_account.id FROM ledger_account JOIN merchant ON merchant.seq = merchant_seq WHERE merchant.id = ?1
)`;

/**
 * Every account of a merchant that has an opening balance or was moved in the month, from the sums kept by day: it costs
 * as much as there are accounts and days, however many payments there are.
 */
export const trialBalance = (reader: Reader, merchantId: MerchantId, month: Month): MonthBalance[] =>
  trialBalanceOfDays(reader, merchantId, { from: firstDayOf(month), to: lastDayOf(month) });

/**
 * The same of any days, both included. An entry counts on its own day in the month it is booked in; one that came when its own
 * month was closed counts on the first day of the month that took it. So whole months come to what each of them says.
 */
export function trialBalanceOfDays(
  reader: Reader,
  merchantId: MerchantId,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): MonthBalance[] {
  const balances = new Map<string, MonthBalance>();
  const change = (accountId: bigint, currency: CurrencyCode, moved: Partial<MonthBalance>): void => {
    const key = `${accountId} ${currency}`;
    balances.set(key, { ...(balances.get(key) ?? unmoved(accountId, currency)), ...moved });
  };
  // A day's debits are not negative and its credits not positive: their sum stays within 64 bits, as each of them does.
  const opening = `SELECT account_id, currency, SUM(debit_amount + credit_amount) AS amount, SUM(debit_frac + credit_frac) AS frac
    ${daysOfMerchant} AND ${isBefore} GROUP BY account_id, currency`;
  for (const row of reader.read(opening).all(merchantId, from)) {
    change(integerOf(row, 'account_id'), currencyOf(row), { opening: moneyOf(row) });
  }
  const moved = `SELECT account_id, currency, SUM(debit_amount) AS debit_amount, SUM(debit_frac) AS debit_frac,
      SUM(credit_amount) AS credit_amount, SUM(credit_frac) AS credit_frac, SUM(postings) AS postings
    ${daysOfMerchant} AND NOT (${isBefore}) AND ${isWithin}
    GROUP BY account_id, currency`;
  for (const row of reader.read(moved).all(merchantId, from, to)) {
    const postings = countOf(row, 'postings');
    const credits = negate(moneyOf(row, 'credit_'));
    change(integerOf(row, 'account_id'), currencyOf(row), { debits: moneyOf(row, 'debit_'), credits, postings });
  }
  return [...balances.values()].filter((one) => !isZero(one.opening) || one.postings > 0).map(closed);
}

/** A day before its month's first is a late row's own, and counts on that first day; none is let fall between two months. */
const isBefore = `(period < substr(?2, 1, 7) OR (period = substr(?2, 1, 7) AND max(day, period || '-01') < ?2))`;
const isWithin = `(period < substr(?3, 1, 7) OR (period = substr(?3, 1, 7) AND min(day, date(period || '-01', '+1 month', '-1 day')) <= ?3))`;

const unmoved = (accountId: bigint, currency: CurrencyCode): MonthBalance => {
  const nothing = zero(currency);
  return { accountId, opening: nothing, debits: nothing, credits: nothing, closing: nothing, postings: 0 };
};

const closed = (one: MonthBalance): MonthBalance => ({
  ...one,
  closing: money(one.opening.currency, one.opening.units + one.debits.units - one.credits.units),
});
