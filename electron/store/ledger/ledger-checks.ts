import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import type { Reader } from '../connection.ts';
import { countOf, integerOf, textOf } from '../row.ts';

export type LedgerCounts = { readonly entries: number; readonly postings: number; readonly imports: number };

export function ledgerCounts(reader: Reader): LedgerCounts {
  const row = reader
    .read(
      'SELECT (SELECT count(*) FROM journal_entry) AS entries, (SELECT count(*) FROM posting) AS postings, (SELECT count(*) FROM import) AS imports',
    )
    .get();
  return {
    entries: countOf(row ?? {}, 'entries'),
    postings: countOf(row ?? {}, 'postings'),
    imports: countOf(row ?? {}, 'imports'),
  };
}

const unbalanced = 'SUM(frac) % 1000000000 <> 0 OR SUM(amount) + SUM(frac) / 1000000000 <> 0';

/**
 * Entries whose postings do not sum to zero in some currency; there should be none. Most entries are in one currency and
 * are summed in the order they lie in; only the others are sorted by currency.
 */
export const unbalancedEntries = (reader: Reader): { readonly entryId: bigint; readonly currency: string }[] =>
  reader
    .read(
      `SELECT entry_id, currency FROM posting
       WHERE entry_id IN (
         SELECT entry_id FROM posting GROUP BY entry_id HAVING min(currency) <> max(currency) OR ${unbalanced}
       )
       GROUP BY entry_id, currency HAVING ${unbalanced} LIMIT 1001`,
    )
    .all()
    .map((row) => ({ entryId: integerOf(row, 'entry_id'), currency: textOf(row, 'currency') }));

export const entryCount = (reader: Reader, merchantId: MerchantId, month: Month): number =>
  countOf(
    reader
      .read(
        'SELECT count(*) AS n FROM journal_entry WHERE merchant_seq = (SELECT seq FROM merchant WHERE id = ?) AND period = ?',
      )
      .get(merchantId, month) ?? {},
    'n',
  );
