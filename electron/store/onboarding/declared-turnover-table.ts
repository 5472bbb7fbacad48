import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { toColumns } from '../../../shared/money/column-amount.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Reader, Writer } from '../connection.ts';
import { currencyOf, integerOf, moneyOf } from '../row.ts';

/**
 * What a merchant declared since it was added, by currency; null where it is declared no more. A currency that is not here was
 * never declared again: what it was added with holds.
 */
export const declaredSince = (reader: Reader, merchantSeq: bigint): ReadonlyMap<CurrencyCode, Money | null> =>
  new Map(
    reader
      .read(
        `SELECT currency, amount, frac FROM declared_turnover AS noted WHERE merchant_seq = ?1
         AND seq = (SELECT max(seq) FROM declared_turnover WHERE merchant_seq = ?1 AND currency = noted.currency) ORDER BY seq`,
      )
      .all(merchantSeq)
      .map((row) => [currencyOf(row), row['amount'] === null ? null : moneyOf(row)]),
  );

/**
 * Keeps what is declared from now on; a currency of `before` that is not among them is declared no more. What has not changed
 * is not written again.
 */
export function keepDeclared(
  writer: Writer,
  merchantId: MerchantId,
  before: readonly Money[],
  declared: readonly Money[],
  now: number,
): void {
  const row = writer.read('SELECT seq FROM merchant WHERE id = ?').get(merchantId);
  if (row === undefined) return;
  const seq = integerOf(row, 'seq');
  const held = new Map(before.map((amount) => [amount.currency, amount]));
  const said = new Map(declared.map((amount) => [amount.currency, amount]));
  const note = (currency: CurrencyCode, amount: Money | null): void => {
    const columns = amount === null ? null : toColumns(amount);
    writer
      .write('INSERT INTO declared_turnover (merchant_seq, currency, amount, frac, noted_at) VALUES (?, ?, ?, ?, ?)')
      .run(seq, currency, columns?.amount ?? null, columns?.frac ?? null, BigInt(now));
  };
  for (const [currency, amount] of said) if (held.get(currency)?.units !== amount.units) note(currency, amount);
  for (const currency of held.keys()) if (!said.has(currency)) note(currency, null);
}
