import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader, Row } from '../connection.ts';
import { countOf, dateOf, integerOf, moneyOf, monthIn, textOf, textOrNull } from '../row.ts';

/** Rows of one account and currency on business days, both included. Of a wallet, what its own net leaves is what was kept. */
export type ChargesOf = {
  readonly accountSeq: bigint;
  readonly isWallet: boolean;
  readonly currency: CurrencyCode;
  readonly from: LocalDate;
  readonly to: LocalDate;
};

export type ChargedAmounts = {
  readonly kind: string;
  readonly method: string;
  readonly gross: Money;
  readonly fee: Money;
  readonly tax: Money;
};

/** Equal rows of a month, counted. */
export type ChargeGroup = ChargedAmounts & { readonly month: Month; readonly rows: number };

export type ChargedRow = ChargedAmounts & {
  readonly id: bigint;
  readonly date: LocalDate;
  readonly reference: string | null;
  readonly merchantReference: string | null;
};

const costly = `(payment.amount <> payment.net_amount OR payment.frac <> payment.net_frac)`;

const inLine = '(fee_amount <> 0 OR fee_frac <> 0 OR tax_amount <> 0 OR tax_frac <> 0)';

/** What a withdrawal cost is taken from the balance beside its lump, whose line says nothing of it: its own net does, in one. */
const besideLump = `(kind = 'withdrawal' AND NOT ${inLine})`;

/**
 * Rows that were settled, and say what was kept of them. Rows of other kinds, reserves, transfers and the like, only where
 * something was kept. The same names of columns for both sources, so that one reader reads them.
 */
const settled = {
  columns: `iif(${besideLump}, payment.amount - payment.net_amount, fee_amount) AS fee_amount,
    iif(${besideLump}, payment.frac - payment.net_frac, fee_frac) AS fee_frac, tax_amount, tax_frac`,
  from: `payment JOIN settlement_line AS line ON line.payment_id = payment.id`,
  where: `line.import_seq NOT IN (SELECT import_seq FROM undone_import)
    AND (kind IN ('sale', 'refund', 'refund_reversed', 'chargeback', 'chargeback_reversed', 'fee')
         OR ${inLine} OR (${besideLump} AND ${costly}))`,
};

/** A wallet settles nothing (docs/decisions/023): each row's gross less its net is fee and tax in one. */
const kept = {
  columns:
    'payment.amount - net_amount AS fee_amount, payment.frac - net_frac AS fee_frac, 0 AS tax_amount, 0 AS tax_frac',
  from: 'payment',
  where: `payment.import_seq NOT IN (SELECT import_seq FROM undone_import)
    AND (kind IN ('sale', 'refund', 'refund_reversed', 'chargeback', 'chargeback_reversed', 'fee')
         OR ${costly})`,
};

const ofRange = 'payment.account_seq = ?1 AND payment.currency = ?2 AND business_date BETWEEN ?3 AND ?4';

const rangeOf = ({ accountSeq, currency, from, to }: ChargesOf) => [accountSeq, currency, from, to] as const;

const amountsOf = (row: Row): ChargedAmounts => ({
  kind: textOf(row, 'kind'),
  method: textOf(row, 'method'),
  gross: moneyOf(row),
  fee: moneyOf(row, 'fee_'),
  tax: moneyOf(row, 'tax_'),
});

/** Grouped in SQL: a shop has few prices and fewer fees, and only what differs crosses into the audit. */
export function* chargeGroups(reader: Reader, of: ChargesOf): Generator<ChargeGroup> {
  const { columns, from, where } = of.isWallet ? kept : settled;
  const rows = reader
    .read(
      `SELECT substr(business_date, 1, 7) AS month, kind, method, currency, payment.amount, payment.frac, ${columns}, count(*) AS n
       FROM ${from} WHERE ${ofRange} AND ${where}
       GROUP BY 1, 2, 3, 5, 6, 7, 8, 9, 10`,
    )
    .iterate(...rangeOf(of));
  for (const row of rows) yield { ...amountsOf(row), month: monthIn(row, 'month'), rows: countOf(row, 'n') };
}

/** The sums alone, where no card asks for more: by month and kind. `gross`, `fee` and `tax` are of all rows together. */
export const chargeSums = (reader: Reader, of: ChargesOf): ChargeGroup[] => sumsBy(reader, of, `''`);

/** The same by month, kind and method. */
export const chargeSumsByMethod = (reader: Reader, of: ChargesOf): ChargeGroup[] => sumsBy(reader, of, 'method');

function sumsBy(reader: Reader, of: ChargesOf, method: `''` | 'method'): ChargeGroup[] {
  const { columns, from, where } = of.isWallet ? kept : settled;
  return reader
    .read(
      `SELECT month, kind, method, ?2 AS currency, SUM(amount) AS amount, SUM(frac) AS frac,
              SUM(fee_amount) AS fee_amount, SUM(fee_frac) AS fee_frac, SUM(tax_amount) AS tax_amount, SUM(tax_frac) AS tax_frac, count(*) AS n
       FROM (SELECT substr(business_date, 1, 7) AS month, kind, ${method} AS method, payment.amount, payment.frac, ${columns}
             FROM ${from} WHERE ${ofRange} AND ${where})
       GROUP BY month, kind, method`,
    )
    .all(...rangeOf(of))
    .map((row) => ({ ...amountsOf(row), month: monthIn(row, 'month'), rows: countOf(row, 'n') }));
}

/** Where a page of rows begins: behind this row. */
export type RowPlace = { readonly date: LocalDate; readonly id: bigint };

/** The rows one by one, by day and number, from a place on. Stop when there are enough. */
export function* chargedRows(reader: Reader, of: ChargesOf, after: RowPlace | null): Generator<ChargedRow> {
  const { columns, from, where } = of.isWallet ? kept : settled;
  const rows = reader
    .read(
      `SELECT payment.id, business_date, reference, merchant_reference, kind, method, currency, payment.amount, payment.frac, ${columns}
       FROM ${from} WHERE ${ofRange} AND (business_date, payment.id) > (?5, ?6) AND ${where}
       ORDER BY business_date, payment.id`,
    )
    .iterate(...rangeOf(of), after?.date ?? '', after?.id ?? 0n);
  for (const row of rows)
    yield {
      ...amountsOf(row),
      id: integerOf(row, 'id'),
      date: dateOf(row, 'business_date'),
      reference: textOrNull(row, 'reference'),
      merchantReference: textOrNull(row, 'merchant_reference'),
    };
}

/** Sales of a month that no settlement speaks of yet, by month and currency. A wallet's are none: it says its fee at once. */
export const waitingSales = (
  reader: Reader,
  { accountSeq, from, to }: Pick<ChargesOf, 'accountSeq' | 'from' | 'to'>,
): { readonly month: Month; readonly currency: CurrencyCode; readonly rows: number }[] =>
  reader
    .read(
      `SELECT substr(business_date, 1, 7) AS month, currency, count(*) AS n FROM payment
       WHERE account_seq = ? AND business_date BETWEEN ? AND ? AND kind = 'sale'
         AND import_seq NOT IN (SELECT import_seq FROM undone_import)
         AND NOT EXISTS (SELECT 1 FROM settlement_line AS line WHERE line.payment_id = payment.id
                         AND line.import_seq NOT IN (SELECT import_seq FROM undone_import))
       GROUP BY 1, 2`,
    )
    .all(accountSeq, from, to)
    .map((row) => ({
      month: monthIn(row, 'month'),
      currency: textOf(row, 'currency') as CurrencyCode,
      rows: countOf(row, 'n'),
    }));

/** The currencies an account has rows in, and the days between which they lie; null where it has none. */
export const accountSpan = (
  reader: Reader,
  accountId: string,
): { readonly currencies: readonly CurrencyCode[]; readonly from: LocalDate; readonly to: LocalDate } | null => {
  const rows = reader
    .read(
      `SELECT currency, min(day) AS first, max(day) AS last FROM ledger_account AS account JOIN account_day ON account_id = account.id
       WHERE role = 'receivable' AND subject = ? GROUP BY currency ORDER BY currency`,
    )
    .all(accountId);
  const days = rows.flatMap((row) => [dateOf(row, 'first'), dateOf(row, 'last')]).toSorted();
  const [from] = days;
  const to = days.at(-1);
  if (from === undefined || to === undefined) return null;
  return { currencies: rows.map((row) => textOf(row, 'currency') as CurrencyCode), from, to };
};
