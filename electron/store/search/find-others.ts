import type { FoundBy } from '../../../shared/contract/search.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { Reader } from '../connection.ts';
import { countOf, dateOf, moneyOf, textOf, textOrNull } from '../row.ts';
import type { Wanted } from './find-rows.ts';
import { textAtStart, textWithin } from './like-text.ts';

type Of = { readonly merchantId: MerchantId; readonly merchant: string };

const of = (row: Parameters<typeof textOf>[0]): Of => ({
  merchantId: textOf(row, 'merchant_id') as MerchantId,
  merchant: textOf(row, 'merchant'),
});

const ranked = (column: string): string =>
  `CASE WHEN ${column} = $text COLLATE NOCASE THEN 0 WHEN ${column} LIKE $start ESCAPE '\\' THEN 1 ELSE 2 END`;

const ranks: readonly FoundBy[] = ['exact', 'prefix', 'within'];

const placesOf = ({ text, merchantId, near, limit }: Wanted) => ({
  text,
  start: textAtStart(text),
  within: textWithin(text),
  merchant: merchantId,
  near,
  limit: BigInt(limit + 1),
});

export type FoundEntry = Of & { readonly id: string; readonly kind: string; readonly on: LocalDate };

/** The entry of this number, in whoever’s books it is. */
export const entryNumbered = (reader: Reader, merchantId: MerchantId | null, id: bigint): FoundEntry[] =>
  reader
    .read(
      `SELECT entry.id AS id, entry.kind AS kind, occurred_on, merchant.id AS merchant_id, merchant.name AS merchant
       FROM journal_entry AS entry JOIN merchant ON merchant.seq = entry.merchant_seq
       WHERE entry.id = ?1 AND (?2 IS NULL OR merchant.id = ?2)`,
    )
    .all(id, merchantId)
    .map((row) => ({
      ...of(row),
      id: String(countOf(row, 'id')),
      kind: textOf(row, 'kind'),
      on: dateOf(row, 'occurred_on'),
    }));

export type FoundException = Of & {
  readonly id: string;
  readonly kind: string;
  readonly references: readonly string[];
  readonly why: Sentence;
  readonly on: LocalDate;
  readonly amount: Money;
  readonly by: FoundBy;
};

/** What is open and has the text as its id, or in one of its references. */
export const exceptionsNamed = (reader: Reader, wanted: Wanted): FoundException[] => {
  return reader
    .read(
      `SELECT standing.id AS id, kind, refs, why, occurred_on, currency, amount, frac, merchant.id AS merchant_id, merchant.name AS merchant,
              CASE WHEN standing.id = $text OR EXISTS (SELECT 1 FROM json_each(refs) WHERE value = $text COLLATE NOCASE) THEN 0 ELSE 2 END AS by_rank
       FROM standing_exception AS standing JOIN merchant ON merchant.seq = standing.merchant_seq
       WHERE (standing.id = $text OR refs LIKE $within ESCAPE '\\') AND ($merchant IS NULL OR merchant.id = $merchant)
       ORDER BY by_rank, merchant.id IS NOT $near, amount DESC, standing.seq LIMIT $limit`,
    )
    .all(placesOf(wanted))
    .map((row) => ({
      ...of(row),
      id: textOf(row, 'id'),
      kind: textOf(row, 'kind'),
      references: JSON.parse(textOf(row, 'refs')) as string[],
      why: JSON.parse(textOf(row, 'why')) as Sentence,
      on: dateOf(row, 'occurred_on'),
      amount: moneyOf(row),
      by: ranks[countOf(row, 'by_rank')] ?? 'within',
    }));
};

export type FoundFile = Of & {
  readonly id: string;
  readonly name: string;
  readonly institution: string;
  readonly importedAt: number;
  readonly by: FoundBy;
};

/** Imports by the names of their files, the latest first; those that were taken back too. */
export const filesNamed = (reader: Reader, wanted: Wanted): FoundFile[] =>
  reader
    .read(
      `SELECT import.id AS id, file_name, imported_at, institution, merchant.id AS merchant_id, merchant.name AS merchant, ${ranked('file_name')} AS by_rank
       FROM import JOIN merchant ON merchant.seq = import.merchant_seq JOIN account ON account.seq = import.account_seq
       WHERE file_name LIKE $within ESCAPE '\\' AND ($merchant IS NULL OR merchant.id = $merchant)
       ORDER BY by_rank, merchant.id IS NOT $near, import.seq DESC LIMIT $limit`,
    )
    .all(placesOf(wanted))
    .map((row) => ({
      ...of(row),
      id: textOf(row, 'id'),
      name: textOf(row, 'file_name'),
      institution: textOrNull(row, 'institution') ?? '',
      importedAt: countOf(row, 'imported_at'),
      by: ranks[countOf(row, 'by_rank')] ?? 'within',
    }));

export type FoundMerchant = Of & { readonly by: FoundBy };

export const merchantsNamed = (reader: Reader, wanted: Wanted): FoundMerchant[] =>
  reader
    .read(
      `SELECT merchant.id AS merchant_id, merchant.name AS merchant, ${ranked('merchant.name')} AS by_rank FROM merchant
       WHERE merchant.name LIKE $within ESCAPE '\\' AND ($merchant IS NULL OR merchant.id = $merchant)
       ORDER BY by_rank, merchant.id IS NOT $near, merchant.name LIMIT $limit`,
    )
    .all(placesOf(wanted))
    .map((row) => ({ ...of(row), by: ranks[countOf(row, 'by_rank')] ?? 'within' }));

/** The currencies that merchants’ rows and accounts may be of: what an amount without a label is read in. */
export const currenciesInUse = (reader: Reader): CurrencyCode[] =>
  reader
    .read('SELECT DISTINCT currency FROM account_day UNION SELECT DISTINCT currency FROM merchant_currency')
    .all()
    .map((row) => textOf(row, 'currency') as CurrencyCode);
