import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { negate, type Money } from '../../../shared/money/money.ts';
import type { Reader } from '../connection.ts';
import { dateOf, integerOf, moneyOf, textOf } from '../row.ts';

export type FirstStatement = {
  readonly importSeq: bigint;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly closing: Money;
};

/** The standing statements of an account in a currency that begin on its first day: parts of it, where there are several. */
export const firstStatements = (reader: Reader, accountSeq: bigint, currency: CurrencyCode): FirstStatement[] =>
  reader
    .read(
      `WITH standing AS (
         SELECT balance.* FROM statement_balance AS balance JOIN import ON import.seq = import_seq
         WHERE account_seq = ? AND currency = ? AND import_seq NOT IN (SELECT import_seq FROM undone_import)
       )
       SELECT import_seq, first_on, last_on, currency, closing_amount, closing_frac FROM standing
       WHERE first_on = (SELECT min(first_on) FROM standing) ORDER BY import_seq`,
    )
    .all(accountSeq, currency)
    .map((row) => ({
      importSeq: integerOf(row, 'import_seq'),
      from: dateOf(row, 'first_on'),
      to: dateOf(row, 'last_on'),
      closing: moneyOf(row, 'closing_'),
    }));

/** What the books say was in an account before its first statement. */
export function openingInBooks(reader: Reader, accountId: string, currency: CurrencyCode): Money {
  const row = reader
    .read(
      `SELECT coalesce(SUM(debit_amount) + SUM(credit_amount), 0) AS amount, coalesce(SUM(debit_frac) + SUM(credit_frac), 0) AS frac
       FROM ledger_account AS ledger JOIN account_day ON account_day.account_id = ledger.id
       WHERE role = 'opening_balances' AND subject = ? AND currency = ?`,
    )
    .get(accountId, currency);
  return negate(moneyOf(row ?? {}, '', currency));
}

export type StatementEnd = {
  readonly institution: InstitutionId;
  readonly from: LocalDate;
  readonly on: LocalDate;
  /** What the ledger holds of the account at the end of that day, and what the statement says. */
  readonly ledger: Money;
  readonly statement: Money;
};

/**
 * What each statement ends with beside the ledger's balance of its last day: of a bank account, or of what a wallet holds.
 * Statements that end on a day another one goes on from, or over, are left out: the day's lines are of both; and so are
 * parts of a day that end before the part the ledger agrees with.
 */
export function statementEnds(reader: Reader, merchantId: MerchantId): StatementEnd[] {
  const ends = reader
    .read(
      `WITH span AS (
         SELECT account.id, account.kind, account.institution, import.account_seq, balance.* FROM statement_balance AS balance
         JOIN import ON import.seq = import_seq JOIN account ON account.seq = import.account_seq JOIN merchant ON merchant.seq = import.merchant_seq
         WHERE merchant.id = ? AND import_seq NOT IN (SELECT import_seq FROM undone_import)
       )
       SELECT span.id, institution, first_on, last_on, span.currency, closing_amount, closing_frac,
              coalesce(SUM(debit_amount) + SUM(credit_amount), 0) AS amount, coalesce(SUM(debit_frac) + SUM(credit_frac), 0) AS frac
       FROM span
       LEFT JOIN ledger_account AS ledger ON ledger.subject = span.id
         AND ledger.role = CASE span.kind WHEN 'bank' THEN 'bank' ELSE 'receivable' END
       LEFT JOIN account_day ON account_day.account_id = ledger.id AND account_day.currency = span.currency AND day <= last_on
       WHERE NOT EXISTS (
         SELECT 1 FROM span AS other
         WHERE other.account_seq = span.account_seq AND other.currency = span.currency
           AND other.first_on <= span.last_on AND other.last_on > span.last_on
       )
       GROUP BY span.import_seq, span.currency ORDER BY last_on, institution`,
    )
    .all(merchantId)
    .map((row) => {
      const end = {
        institution: textOf(row, 'institution') as InstitutionId,
        from: dateOf(row, 'first_on'),
        on: dateOf(row, 'last_on'),
        ledger: moneyOf(row),
        statement: moneyOf(row, 'closing_'),
      };
      const day = `${textOf(row, 'id')} ${end.ledger.currency} ${end.on}`;
      return { day, end, agrees: end.ledger.units === end.statement.units };
    });
  const agreed = new Set(ends.filter(({ agrees }) => agrees).map(({ day }) => day));
  return ends.filter(({ day, agrees }) => agrees || !agreed.has(day)).map(({ end }) => end);
}
