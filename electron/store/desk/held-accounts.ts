/**
 * SQL that begins a query over the accounts of some roles, of all merchants, each with every currency it holds: `held (account_id,
 * merchant_seq, currency)`. The days of an account are in the order of currency, month and day, so that asking for the next
 * currency costs one step in an index, and what follows reads the days of a month and no others. `?1` is the roles as a JSON list.
 */
export const heldAccounts = `
  WITH RECURSIVE held (account_id, merchant_seq, currency) AS (
    SELECT id, merchant_seq, (SELECT min(currency) FROM account_day WHERE account_id = account.id)
    FROM ledger_account AS account WHERE role IN (SELECT value FROM json_each(?1))
    UNION ALL
    SELECT account_id, merchant_seq,
           (SELECT min(currency) FROM account_day AS later WHERE later.account_id = held.account_id AND later.currency > held.currency)
    FROM held WHERE currency IS NOT NULL
  )`;
