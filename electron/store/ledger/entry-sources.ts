import type { Money } from '../../../shared/money/money.ts';
import type { Reader, Row } from '../connection.ts';
import { importLines } from '../imports/import-texts.ts';
import { countOf, integerOf, moneyOf, textOf } from '../row.ts';
import { linkOfEntry } from './chain.ts';

/** A line of a file that an entry rests on. */
export type SourceLine = {
  readonly file: string;
  readonly line: number;
  /** As it stands in the file, card numbers masked. */
  readonly raw: string;
  readonly reference: string;
  /** What of the line the entry takes up: all of it, or its fee, its tax, its net. */
  readonly amount: Money;
  /** The payment it tells of; null for a bank's line. */
  readonly paymentId: bigint | null;
};

export type EntrySources = { readonly lines: readonly SourceLine[]; readonly more: number };

const mostLines = 50n;

const none: EntrySources = { lines: [], more: 0 };

/**
 * The lines an entry rests on: of a payment or bank line, that line; of what a batch cost or paid, the lines that its import
 * added to the batch; of a match, all that the match holds together, the bank's line first; of a reversal, those of what
 * it takes back. None for a revaluation, which rests on rates.
 */
export function entrySources(reader: Reader, entryId: bigint): EntrySources {
  const entry = reader
    .read(
      `SELECT id, kind, import_seq, payment_id, batch_id, statement_line_id, match_seq FROM journal_entry
       WHERE id = (SELECT coalesce(reverses, id) FROM journal_entry WHERE id = ?)`,
    )
    .get(entryId);
  if (entry === undefined) return none;
  if (entry['match_seq'] !== null) return linesOfMatch(reader, entry);
  if (entry['payment_id'] !== null) return found(reader, paymentLine('= $id'), { id: integerOf(entry, 'payment_id') });
  if (entry['statement_line_id'] !== null) {
    return found(reader, bankLine('= $id'), { id: integerOf(entry, 'statement_line_id') });
  }
  return entry['batch_id'] === null ? none : linesAdded(reader, entry);
}

const paymentLine = (which: string): string => `
  SELECT 2, id, import_seq, line, coalesce(reference, merchant_reference, ''), currency, amount, frac, id
  FROM payment WHERE id ${which}`;

const bankLine = (which: string): string => `
  SELECT 1, id, import_seq, line, coalesce(nullif(reference, ''), narration), currency, amount, frac, NULL
  FROM statement_line WHERE id ${which}`;

const settlementLine = (measure: 'fee' | 'tax' | 'net', which: string): string => `
  SELECT 3, line.id, line.import_seq, line.line, coalesce(reference, merchant_reference, ''), currency, line.${measure}_amount, line.${measure}_frac, payment_id
  FROM settlement_line AS line JOIN payment ON payment.id = payment_id WHERE ${which}`;

/** Of a fee or a tax only the lines that have one: the others are most of a batch, and say nothing of it. */
function linesAdded(reader: Reader, entry: Row): EntrySources {
  const kind = textOf(entry, 'kind');
  const measure = kind === 'fee' || kind === 'tax' ? kind : 'net';
  const hasIt = measure === 'net' ? '' : `AND (line.${measure}_amount <> 0 OR line.${measure}_frac <> 0)`;
  const places = { batch: integerOf(entry, 'batch_id'), import: integerOf(entry, 'import_seq') };
  return found(reader, settlementLine(measure, `batch_id = $batch AND line.import_seq = $import ${hasIt}`), places);
}

/**
 * What a match holds together, as it was when it was booked: a batch may have grown since, or lost an import's part, and
 * then the match was taken back but its entries still say what they said.
 */
function linesOfMatch(reader: Reader, entry: Row): EntrySources {
  const held = (item: string): string => `IN (SELECT ${item} FROM match_item WHERE match_seq = $match)`;
  const then = `line.batch_id ${held('batch_id')} AND line.id <= ${sealedBy('settlement_line')}
    AND line.import_seq NOT IN (
      SELECT import_seq FROM (
        SELECT import_seq, what, max(seq) FROM import_event WHERE seq <= ${sealedBy('import_event')} GROUP BY import_seq
      ) WHERE what = 'undone'
    )`;
  const sql = [paymentLine(held('payment_id')), bankLine(held('statement_line_id')), settlementLine('net', then)].join(
    ' UNION ALL ',
  );
  const link = linkOfEntry(reader, integerOf(entry, 'id'));
  // Without a link the command is still running, and nothing came after it.
  const places = { match: integerOf(entry, 'match_seq'), link: BigInt(link?.seq ?? Number.MAX_SAFE_INTEGER) };
  return found(reader, sql, places);
}

/** The last row of a table that the link, or one before it, covers. */
const sealedBy = (table: string): string =>
  `coalesce((SELECT last_key FROM chain_part WHERE part = '${table}' AND link_seq <= $link ORDER BY first_key DESC LIMIT 1), 0)`;

function found(reader: Reader, sql: string, places: Readonly<Record<string, bigint>>): EntrySources {
  const rows = reader
    .read(
      `WITH found (place, id, import_seq, line, reference, currency, amount, frac, payment_id) AS (${sql})
       SELECT found.*, file_name, count(*) OVER () AS total FROM found JOIN import ON import.seq = import_seq
       ORDER BY place, found.id LIMIT ${mostLines}`,
    )
    .all(places);
  const total = rows[0] === undefined ? 0 : countOf(rows[0], 'total');
  const textOfLine = importLines(reader);
  return { lines: rows.map((row) => lineOf(row, textOfLine)), more: total - rows.length };
}

function lineOf(row: Row, textOfLine: ReturnType<typeof importLines>): SourceLine {
  const line = countOf(row, 'line');
  return {
    file: textOf(row, 'file_name'),
    line,
    raw: textOfLine(integerOf(row, 'import_seq'), line) ?? '',
    reference: textOf(row, 'reference'),
    amount: moneyOf(row),
    paymentId: row['payment_id'] === null ? null : integerOf(row, 'payment_id'),
  };
}
