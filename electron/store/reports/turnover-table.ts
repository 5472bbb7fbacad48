import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader } from '../connection.ts';
import { countOf, dateOf, moneyOf, textOf } from '../row.ts';

/**
 * Turnover: gross completed sales counted in a month, never net of fees or refunds. `day` is the payment's own
 * business day; a late payment is counted in `period` though its day lies before.
 */
export type TurnoverDay = {
  readonly day: LocalDate;
  readonly method: string;
  readonly payments: number;
  readonly gross: Money;
};

export const turnoverDays = (reader: Reader, merchantId: MerchantId, month: Month): TurnoverDay[] =>
  reader
    .read(
      `SELECT business_date, currency, method, count(*) AS payments, SUM(amount) AS amount, SUM(frac) AS frac
       FROM payment WHERE provider_account_id IN (SELECT id FROM provider_account WHERE merchant_id = ?) AND period = ? AND kind = 'sale'
       GROUP BY business_date, currency, method ORDER BY business_date, currency, method`,
    )
    .all(merchantId, month)
    .map((row) => ({
      day: dateOf(row, 'business_date'),
      method: textOf(row, 'method'),
      payments: countOf(row, 'payments'),
      gross: moneyOf(row),
    }));

export type TurnoverRow = { readonly method: string; readonly payments: number; readonly gross: Money };

export const turnoverRows = (reader: Reader, merchantId: MerchantId, month: Month): TurnoverRow[] =>
  reader
    .read(
      `SELECT currency, method, count(*) AS payments, SUM(amount) AS amount, SUM(frac) AS frac
       FROM payment WHERE provider_account_id IN (SELECT id FROM provider_account WHERE merchant_id = ?) AND period = ? AND kind = 'sale'
       GROUP BY currency, method ORDER BY currency, method`,
    )
    .all(merchantId, month)
    .map((row) => ({ method: textOf(row, 'method'), payments: countOf(row, 'payments'), gross: moneyOf(row) }));

/** Fee and tax that providers kept of payments counted in the month. */
export const monthCosts = (
  reader: Reader,
  merchantId: MerchantId,
  month: Month,
): { readonly fee: Money; readonly tax: Money }[] =>
  reader
    .read(
      `SELECT currency, SUM(fee_amount) AS fee_amount, SUM(fee_frac) AS fee_frac, SUM(tax_amount) AS tax_amount, SUM(tax_frac) AS tax_frac
       FROM payment JOIN settlement_line AS line ON line.payment_id = payment.id
       WHERE provider_account_id IN (SELECT id FROM provider_account WHERE merchant_id = ?) AND period = ?
       GROUP BY currency ORDER BY currency`,
    )
    .all(merchantId, month)
    .map((row) => ({ fee: moneyOf(row, 'fee_'), tax: moneyOf(row, 'tax_') }));

/** The months that hold a payment or a statement line, newest first. */
export const monthsWithRows = (reader: Reader, merchantId: MerchantId): Month[] =>
  reader
    .read(
      `SELECT period FROM payment WHERE provider_account_id IN (SELECT id FROM provider_account WHERE merchant_id = ?1)
       UNION SELECT period FROM statement_line WHERE bank_account_id IN (SELECT id FROM bank_account WHERE merchant_id = ?1)
       ORDER BY 1 DESC`,
    )
    .all(merchantId)
    .map((row) => textOf(row, 'period') as Month);
