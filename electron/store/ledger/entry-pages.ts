import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import type { Reader } from '../connection.ts';
import { countOf, integerOf } from '../row.ts';

/** Which entries of a merchant: those with a posting on the account, in the currency; those of the month; null for any. */
export type EntriesWanted = {
  readonly merchantId: MerchantId;
  readonly accountId: bigint | null;
  readonly currency: CurrencyCode | null;
  readonly month: Month | null;
  /** Those of this month and all before it. */
  readonly through: Month | null;
  /** Entries below this number only: where the page before ended. */
  readonly before: bigint | null;
  readonly limit: number;
};

/** Entries newest first, and where the next page begins; null after the last. */
export type EntryPage = { readonly ids: readonly bigint[]; readonly next: bigint | null };

type Extent = { readonly first: bigint; readonly last: bigint; readonly postings: number };

/**
 * One page. Postings have no index by account, which would be a third of the file: `account_day` says in which months an account
 * was moved and how often, so that only their entries are looked at, and no longer than until the last posting is found.
 */
export function entryPage(reader: Reader, wanted: EntriesWanted): EntryPage {
  const { limit } = wanted;
  const extent = extentOf(reader, wanted);
  if (extent === null) return { ids: [], next: null };
  const ids: bigint[] = [];
  let found = 0;
  for (const row of postingsDownFrom(reader, wanted, extent)) {
    const id = integerOf(row, 'entry_id');
    found += 1;
    if (ids.at(-1) !== id) {
      if (ids.length === limit) return { ids, next: ids.at(-1) ?? null };
      ids.push(id);
    }
    if (found === extent.postings) break;
  }
  return { ids, next: null };
}

/** Of all accounts only the merchant's; of one account, none when it is another merchant's. */
const ofMerchant = `account_id IN (
  SELECT ledger_account.id FROM ledger_account JOIN merchant ON merchant.seq = merchant_seq
  WHERE merchant.id = $merchant AND ($account IS NULL OR ledger_account.id = $account)
) AND ($currency IS NULL OR currency = $currency)`;

const filterOf = ({
  merchantId,
  accountId,
  currency,
}: Pick<EntriesWanted, 'merchantId' | 'accountId' | 'currency'>) => ({
  merchant: merchantId,
  account: accountId,
  currency,
});

/** Between which entries the wanted postings lie, by the months that have any, and how many they are; null for none. */
function extentOf(reader: Reader, wanted: EntriesWanted): Extent | null {
  const edge = (which: 'min' | 'max'): string =>
    `${which}((SELECT ${which}(id) FROM journal_entry WHERE merchant_seq = (SELECT seq FROM merchant WHERE id = $merchant) AND period = moved.period))`;
  const row = reader
    .read(
      `SELECT ${edge('min')} AS first, ${edge('max')} AS last, SUM(postings) AS postings
       FROM (
         SELECT period, SUM(postings) AS postings FROM account_day
         WHERE ${ofMerchant} AND ($month IS NULL OR period = $month) AND ($through IS NULL OR period <= $through) GROUP BY period
       ) AS moved`,
    )
    .get({ ...filterOf(wanted), month: wanted.month, through: wanted.through });
  if (row === undefined || row['postings'] === null) return null;
  return { first: integerOf(row, 'first'), last: integerOf(row, 'last'), postings: countOf(row, 'postings') };
}

/** The wanted postings from the newest on, read one by one: a month by its index, all months down the postings themselves. */
function postingsDownFrom(reader: Reader, wanted: EntriesWanted, { first, last }: Extent) {
  const { month, through, before } = wanted;
  const places = { ...filterOf(wanted), first, last: before === null || before > last ? last : before - 1n };
  return month === null
    ? reader
        .read(
          `SELECT entry_id FROM posting WHERE entry_id BETWEEN $first AND $last AND ${ofMerchant}
             AND ($through IS NULL OR (SELECT period FROM journal_entry WHERE id = entry_id) <= $through) ORDER BY entry_id DESC`,
        )
        .iterate({ ...places, through })
    : reader
        .read(
          `SELECT entry_id FROM journal_entry AS entry CROSS JOIN posting ON posting.entry_id = entry.id
           WHERE merchant_seq = (SELECT seq FROM merchant WHERE id = $merchant) AND period = $month
             AND entry.id BETWEEN $first AND $last AND ${ofMerchant} ORDER BY entry.id DESC`,
        )
        .iterate({ ...places, month });
}
