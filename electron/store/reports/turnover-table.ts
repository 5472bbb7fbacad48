import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import { negate, type Money } from '../../../shared/money/money.ts';
import type { Reader, Row } from '../connection.ts';
import { countOf, dateOf, moneyOf, monthIn, textOf } from '../row.ts';

/**
 * Turnover: gross completed sales counted in a month, never net of fees or refunds, from the accounts' days. `day` is
 * the payment's own business day; a late payment is counted in the month though its day lies before.
 */
export type TurnoverDay = {
  readonly day: LocalDate;
  readonly method: string;
  readonly payments: number;
  readonly gross: Money;
};

const turnover = (columns: string): string => `
  SELECT ${columns}, currency, subject AS method, SUM(standing) AS payments,
         SUM(debit_amount) + SUM(credit_amount) AS amount, SUM(debit_frac) + SUM(credit_frac) AS frac
  FROM merchant JOIN ledger_account AS account ON account.merchant_seq = merchant.seq AND role = 'turnover'
  JOIN account_day ON account_id = account.id
  WHERE merchant.id = ? AND period = ?`;

/** Turnover is income, so its account is credited: what was earned is the balance turned round. */
const rowOf = (row: Row): TurnoverRow => ({
  method: textOf(row, 'method'),
  payments: countOf(row, 'payments'),
  gross: negate(moneyOf(row)),
});

const stands = ({ payments, gross }: TurnoverRow): boolean => payments !== 0 || gross.units !== 0n;

export const turnoverDays = (reader: Reader, merchantId: MerchantId, month: Month): TurnoverDay[] =>
  reader
    .read(`${turnover('day')} GROUP BY day, currency, subject ORDER BY day, currency, subject`)
    .all(merchantId, month)
    .map((row) => ({ day: dateOf(row, 'day'), ...rowOf(row) }))
    .filter(stands);

export type TurnoverRow = { readonly method: string; readonly payments: number; readonly gross: Money };

export const turnoverRows = (reader: Reader, merchantId: MerchantId, month: Month): TurnoverRow[] =>
  reader
    .read(`${turnover('1')} GROUP BY currency, subject ORDER BY currency, subject`)
    .all(merchantId, month)
    .map(rowOf)
    .filter(stands);

/** Fees and the tax on them that providers kept in a month, as the ledger has them. */
export const monthCosts = (
  reader: Reader,
  merchantId: MerchantId,
  month: Month,
): { readonly fee: Money; readonly tax: Money }[] =>
  reader
    .read(
      `SELECT currency,
              SUM(iif(role = 'fees', debit_amount + credit_amount, 0)) AS fee_amount, SUM(iif(role = 'fees', debit_frac + credit_frac, 0)) AS fee_frac,
              SUM(iif(role = 'gst_input_credit', debit_amount + credit_amount, 0)) AS tax_amount,
              SUM(iif(role = 'gst_input_credit', debit_frac + credit_frac, 0)) AS tax_frac
       FROM account_day JOIN ledger_account AS account ON account.id = account_id JOIN merchant ON merchant.seq = merchant_seq
       WHERE merchant.id = ? AND period = ? AND role IN ('fees', 'gst_input_credit') GROUP BY currency ORDER BY currency`,
    )
    .all(merchantId, month)
    .map((row) => ({ fee: moneyOf(row, 'fee_'), tax: moneyOf(row, 'tax_') }));

/** The months that hold a provider's row or a bank line, newest first. */
export const monthsWithRows = (reader: Reader, merchantId: MerchantId): Month[] =>
  reader
    .read(
      `SELECT DISTINCT period FROM account_day JOIN ledger_account AS account ON account.id = account_id JOIN merchant ON merchant.seq = merchant_seq
       WHERE merchant.id = ? AND role IN ('receivable', 'bank') AND standing > 0 ORDER BY period DESC`,
    )
    .all(merchantId)
    .map((row) => monthIn(row, 'period'));
