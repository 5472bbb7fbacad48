import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { toColumns } from '../../../shared/money/column-amount.ts';
import { zero, type Money } from '../../../shared/money/money.ts';
import type { Reader, Writer } from '../connection.ts';
import { currencyOf, integerOf, moneyOf, textOf } from '../row.ts';

export type ControlMeasure = 'gross' | 'fee' | 'tax' | 'credit' | 'debit';

export function insertControl(writer: Writer, seq: bigint, measure: ControlMeasure, total: Money): void {
  const { amount, frac } = toColumns(total);
  writer
    .write('INSERT INTO import_control (import_seq, currency, measure, amount, frac) VALUES (?, ?, ?, ?, ?)')
    .run(seq, total.currency, measure, amount, frac);
}

export type ControlComparison = {
  readonly fileName: string;
  readonly measure: ControlMeasure;
  readonly expected: Money;
  readonly found: Money;
};

/** What the books hold of each import, one pass over each table: import and currency, and under what measure. */
const booked: Record<ControlMeasure, string> = {
  gross:
    'SELECT import_seq, currency, SUM(amount) AS amount, SUM(frac) AS frac FROM payment GROUP BY import_seq, currency',
  fee: settled('fee'),
  tax: settled('tax'),
  credit: statement('>='),
  debit: statement('<'),
};

function settled(measure: 'fee' | 'tax'): string {
  return `SELECT line.import_seq, currency, SUM(${measure}_amount) AS amount, SUM(${measure}_frac) AS frac
    FROM settlement_line AS line JOIN payment ON payment.id = payment_id GROUP BY line.import_seq, currency`;
}

function statement(sign: '>=' | '<'): string {
  return `SELECT import_seq, currency, SUM(amount) AS amount, SUM(frac) AS frac
    FROM statement_line WHERE amount ${sign} 0 GROUP BY import_seq, currency`;
}

/** What each import's reader summed against what the books hold of it, of imports that were taken back too. */
export function controlComparisons(reader: Reader, merchantId: MerchantId | null): ControlComparison[] {
  const found = new Map<string, Money>();
  for (const [measure, sql] of Object.entries(booked)) {
    for (const row of reader.read(sql).all())
      found.set(`${measure} ${integerOf(row, 'import_seq')} ${currencyOf(row)}`, moneyOf(row));
  }
  return reader
    .read(
      `SELECT import_seq, file_name, currency, measure, amount, frac FROM import_control JOIN import ON import.seq = import_seq JOIN merchant ON merchant.seq = merchant_seq
       WHERE ?1 IS NULL OR merchant.id = ?1 ORDER BY import_seq, currency, measure`,
    )
    .all(merchantId)
    .map((row) => {
      const measure = textOf(row, 'measure') as ControlMeasure;
      const currency = currencyOf(row);
      return {
        fileName: textOf(row, 'file_name'),
        measure,
        expected: moneyOf(row),
        found: found.get(`${measure} ${integerOf(row, 'import_seq')} ${currency}`) ?? zero(currency),
      };
    });
}
