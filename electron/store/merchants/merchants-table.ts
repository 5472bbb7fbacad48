import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { IndustryId } from '../../../shared/catalogue/industries.ts';
import { toColumns } from '../../../shared/money/column-amount.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader, Row, Writer } from '../connection.ts';
import { declaredSince } from '../onboarding/declared-turnover-table.ts';
import { currencyOf, integerOf, monthIn, moneyOf, textOf } from '../row.ts';

export type MerchantRecord = {
  readonly id: MerchantId;
  readonly name: string;
  readonly country: string;
  readonly industry: IndustryId;
  readonly zone: string;
  readonly base: CurrencyCode;
  readonly currencies: readonly CurrencyCode[];
  /** Expected turnover of a month, by currency: what was declared last. */
  readonly declared: readonly Money[];
};

export function insertMerchant(writer: Writer, merchant: MerchantRecord, now: number): void {
  const seq = writer
    .write(
      'INSERT INTO merchant (id, name, country, industry, zone, base_currency, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(merchant.id, merchant.name, merchant.country, merchant.industry, merchant.zone, merchant.base, BigInt(now));
  merchant.currencies.forEach((currency, position) => {
    const declared = merchant.declared.find((amount) => amount.currency === currency);
    const columns = declared === undefined ? null : toColumns(declared);
    writer
      .write(
        'INSERT INTO merchant_currency (merchant_seq, currency, position, declared_amount, declared_frac) VALUES (?, ?, ?, ?, ?)',
      )
      .run(seq, currency, BigInt(position), columns?.amount ?? null, columns?.frac ?? null);
  });
}

const columns = 'seq, id, name, country, industry, zone, base_currency AS currency';

function merchantOf(reader: Reader, row: Row): MerchantRecord {
  const id = textOf(row, 'id') as MerchantId;
  const held = reader
    .read(
      'SELECT currency, declared_amount, declared_frac FROM merchant_currency WHERE merchant_seq = ? ORDER BY position',
    )
    .all(integerOf(row, 'seq'));
  return {
    id,
    name: textOf(row, 'name'),
    country: textOf(row, 'country'),
    industry: textOf(row, 'industry') as IndustryId,
    zone: textOf(row, 'zone'),
    base: currencyOf(row),
    currencies: held.map((line) => currencyOf(line)),
    declared: declaredOf(held, declaredSince(reader, integerOf(row, 'seq'))),
  };
}

/** What was declared since goes before what the merchant was added with; currencies it was not added with come behind. */
function declaredOf(held: readonly Row[], since: ReturnType<typeof declaredSince>): Money[] {
  const added = held.map((line) => ({
    currency: currencyOf(line),
    declared: line['declared_amount'] === null ? null : moneyOf(line, 'declared_'),
  }));
  const own = new Set(added.map(({ currency }) => currency));
  return [
    ...added.map(({ currency, declared }) => (since.has(currency) ? (since.get(currency) ?? null) : declared)),
    ...[...since].filter(([currency]) => !own.has(currency)).map(([, declared]) => declared),
  ].filter((declared) => declared !== null);
}

export const listMerchants = (reader: Reader): MerchantRecord[] =>
  reader
    .read(`SELECT ${columns} FROM merchant ORDER BY name`)
    .all()
    .map((row) => merchantOf(reader, row));

export function findMerchant(reader: Reader, id: MerchantId): MerchantRecord | null {
  const row = reader.read(`SELECT ${columns} FROM merchant WHERE id = ?`).get(id);
  return row === undefined ? null : merchantOf(reader, row);
}

export const merchantNamed = (reader: Reader, name: string): boolean =>
  reader.read('SELECT 1 AS found FROM merchant WHERE name = ?').get(name) !== undefined;

/** The latest month with a payment, or with a statement line where there is no payment yet. */
export function latestMonth(reader: Reader, id: MerchantId): Month | null {
  const row = reader
    .read(
      `SELECT coalesce(max(period) FILTER (WHERE role = 'turnover'), max(period) FILTER (WHERE role = 'bank')) AS month
       FROM account_day JOIN ledger_account AS account ON account.id = account_id JOIN merchant ON merchant.seq = merchant_seq
       WHERE merchant.id = ? AND role IN ('turnover', 'bank') AND standing > 0`,
    )
    .get(id);
  return row === undefined || row['month'] === null ? null : monthIn(row, 'month');
}
