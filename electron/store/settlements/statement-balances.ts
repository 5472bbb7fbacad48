import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader } from '../connection.ts';
import { dateOf, integerOf, moneyOf, textOf } from '../row.ts';

export type FirstStatement = { readonly importSeq: bigint; readonly from: LocalDate; readonly opening: Money };

/** The standing statement that begins an account in a currency; null while there is none. */
export function firstStatement(reader: Reader, accountSeq: bigint, currency: CurrencyCode): FirstStatement | null {
  const row = reader
    .read(
      `SELECT import_seq, first_on, currency, opening_amount, opening_frac
       FROM statement_balance JOIN import ON import.seq = import_seq
       WHERE account_seq = ? AND currency = ? AND import_seq NOT IN (SELECT import_seq FROM undone_import)
       ORDER BY first_on, import_seq LIMIT 1`,
    )
    .get(accountSeq, currency);
  return row === null || row === undefined
    ? null
    : { importSeq: integerOf(row, 'import_seq'), from: dateOf(row, 'first_on'), opening: moneyOf(row, 'opening_') };
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
 * What each statement ends with beside the ledger's balance of its last day. Statements that end on a day another one
 * goes on from, or over, are left out: the day's lines are of both.
 */
export const statementEnds = (reader: Reader, merchantId: MerchantId): StatementEnd[] =>
  reader
    .read(
      `WITH span AS (
         SELECT account.id, account.institution, import.account_seq, balance.* FROM statement_balance AS balance
         JOIN import ON import.seq = import_seq JOIN account ON account.seq = import.account_seq JOIN merchant ON merchant.seq = import.merchant_seq
         WHERE merchant.id = ? AND import_seq NOT IN (SELECT import_seq FROM undone_import)
       )
       SELECT institution, first_on, last_on, span.currency, closing_amount, closing_frac,
              coalesce(SUM(debit_amount) + SUM(credit_amount), 0) AS amount, coalesce(SUM(debit_frac) + SUM(credit_frac), 0) AS frac
       FROM span
       LEFT JOIN ledger_account AS ledger ON ledger.role = 'bank' AND ledger.subject = span.id
       LEFT JOIN account_day ON account_day.account_id = ledger.id AND account_day.currency = span.currency AND day <= last_on
       WHERE NOT EXISTS (
         SELECT 1 FROM span AS other
         WHERE other.account_seq = span.account_seq AND other.currency = span.currency
           AND other.first_on <= span.last_on AND other.last_on > span.last_on
       )
       GROUP BY span.import_seq, span.currency ORDER BY last_on, institution`,
    )
    .all(merchantId)
    .map((row) => ({
      institution: textOf(row, 'institution') as InstitutionId,
      from: dateOf(row, 'first_on'),
      on: dateOf(row, 'last_on'),
      ledger: moneyOf(row),
      statement: moneyOf(row, 'closing_'),
    }));
