import type { Reader, Row } from '../connection.ts';
import { integerOf, textOf } from '../row.ts';
import { daySums } from './account-days.ts';
import { amountText } from './amount-text.ts';
import { accountDays } from './chained-tables.ts';
import type { Finding } from './finding.ts';
import { rowName, rowPlace } from './row-names.ts';

/** What every account moved by, by month: the key is account and currency ('7 INR'), amounts in the smallest unit. */
export type MovedByMonth = ReadonlyMap<string, ReadonlyMap<string, bigint>>;

export type BalanceCheck = { readonly findings: readonly Finding[]; readonly moved: MovedByMonth };

/** The smallest unit of what lies in two columns, or in sums over them; of a currency that nobody may know. */
const unitsOf = (row: Row, side: 'debit' | 'credit'): bigint =>
  integerOf(row, `${side}_amount`) * 1_000_000_000n + integerOf(row, `${side}_frac`);

const contentOf = (row: Row): string =>
  [unitsOf(row, 'debit'), unitsOf(row, 'credit'), row['postings'], row['standing']].join(' ');

/**
 * Sums every posting once, by account, currency, month and day: holds the kept days against it, and the whole ledger's
 * sum in each currency against zero.
 */
export function checkBalances(reader: Reader): BalanceCheck {
  const kept = new Map(
    reader
      .read('SELECT * FROM account_day')
      .all()
      .map((row) => [rowPlace(accountDays, row), row]),
  );
  const findings: Finding[] = [];
  const moved = new Map<string, Map<string, bigint>>();
  const totals = new Map<string, bigint>();
  for (const row of reader.read(daySums('true')).all()) {
    const where = rowPlace(accountDays, row);
    const before = kept.get(where);
    kept.delete(where);
    if (before === undefined)
      findings.push(dayFault(reader, row, where, 'is missing, though postings fall on that day'));
    else if (contentOf(before) !== contentOf(row))
      findings.push(dayFault(reader, row, where, 'is not what its postings come to'));
    const units = unitsOf(row, 'debit') + unitsOf(row, 'credit');
    const currency = textOf(row, 'currency');
    totals.set(currency, (totals.get(currency) ?? 0n) + units);
    const key = `${integerOf(row, 'account_id')} ${currency}`;
    const months = moved.get(key) ?? new Map<string, bigint>();
    months.set(textOf(row, 'period'), (months.get(textOf(row, 'period')) ?? 0n) + units);
    moved.set(key, months);
  }
  for (const [where, row] of kept)
    findings.push(dayFault(reader, row, where, 'is there, though no posting falls on that day'));
  for (const [currency, units] of totals) {
    if (units === 0n) continue;
    const message = `All postings in ${currency} together come to ${amountText(units, currency)}, and not to zero.`;
    findings.push({ code: 'currency_unbalanced', where: `posting ${currency}`, message });
  }
  return { findings, moved };
}

function dayFault(reader: Reader, row: Row, where: string, what: string): Finding {
  const account = rowName(reader, { table: 'ledger_account', key: 'id' }, { id: row['account_id'] ?? null });
  const message = `The day's sum of ${account} in ${textOf(row, 'currency')} on ${textOf(row, 'day')}, counted in ${textOf(row, 'period')}, ${what}.`;
  return { code: 'account_day_differs', where, message };
}

/** What an account had moved by at a month's end, all months before it included. */
export const movedThrough = (moved: MovedByMonth, accountId: bigint, currency: string, through: string): bigint =>
  [...(moved.get(`${accountId} ${currency}`) ?? [])].reduce(
    (sum, [month, units]) => (month <= through ? sum + units : sum),
    0n,
  );
