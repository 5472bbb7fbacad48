import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { addMonths, firstDayOf, lastDayOf, type Month } from '../../../shared/kernel/local-date.ts';
import type { Reader, Writer } from '../connection.ts';
import { countOf, monthIn } from '../row.ts';
import { lastEntry } from './entries-table.ts';

/** Which entries are meant: all that an import posted, or what the close of a month revalued and took back in the next. */
export type EntriesMeant =
  { readonly importSeq: bigint } | { readonly merchantId: MerchantId; readonly revaluationOf: Month };

type Places = Record<string, string | bigint>;
type Chosen = { readonly sql: string; readonly places: Places };

const seqOfMerchant = '(SELECT seq FROM merchant WHERE id = $merchant)';

const stands = `entry.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM journal_entry AS back WHERE back.reverses = entry.id)`;

function chosen(meant: EntriesMeant): Chosen {
  if ('importSeq' in meant) return { sql: 'entry.import_seq = $import', places: { import: meant.importSeq } };
  const month = meant.revaluationOf;
  const next = addMonths(month, 1);
  return {
    sql: `entry.merchant_seq = ${seqOfMerchant} AND entry.kind IN ('unrealised_gain', 'unrealised_loss')
      AND (period = $month AND occurred_on = $lastDay OR period = $next AND occurred_on = $firstDay)`,
    places: { merchant: meant.merchantId, month, lastDay: lastDayOf(month), next, firstDay: firstDayOf(next) },
  };
}

/**
 * Takes every one of the entries back that stands, each in the month it stands in: the same postings turned round, as
 * `reverse` (domain/ledger) turns one. Gives how many.
 */
export const reverseEntries = (writer: Writer, meant: EntriesMeant): number => reverseChosen(writer, chosen(meant));

function reverseChosen(writer: Writer, { sql, places }: Chosen): number {
  const after = lastEntry(writer);
  writer
    .write(
      `INSERT INTO journal_entry (merchant_seq, kind, occurred_on, period, late_from, import_seq, payment_id, batch_id, statement_line_id, match_seq, reverses)
       SELECT merchant_seq, 'reversal', occurred_on, period, late_from, import_seq, payment_id, batch_id, statement_line_id, match_seq, id
       FROM journal_entry AS entry WHERE ${sql} AND ${stands} ORDER BY id`,
    )
    .run(places);
  return postAfter(writer, after);
}

/** The matches under the id of one: itself, and all that it was made again as. */
const underItsId = (match: string): string =>
  `SELECT other.seq FROM match JOIN match AS other ON other.id = match.id WHERE match.seq = ${match}`;

/**
 * Says again what was reversed: of an import that is brought back, all that its undoing reversed. Each in its own month
 * where that is open, else in the month of its reversal, which must be.
 */
export const repeatReversed = (writer: Writer, importSeq: bigint, closedThrough: Month | null): number =>
  repeatChosen(
    writer,
    {
      sql: `entry.import_seq = $import AND entry.id NOT IN (
        SELECT repeats FROM journal_entry WHERE import_seq = $import AND repeats IS NOT NULL
      )`,
      places: { import: importSeq },
    },
    closedThrough,
  );

/** The same for a match that is made again: what was booked for it when it stood. */
export const repeatMatch = (writer: Writer, fromMatch: bigint, toMatch: bigint, closedThrough: Month | null): number =>
  repeatChosen(
    writer,
    {
      sql: `entry.match_seq = $from AND entry.id NOT IN (
        SELECT repeats FROM journal_entry WHERE match_seq IN (${underItsId('$from')}) AND repeats IS NOT NULL
      )`,
      places: { from: fromMatch, match: toMatch },
    },
    closedThrough,
  );

/**
 * The months that would take a reversal if an import that stands, or a match, were taken back, or one that was taken
 * back brought back: those of the last word on each of its entries, in order. What was said of it before stays where it is.
 */
export const monthsHolding = (
  reader: Reader,
  meant: { readonly importSeq: bigint } | { readonly matchSeqs: readonly bigint[] },
): Month[] =>
  ('importSeq' in meant
    ? reader
        .read(
          lastWords(
            'entry.import_seq = ?1',
            'entry.reverses NOT IN (SELECT repeats FROM journal_entry WHERE import_seq = ?1 AND repeats IS NOT NULL)',
          ),
        )
        .all(meant.importSeq)
    : reader
        .read(
          lastWords(
            'entry.match_seq IN (SELECT value FROM json_each(?1))',
            `NOT EXISTS (SELECT 1 FROM journal_entry AS again
               WHERE again.match_seq IN (${underItsId('entry.match_seq')}) AND again.repeats = entry.reverses)`,
          ),
        )
        .all(`[${meant.matchSeqs.join(',')}]`)
  ).map((row) => monthIn(row, 'period'));

const lastWords = (which: string, notSaidAgain: string): string =>
  `SELECT DISTINCT period FROM journal_entry AS entry
   WHERE ${which} AND (${stands} OR entry.reverses IS NOT NULL AND ${notSaidAgain}) ORDER BY period`;

/**
 * After a month was opened again: books entries that came late in their own month where that is open now, and reversals
 * that came later than what they take back in the month of that. Months after `closedThrough` are open.
 */
export function bringEntriesHome(writer: Writer, merchantId: MerchantId, closedThrough: Month | null): void {
  const places = { merchant: merchantId, closedThrough: closedThrough ?? '' };
  const after = lastEntry(writer);
  reverseChosen(writer, { sql: `entry.merchant_seq = ${seqOfMerchant} AND entry.late_from > $closedThrough`, places });
  repeatChosen(
    writer,
    { sql: `entry.id IN (SELECT reverses FROM journal_entry WHERE id > $after)`, places: { after } },
    closedThrough,
  );
  bringReversalsHome(writer, places);
}

/**
 * A match of a month that was closed is taken back in a later one. Once its month is open again, it is said again there
 * and taken back in its own: the later month then holds nothing of it, and its own month both.
 */
function bringReversalsHome(writer: Writer, places: Places): void {
  const after = lastEntry(writer);
  writer
    .write(
      `INSERT INTO journal_entry (merchant_seq, kind, occurred_on, period, late_from, import_seq, payment_id, batch_id, statement_line_id, match_seq, repeats)
       SELECT entry.merchant_seq, entry.kind, entry.occurred_on, away.period, away.late_from, entry.import_seq, entry.payment_id,
              entry.batch_id, entry.statement_line_id, entry.match_seq, entry.id
       FROM journal_entry AS away JOIN journal_entry AS entry ON entry.id = away.reverses
       WHERE away.merchant_seq = ${seqOfMerchant} AND away.reverses IS NOT NULL
         AND away.period > entry.period AND entry.period > $closedThrough
         AND entry.id NOT IN (
           SELECT again.repeats FROM journal_entry AS home JOIN journal_entry AS again ON again.id = home.reverses
           WHERE home.reverses IS NOT NULL AND home.period < again.period AND again.repeats IS NOT NULL
         )
       ORDER BY entry.id`,
    )
    .run(places);
  const through = lastEntry(writer);
  postAfter(writer, after);
  writer
    .write(
      `INSERT INTO journal_entry (merchant_seq, kind, occurred_on, period, late_from, import_seq, payment_id, batch_id, statement_line_id, match_seq, reverses)
       SELECT entry.merchant_seq, 'reversal', entry.occurred_on, entry.period, entry.late_from, entry.import_seq, entry.payment_id,
              entry.batch_id, entry.statement_line_id, entry.match_seq, again.id
       FROM journal_entry AS again JOIN journal_entry AS entry ON entry.id = again.repeats
       WHERE again.id > ? ORDER BY again.id`,
    )
    .run(after);
  postAfter(writer, through);
}

function repeatChosen(writer: Writer, { sql, places }: Chosen, closedThrough: Month | null): number {
  const after = lastEntry(writer);
  const own = 'substr(entry.occurred_on, 1, 7)';
  writer
    .write(
      `INSERT INTO journal_entry (merchant_seq, kind, occurred_on, period, late_from, import_seq, payment_id, batch_id, statement_line_id, match_seq, repeats)
       SELECT entry.merchant_seq, entry.kind, entry.occurred_on,
              CASE WHEN ${own} <= $closedThrough THEN back.period ELSE ${own} END,
              CASE WHEN ${own} <= $closedThrough THEN ${own} END,
              entry.import_seq, entry.payment_id, entry.batch_id, entry.statement_line_id,
              ${'match' in places ? '$match' : 'entry.match_seq'}, entry.id
       FROM journal_entry AS entry JOIN journal_entry AS back ON back.reverses = entry.id
       WHERE ${sql} ORDER BY entry.id`,
    )
    .run({ ...places, closedThrough: closedThrough ?? '' });
  return postAfter(writer, after);
}

/** Writes the postings of the entries after `after`: those of what each says again, or turned round of what it takes back. */
function postAfter(writer: Writer, after: bigint): number {
  writer
    .write(
      `INSERT INTO posting (entry_id, n, account_id, currency, amount, frac)
       SELECT entry.id, n, account_id, currency,
              CASE WHEN entry.reverses IS NULL THEN amount ELSE -amount - (frac <> 0) END,
              CASE WHEN entry.reverses IS NULL OR frac = 0 THEN frac ELSE 1000000000 - frac END
       FROM journal_entry AS entry CROSS JOIN posting ON posting.entry_id = coalesce(entry.reverses, entry.repeats)
       WHERE entry.id > ? ORDER BY entry.id, n`,
    )
    .run(after);
  return countOf(writer.read('SELECT count(*) AS n FROM journal_entry WHERE id > ?').get(after) ?? {}, 'n');
}
