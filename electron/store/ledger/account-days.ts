import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import { fromColumns, toColumns } from '../../../shared/money/column-amount.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import type { Reader, Row, Writer } from '../connection.ts';
import { countOf, currencyOf, dateOf, integerOf, moneyOf, monthIn, textOf } from '../row.ts';

/** The postings of some entries, summed by account, currency, month and day under the columns of account_day. */
export const daySums = (entries: string): string => `
  SELECT account_id, currency, period, occurred_on AS day,
         coalesce(SUM(amount) FILTER (WHERE amount >= 0), 0) AS debit_amount, coalesce(SUM(frac) FILTER (WHERE amount >= 0), 0) AS debit_frac,
         coalesce(SUM(amount) FILTER (WHERE amount < 0), 0) AS credit_amount, coalesce(SUM(frac) FILTER (WHERE amount < 0), 0) AS credit_frac,
         count(*) AS postings, SUM(iif(reverses IS NULL, 1, -1)) AS standing
  FROM journal_entry AS entry CROSS JOIN posting ON posting.entry_id = entry.id
  WHERE ${entries} GROUP BY account_id, currency, period, occurred_on`;

/** What an account moved by on a day of a month, as its postings come to. Credits are negative. */
export type AccountDay = {
  readonly accountId: bigint;
  readonly period: Month;
  readonly day: LocalDate;
  readonly debits: Money;
  readonly credits: Money;
  readonly postings: number;
  /** Postings of entries less those of reversals. */
  readonly standing: number;
};

const dayOf = (row: Row): AccountDay => {
  const currency = currencyOf(row);
  return {
    accountId: integerOf(row, 'account_id'),
    period: monthIn(row, 'period'),
    day: dateOf(row, 'day'),
    debits: fromColumns(currency, integerOf(row, 'debit_amount'), integerOf(row, 'debit_frac')),
    credits: fromColumns(currency, integerOf(row, 'credit_amount'), integerOf(row, 'credit_frac')),
    postings: countOf(row, 'postings'),
    standing: countOf(row, 'standing'),
  };
};

/**
 * Adds the entries after `after` to the days they fall on. Sums are joined here: SQL would lose them past 64 bits.
 * @throws what SQL says of an integer that overflows, when an account's total would leave its columns: it could be
 * written, day by day, and never be read again.
 */
export function addToAccountDays(writer: Writer, after: bigint): void {
  const known = writer.read(
    'SELECT * FROM account_day WHERE account_id = ? AND currency = ? AND period = ? AND day = ?',
  );
  const write = writer.write(
    `INSERT INTO account_day (account_id, currency, period, day, debit_amount, debit_frac, credit_amount, credit_frac, postings, standing)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET debit_amount = excluded.debit_amount, debit_frac = excluded.debit_frac,
       credit_amount = excluded.credit_amount, credit_frac = excluded.credit_frac, postings = excluded.postings, standing = excluded.standing`,
  );
  const added = writer.read(daySums('entry.id > ?')).all(after).map(dayOf);
  for (const day of added) {
    const { currency } = day.debits;
    const row = known.get(day.accountId, currency, day.period, day.day);
    const before = row === undefined ? null : dayOf(row);
    const debits = toColumns(money(currency, day.debits.units + (before?.debits.units ?? 0n)));
    const credits = toColumns(money(currency, day.credits.units + (before?.credits.units ?? 0n)));
    write.run(
      day.accountId,
      currency,
      day.period,
      day.day,
      debits.amount,
      debits.frac,
      credits.amount,
      credits.frac,
      BigInt(day.postings + (before?.postings ?? 0)),
      BigInt(day.standing + (before?.standing ?? 0)),
    );
  }
  const total = writer.read(
    'SELECT SUM(debit_amount), SUM(credit_amount) FROM account_day WHERE account_id = ? AND currency = ?',
  );
  const moved = new Map(
    added.map(({ accountId, debits: { currency } }) => [`${accountId} ${currency}`, { accountId, currency }]),
  );
  for (const { accountId, currency } of moved.values()) total.get(accountId, currency);
}

export type AccountBalance = {
  readonly accountId: bigint;
  readonly role: string;
  readonly subject: string;
  readonly balance: Money;
};

/** Every account's balance over all entries up to and including a month (or over all), zero ones left out. */
export const accountBalances = (reader: Reader, merchantId: MerchantId, through: Month | null): AccountBalance[] =>
  reader
    .read(
      `SELECT account.id, role, subject, currency,
              SUM(debit_amount) + SUM(credit_amount) AS amount, SUM(debit_frac) + SUM(credit_frac) AS frac
       FROM account_day JOIN ledger_account AS account ON account.id = account_id JOIN merchant ON merchant.seq = merchant_seq
       WHERE merchant.id = ?1 AND (?2 IS NULL OR period <= ?2)
       GROUP BY account.id, currency ORDER BY role, subject, currency`,
    )
    .all(merchantId, through)
    .map(balanceOf)
    .filter(({ balance }) => balance.units !== 0n);

/** The same, summed from the postings themselves: what a close holds against the kept days. */
export const recomputedBalances = (reader: Reader, merchantId: MerchantId, through: Month): AccountBalance[] =>
  reader
    .read(
      `SELECT account.id, account.role, account.subject, posting.currency, SUM(posting.amount) AS amount, SUM(posting.frac) AS frac
       FROM posting JOIN journal_entry AS entry ON entry.id = posting.entry_id JOIN ledger_account AS account ON account.id = posting.account_id
       JOIN merchant ON merchant.seq = entry.merchant_seq
       WHERE merchant.id = ? AND entry.period <= ?
       GROUP BY account.id, posting.currency ORDER BY account.role, account.subject, posting.currency`,
    )
    .all(merchantId, through)
    .map(balanceOf)
    .filter(({ balance }) => balance.units !== 0n);

const balanceOf = (row: Row): AccountBalance => ({
  accountId: integerOf(row, 'id'),
  role: textOf(row, 'role'),
  subject: textOf(row, 'subject'),
  balance: moneyOf(row),
});

export type AccountDaySum = { readonly account: string; readonly day: LocalDate; readonly amount: Money };

/** What the accounts of some roles moved by, day by day, up to a month's end; `account` names role and subject. */
export const accountDaySums = (
  reader: Reader,
  merchantId: MerchantId,
  through: Month,
  roles: readonly string[],
): AccountDaySum[] =>
  reader
    .read(
      `SELECT role || ' ' || subject AS account, day, currency,
              SUM(debit_amount) + SUM(credit_amount) AS amount, SUM(debit_frac) + SUM(credit_frac) AS frac
       FROM account_day JOIN ledger_account AS account ON account.id = account_id JOIN merchant ON merchant.seq = merchant_seq
       WHERE merchant.id = ? AND period <= ? AND role IN (SELECT value FROM json_each(?))
       GROUP BY role, subject, currency, day ORDER BY role, subject, currency, day`,
    )
    .all(merchantId, through, JSON.stringify(roles))
    .map((row) => ({ account: textOf(row, 'account'), day: dateOf(row, 'day'), amount: moneyOf(row) }));
