import { createHash, type Hash } from 'node:crypto';
import { assert } from '../../../shared/kernel/assert.ts';
import type { Reader, Row, Writer } from '../connection.ts';
import { countOf, integerOf, textOf } from '../row.ts';

export type ChainLink = { readonly seq: number; readonly throughEntry: bigint; readonly hash: string };

export function chainHead(reader: Reader): ChainLink | null {
  const row = reader.read('SELECT seq, through_entry, hash FROM chain_link ORDER BY seq DESC LIMIT 1').get();
  return row === undefined
    ? null
    : { seq: countOf(row, 'seq'), throughEntry: integerOf(row, 'through_entry'), hash: textOf(row, 'hash') };
}

/** How many lines are hashed at one go. */
const linesAtOnce = 500;

/**
 * Feeds entries `after` < id ≤ `through` with their postings to a hash: one line an entry, one a posting, every column
 * as JSON in a fixed order, so that no two contents look alike.
 */
function digestEntries(reader: Reader, hash: Hash, after: bigint, through: bigint): void {
  digestLines(
    hash,
    reader
      .read(
        `SELECT json_array(id, merchant_id, kind, occurred_on, period, late_from, import_seq, payment_id, batch_id, statement_line_id, match_seq, reverses) AS line
         FROM journal_entry WHERE id > ? AND id <= ? ORDER BY id`,
      )
      .iterate(after, through),
  );
  digestLines(
    hash,
    reader
      .read(
        `SELECT json_array(entry_id, n, account_id, currency, amount, frac) AS line
         FROM posting WHERE entry_id > ? AND entry_id <= ? ORDER BY entry_id, n`,
      )
      .iterate(after, through),
  );
}

function digestLines(hash: Hash, rows: IterableIterator<Row>): void {
  let lines: string[] = [];
  for (const row of rows) {
    lines.push(textOf(row, 'line'));
    if (lines.length < linesAtOnce) continue;
    hash.update(`${lines.join('\n')}\n`);
    lines = [];
  }
  if (lines.length > 0) hash.update(`${lines.join('\n')}\n`);
}

/** Adds the link over what this command wrote; nothing when it wrote no entry. The database refuses what is unbalanced. */
export function sealEntries(writer: Writer, command: string, now: number): void {
  const head = chainHead(writer);
  const last = integerOf(writer.read('SELECT coalesce(max(id), 0) AS id FROM journal_entry').get() ?? {}, 'id');
  const after = head?.throughEntry ?? 0n;
  assert(last >= after, 'entries that the chain has sealed are missing');
  if (last === after) return;
  const previous = head?.hash ?? '';
  const hash = createHash('sha256').update(`${previous}\n${command}\n${now}\n`);
  digestEntries(writer, hash, after, last);
  writer
    .write('INSERT INTO chain_link (seq, through_entry, command, linked_at, previous, hash) VALUES (?, ?, ?, ?, ?, ?)')
    .run(BigInt((head?.seq ?? 0) + 1), last, command, BigInt(now), previous, hash.digest('hex'));
}

export type ChainFault = { readonly seq: number; readonly after: bigint; readonly through: bigint };

/** Recomputes every link from what the file holds; gives those that differ. */
export function brokenLinks(reader: Reader): { readonly links: number; readonly faults: ChainFault[] } {
  const faults: ChainFault[] = [];
  let previous = '';
  let after = 0n;
  let links = 0;
  for (const row of reader
    .read('SELECT seq, through_entry, command, linked_at, previous, hash FROM chain_link ORDER BY seq')
    .all()) {
    links += 1;
    const through = integerOf(row, 'through_entry');
    const hash = createHash('sha256').update(
      `${previous}\n${textOf(row, 'command')}\n${integerOf(row, 'linked_at')}\n`,
    );
    digestEntries(reader, hash, after, through);
    if (
      textOf(row, 'previous') !== previous ||
      hash.digest('hex') !== textOf(row, 'hash') ||
      countOf(row, 'seq') !== links
    ) {
      faults.push({ seq: countOf(row, 'seq'), after, through });
    }
    previous = textOf(row, 'hash');
    after = through;
  }
  return { links, faults };
}
