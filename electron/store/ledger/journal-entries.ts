import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import type { Reader, Row } from '../connection.ts';
import { countOf, dateOf, integerOf, moneyOf, monthIn, textOf } from '../row.ts';
import type { AccountPosting } from './entries-table.ts';

/** An entry of the journal with what it is about and where it comes from. */
export type JournalEntry = {
  readonly id: bigint;
  readonly kind: string;
  readonly occurredOn: LocalDate;
  readonly period: Month;
  readonly lateFrom: Month | null;
  /** The match it was booked for. */
  readonly matchSeq: bigint | null;
  /** The payment it is about; a reversal's is that of what it takes back. */
  readonly paymentId: bigint | null;
  readonly reverses: bigint | null;
  readonly reversedBy: bigint | null;
  /** The payment's, the batch's or the bank line's, in this order; a reversal's is that of what it takes back. */
  readonly reference: string;
  /** Of what a file brought: the file, and the line where it is one alone. */
  readonly source: { readonly file: string; readonly line: number | null } | null;
  readonly postings: readonly AccountPosting[];
};

/** Those of these entries that are the merchant's, newest first: two queries, however many they are. */
export function readJournalEntries(reader: Reader, merchantId: MerchantId, ids: readonly bigint[]): JournalEntry[] {
  const list = `[${ids.join(',')}]`;
  const postings = postingsOf(reader, list);
  return reader
    .read(
      `SELECT entry.id, entry.kind, entry.occurred_on, entry.period, entry.late_from, entry.match_seq, payment.id AS payment_id,
              entry.reverses, back.id AS reversed_by,
              coalesce(payment.reference, payment.merchant_reference, batch.reference, nullif(line.reference, ''), line.narration, '') AS reference,
              file_name, CASE WHEN entry.import_seq IS NOT NULL THEN coalesce(payment.line, line.line) END AS line
       FROM json_each(?1) AS listed CROSS JOIN journal_entry AS entry ON entry.id = listed.value
       LEFT JOIN journal_entry AS back ON back.reverses = entry.id
       LEFT JOIN journal_entry AS original ON original.id = entry.reverses
       LEFT JOIN payment ON payment.id = coalesce(entry.payment_id, original.payment_id)
       LEFT JOIN settlement_batch AS batch ON batch.id = coalesce(entry.batch_id, original.batch_id)
       LEFT JOIN statement_line AS line ON line.id = coalesce(entry.statement_line_id, original.statement_line_id)
       LEFT JOIN import ON import.seq = entry.import_seq
       WHERE entry.merchant_seq = (SELECT seq FROM merchant WHERE id = ?2) ORDER BY entry.id DESC`,
    )
    .all(list, merchantId)
    .map((row) => entryOf(row, postings));
}

function postingsOf(reader: Reader, list: string): ReadonlyMap<bigint, AccountPosting[]> {
  const postings = new Map<bigint, AccountPosting[]>();
  const rows = reader
    .read(
      `SELECT entry_id, account_id, currency, amount, frac FROM posting WHERE entry_id IN (SELECT value FROM json_each(?)) ORDER BY entry_id, n`,
    )
    .all(list);
  for (const row of rows) {
    const entryId = integerOf(row, 'entry_id');
    const posting = { accountId: integerOf(row, 'account_id'), amount: moneyOf(row) };
    const known = postings.get(entryId);
    if (known === undefined) postings.set(entryId, [posting]);
    else known.push(posting);
  }
  return postings;
}

function entryOf(row: Row, postings: ReadonlyMap<bigint, readonly AccountPosting[]>): JournalEntry {
  const id = integerOf(row, 'id');
  const numberOf = (column: string): bigint | null => (row[column] === null ? null : integerOf(row, column));
  return {
    id,
    kind: textOf(row, 'kind'),
    occurredOn: dateOf(row, 'occurred_on'),
    period: monthIn(row, 'period'),
    lateFrom: row['late_from'] === null ? null : monthIn(row, 'late_from'),
    matchSeq: numberOf('match_seq'),
    paymentId: numberOf('payment_id'),
    reverses: numberOf('reverses'),
    reversedBy: numberOf('reversed_by'),
    reference: textOf(row, 'reference'),
    source:
      row['file_name'] === null
        ? null
        : { file: textOf(row, 'file_name'), line: row['line'] === null ? null : countOf(row, 'line') },
    postings: postings.get(id) ?? [],
  };
}
