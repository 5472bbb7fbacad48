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

/** Entries whose postings do not sum to zero in some currency; there should be none. */
export const unbalancedEntries = (reader: Reader): { readonly entryId: bigint; readonly currency: string }[] =>
  reader
    .read(
      `SELECT entry_id, currency FROM posting GROUP BY entry_id, currency
       HAVING SUM(frac) % 1000000000 <> 0 OR SUM(amount) + SUM(frac) / 1000000000 <> 0 LIMIT 100`,
    )
    .all()
    .map((row) => ({ entryId: integerOf(row, 'entry_id'), currency: textOf(row, 'currency') }));

/** Entries written after the last link: none outside a running command. */
export const unsealedEntries = (reader: Reader): number =>
  countOf(
    reader
      .read(
        'SELECT count(*) AS n FROM journal_entry WHERE id > coalesce((SELECT through_entry FROM chain_link ORDER BY seq DESC LIMIT 1), 0)',
      )
      .get() ?? {},
    'n',
  );

/** SQLite's own walk of the file; one sentence a fault. */
export const integrityFaults = (reader: Reader): string[] =>
  reader
    .read('SELECT integrity_check AS fault FROM pragma_integrity_check')
    .all()
    .map((row) => textOf(row, 'fault'))
    .filter((fault) => fault !== 'ok');

/** Rows that point to nothing. */
export const foreignKeyFaults = (reader: Reader): { readonly table: string; readonly parent: string }[] =>
  reader
    .read('SELECT "table" AS child, parent FROM pragma_foreign_key_check LIMIT 100')
    .all()
    .map((row) => ({ table: textOf(row, 'child'), parent: textOf(row, 'parent') }));

export const entryCount = (reader: Reader, merchantId: MerchantId, month: Month): number =>
  countOf(
    reader
      .read(
        'SELECT count(*) AS n FROM journal_entry WHERE merchant_seq = (SELECT seq FROM merchant WHERE id = ?) AND period = ?',
      )
      .get(merchantId, month) ?? {},
    'n',
  );
