import { institutions } from '../../../shared/catalogue/institutions.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader } from '../connection.ts';
import { dateOf, moneyOf, textOf } from '../row.ts';
import { heldAccounts } from './held-accounts.ts';

export type RoleBalance = { readonly merchantId: MerchantId; readonly role: string; readonly balance: Money };

const wallets = JSON.stringify(
  Object.entries(institutions)
    .filter(([, { kind }]) => kind === 'wallet')
    .map(([id]) => id),
);

/** The last close up to the month (the row of the maximum): nothing before it is looked at again. */
const lastClose =
  'SELECT merchant_seq, seq, max(month) AS month FROM closed_period WHERE month <= ?2 GROUP BY merchant_seq';

/**
 * The balances of accounts of these roles at the month's end, summed by merchant, role and currency, of all merchants at once:
 * the snapshot of the last close up to then, and the days after it. Receivables from wallets are left out (`inTransit`).
 */
export const roleBalancesOf = (reader: Reader, roles: readonly string[], month: Month): RoleBalance[] =>
  reader
    .read(
      `${heldAccounts}, base AS MATERIALIZED (${lastClose})
       SELECT merchant.id, account.role, moved.currency, SUM(moved.amount) AS amount, SUM(moved.frac) AS frac
       FROM (
         SELECT balance.account_id, balance.currency, balance.amount, balance.frac
         FROM base CROSS JOIN period_balance AS balance ON balance.close_seq = base.seq
         UNION ALL
         SELECT held.account_id, held.currency, SUM(debit_amount) + SUM(credit_amount), SUM(debit_frac) + SUM(credit_frac)
         FROM held LEFT JOIN base ON base.merchant_seq = held.merchant_seq
         CROSS JOIN account_day AS day ON day.account_id = held.account_id AND day.currency = held.currency
           AND day.period > coalesce(base.month, '') AND day.period <= ?2
         WHERE held.currency IS NOT NULL GROUP BY held.account_id, held.currency
       ) AS moved
       JOIN ledger_account AS account ON account.id = moved.account_id JOIN merchant ON merchant.seq = account.merchant_seq
       WHERE account.role IN (SELECT value FROM json_each(?1)) AND NOT (account.role = 'receivable' AND EXISTS (
         SELECT 1 FROM account AS holder WHERE holder.id = account.subject AND holder.institution IN (SELECT value FROM json_each(?3))
       ))
       GROUP BY account.merchant_seq, account.role, moved.currency`,
    )
    .all(JSON.stringify(roles), month, wallets)
    .map((row) => ({
      merchantId: textOf(row, 'id') as MerchantId,
      role: textOf(row, 'role'),
      balance: moneyOf(row),
    }));

/** The last day on which something is in each merchant's books. */
export const lastDays = (reader: Reader): ReadonlyMap<MerchantId, LocalDate> =>
  new Map(
    reader
      .read(
        `${heldAccounts}
         SELECT merchant.id, max((
           SELECT day FROM account_day WHERE account_id = held.account_id AND currency = held.currency ORDER BY period DESC, day DESC LIMIT 1
         )) AS day
         FROM held JOIN merchant ON merchant.seq = held.merchant_seq WHERE held.currency IS NOT NULL GROUP BY held.merchant_seq`,
      )
      .all(JSON.stringify(['receivable', 'bank']))
      .map((row) => [textOf(row, 'id') as MerchantId, dateOf(row, 'day')]),
  );
