import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import type { Reader, Writer } from '../connection.ts';
import { countOf, integerOf, monthIn } from '../row.ts';

/**
 * Which entries are meant: all that an import posted, or all of a month that came late and stand in another. Of these,
 * those that are no reversals and that nothing has reversed.
 */
export type EntriesMeant =
  { readonly importSeq: bigint } | { readonly merchantId: MerchantId; readonly lateFrom: Month };

const standing = `entry.reverses IS NULL AND entry.id NOT IN (SELECT reverses FROM journal_entry WHERE reverses IS NOT NULL)`;

const chosen = (meant: EntriesMeant): { readonly sql: string; readonly places: Record<string, string | bigint> } =>
  'importSeq' in meant
    ? { sql: `entry.import_seq = $import AND ${standing}`, places: { import: meant.importSeq } }
    : {
        sql: `entry.merchant_seq = (SELECT seq FROM merchant WHERE id = $merchant) AND entry.late_from = $late AND ${standing}`,
        places: { merchant: meant.merchantId, late: meant.lateFrom },
      };

const lastEntry = (reader: Reader): bigint =>
  integerOf(reader.read('SELECT coalesce(max(id), 0) AS id FROM journal_entry').get() ?? {}, 'id');

/**
 * Takes every one of the entries back, each in the month it stands in: the same postings turned round, as `reverse`
 * (domain/ledger) turns one. Gives how many.
 */
export function reverseEntries(writer: Writer, meant: EntriesMeant): number {
  const { sql, places } = chosen(meant);
  const after = lastEntry(writer);
  writer
    .write(
      `INSERT INTO journal_entry (merchant_seq, kind, occurred_on, period, late_from, import_seq, payment_id, batch_id, statement_line_id, match_seq, reverses)
       SELECT merchant_seq, 'reversal', occurred_on, period, late_from, import_seq, payment_id, batch_id, statement_line_id, match_seq, id
       FROM journal_entry AS entry WHERE ${sql} ORDER BY id`,
    )
    .run(places);
  writer
    .write(
      `INSERT INTO posting (entry_id, n, account_id, currency, amount, frac)
       SELECT entry.id, n, account_id, currency, -amount - (frac <> 0), CASE frac WHEN 0 THEN 0 ELSE 1000000000 - frac END
       FROM journal_entry AS entry CROSS JOIN posting ON posting.entry_id = entry.reverses
       WHERE entry.id > ? ORDER BY entry.id, n`,
    )
    .run(after);
  return writtenAfter(writer, after);
}

/**
 * Says again what was reversed: of an import that is brought back, all that its undoing reversed; each in its own month,
 * or where that is closed by now in the open one.
 */
export function repeatReversed(
  writer: Writer,
  importSeq: bigint,
  where: { readonly closedThrough: Month | null; readonly openMonth: Month | null },
): number {
  return repeat(
    writer,
    `SELECT reverses FROM journal_entry WHERE import_seq = $import AND reverses IS NOT NULL
       AND reverses NOT IN (SELECT repeats FROM journal_entry WHERE repeats IS NOT NULL)`,
    { import: importSeq },
    where,
  );
}

/** Says again, for a match that is made again, what was booked for it when it stood. */
export const repeatMatch = (
  writer: Writer,
  fromMatch: bigint,
  toMatch: bigint,
  where: { readonly closedThrough: Month | null; readonly openMonth: Month | null },
): number =>
  repeat(
    writer,
    `SELECT id FROM journal_entry WHERE match_seq = $from AND reverses IS NULL
       AND id NOT IN (SELECT repeats FROM journal_entry WHERE repeats IS NOT NULL)`,
    { from: fromMatch, match: toMatch },
    where,
  );

/** The months that hold anything an import, or a match, has posted or had reversed. */
export const monthsHolding = (
  reader: Reader,
  meant: { readonly importSeq: bigint } | { readonly matchSeq: bigint },
): Month[] =>
  reader
    .read(
      `SELECT DISTINCT period FROM journal_entry WHERE ${'importSeq' in meant ? 'import_seq' : 'match_seq'} = ? ORDER BY period`,
    )
    .all('importSeq' in meant ? meant.importSeq : meant.matchSeq)
    .map((row) => monthIn(row, 'period'));

/** Books entries that came late for a month which is open again in that month. They must have been reversed before. */
export function bringEntriesHome(writer: Writer, merchantId: MerchantId, month: Month): number {
  const meant: EntriesMeant = { merchantId, lateFrom: month };
  const first = lastEntry(writer);
  reverseEntries(writer, meant);
  return repeat(
    writer,
    'SELECT reverses FROM journal_entry WHERE id > $after AND reverses IS NOT NULL',
    { after: first },
    { closedThrough: null, openMonth: null },
  );
}

function repeat(
  writer: Writer,
  which: string,
  places: Record<string, bigint>,
  where: { readonly closedThrough: Month | null; readonly openMonth: Month | null },
): number {
  const after = lastEntry(writer);
  const own = 'substr(occurred_on, 1, 7)';
  writer
    .write(
      `INSERT INTO journal_entry (merchant_seq, kind, occurred_on, period, late_from, import_seq, payment_id, batch_id, statement_line_id, match_seq, repeats)
       SELECT merchant_seq, kind, occurred_on,
              CASE WHEN ${own} <= $closedThrough THEN $openMonth ELSE ${own} END,
              CASE WHEN ${own} <= $closedThrough THEN ${own} END,
              import_seq, payment_id, batch_id, statement_line_id, ${'match' in places ? '$match' : 'match_seq'}, id
       FROM journal_entry WHERE id IN (${which}) ORDER BY id`,
    )
    .run({ ...places, closedThrough: where.closedThrough ?? '', openMonth: where.openMonth ?? '' });
  writer
    .write(
      `INSERT INTO posting (entry_id, n, account_id, currency, amount, frac)
       SELECT entry.id, n, account_id, currency, amount, frac
       FROM journal_entry AS entry CROSS JOIN posting ON posting.entry_id = entry.repeats
       WHERE entry.id > ? ORDER BY entry.id, n`,
    )
    .run(after);
  return writtenAfter(writer, after);
}

const writtenAfter = (reader: Reader, after: bigint): number =>
  countOf(reader.read('SELECT count(*) AS n FROM journal_entry WHERE id > ?').get(after) ?? {}, 'n');
