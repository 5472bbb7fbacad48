import type { Reader } from '../connection.ts';
import { moneyOf, textOf } from '../row.ts';

/**
 * What a merchant's postings come to by role, month and currency, as `role month currency` in ledger units; zero ones left
 * out. Summed from the postings alone, past the kept days that the product answers from.
 */
export function roleBalances(reader: Reader, merchantId: string): Map<string, bigint> {
  const balances = new Map<string, bigint>();
  const rows = reader
    .read(
      `SELECT account.role, entry.period, posting.currency, SUM(posting.amount) AS amount, SUM(posting.frac) AS frac
       FROM posting JOIN journal_entry AS entry ON entry.id = entry_id JOIN ledger_account AS account ON account.id = account_id
       JOIN merchant ON merchant.seq = entry.merchant_seq
       WHERE merchant.id = ? GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    )
    .all(merchantId);
  for (const row of rows) {
    const { currency, units } = moneyOf(row);
    if (units !== 0n) balances.set(`${textOf(row, 'role')} ${textOf(row, 'period')} ${currency}`, units);
  }
  return balances;
}
