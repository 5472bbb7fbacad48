import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { fromColumns } from '../../../shared/money/column-amount.ts';
import { negate, type Money } from '../../../shared/money/money.ts';
import type { Reader } from '../connection.ts';
import { countOf, currencyOf, dateOf, integerOf, moneyOf, textOf } from '../row.ts';
import { countedDay } from './counted-day.ts';

/** What an account moved by on a day that reports count it on. */
export type RoleDay = {
  readonly accountId: bigint;
  readonly role: string;
  readonly subject: string;
  readonly counted: LocalDate;
  readonly debits: Money;
  /** As a positive amount. */
  readonly credits: Money;
  readonly postings: number;
  /** Postings of entries less those of reversals. */
  readonly standing: number;
};

const days = (columns: string, where: string, groups: string): string => `
  SELECT ${columns}, currency,
         SUM(debit_amount) AS debit_amount, SUM(debit_frac) AS debit_frac,
         SUM(credit_amount) AS credit_amount, SUM(credit_frac) AS credit_frac, SUM(postings) AS postings, SUM(standing) AS standing
  FROM merchant CROSS JOIN ledger_account AS account ON account.merchant_seq = merchant.seq
  CROSS JOIN account_day ON account_id = account.id
  WHERE merchant.id = $merchant AND ($roles IS NULL OR role IN (SELECT value FROM json_each($roles))) AND ${where}
  GROUP BY account.id, currency${groups} ORDER BY role, subject, currency${groups}`;

const counted = countedDay('day', 'period');

/** What the accounts of some roles moved by, day by day, within a range; of all roles where none is named. */
export const roleDays = (
  reader: Reader,
  merchantId: MerchantId,
  from: LocalDate,
  to: LocalDate,
  roles: readonly string[] | null,
): RoleDay[] =>
  reader
    .read(days(`account.id, role, subject, ${counted} AS counted`, `${counted} BETWEEN $from AND $to`, `, ${counted}`))
    .all({ merchant: merchantId, roles: roles === null ? null : JSON.stringify(roles), from, to })
    .map((row) => {
      const currency = currencyOf(row);
      return {
        accountId: integerOf(row, 'id'),
        role: textOf(row, 'role'),
        subject: textOf(row, 'subject'),
        counted: dateOf(row, 'counted'),
        debits: fromColumns(currency, integerOf(row, 'debit_amount'), integerOf(row, 'debit_frac')),
        credits: negate(fromColumns(currency, integerOf(row, 'credit_amount'), integerOf(row, 'credit_frac'))),
        postings: countOf(row, 'postings'),
        standing: countOf(row, 'standing'),
      };
    });

export type RoleBalance = {
  readonly accountId: bigint;
  readonly role: string;
  readonly subject: string;
  /** Debit balances are positive. */
  readonly balance: Money;
};

/**
 * The balances of accounts once all is booked that is counted up to a day, that day included: at a month's last day the balances of
 * its trial balance. By the entries' `own` days instead: what is known now of the time until then, late ones too.
 */
export const balancesThrough = (
  reader: Reader,
  merchantId: MerchantId,
  through: LocalDate,
  roles: readonly string[] | null,
  by: 'counted' | 'own' = 'counted',
): RoleBalance[] =>
  reader
    .read(
      `SELECT account.id, role, subject, currency,
              SUM(debit_amount) + SUM(credit_amount) AS amount, SUM(debit_frac) + SUM(credit_frac) AS frac
       FROM merchant CROSS JOIN ledger_account AS account ON account.merchant_seq = merchant.seq
       CROSS JOIN account_day ON account_id = account.id
       WHERE merchant.id = $merchant AND ($roles IS NULL OR role IN (SELECT value FROM json_each($roles)))
         AND ${by === 'counted' ? counted : 'day'} <= $through
       GROUP BY account.id, currency ORDER BY role, subject, currency`,
    )
    .all({ merchant: merchantId, roles: roles === null ? null : JSON.stringify(roles), through })
    .map((row) => ({
      accountId: integerOf(row, 'id'),
      role: textOf(row, 'role'),
      subject: textOf(row, 'subject'),
      balance: moneyOf(row),
    }));
