import { createHash } from 'node:crypto';
import type { Reader, Row, Writer } from '../connection.ts';
import { countOf, integerOf, textOf, textOrNull } from '../row.ts';
import { addToAccountDays } from './account-days.ts';
import { lastEntry } from './entries-table.ts';
import { insertPart, partsToSeal, type ChainPart } from './chain-parts.ts';

export type ChainLink = {
  readonly seq: number;
  readonly throughEntry: bigint;
  readonly command: string;
  /** Why a chain that was cut is gone on from; null for every ordinary link. */
  readonly reason: string | null;
  readonly linkedAt: number;
  readonly previous: string;
  readonly hash: string;
};

const linkOf = (row: Row): ChainLink => ({
  seq: countOf(row, 'seq'),
  throughEntry: integerOf(row, 'through_entry'),
  command: textOf(row, 'command'),
  reason: textOrNull(row, 'reason'),
  linkedAt: countOf(row, 'linked_at'),
  previous: textOf(row, 'previous'),
  hash: textOf(row, 'hash'),
});

export function chainHead(reader: Reader): ChainLink | null {
  const row = reader.read('SELECT * FROM chain_link ORDER BY seq DESC LIMIT 1').get();
  return row === undefined ? null : linkOf(row);
}

/** The link that sealed an entry; null while its command is still running. */
export function linkOfEntry(reader: Reader, entryId: bigint): ChainLink | null {
  const row = reader.read('SELECT * FROM chain_link WHERE through_entry >= ? ORDER BY seq LIMIT 1').get(entryId);
  return row === undefined ? null : linkOf(row);
}

/** hash = SHA-256(previous | the link | its parts): one line each, as JSON. */
export const hashOfLink = (link: Omit<ChainLink, 'hash'>, parts: readonly Omit<ChainPart, 'marks'>[]): string =>
  createHash('sha256')
    .update(
      [
        [
          'nikash chain',
          1,
          link.previous,
          link.seq,
          link.throughEntry.toString(),
          link.command,
          link.reason,
          link.linkedAt,
        ],
        ...parts.map(({ part, firstKey, lastKey, rows, digest }) => [
          part,
          firstKey.toString(),
          lastKey.toString(),
          rows,
          digest,
        ]),
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    )
    .digest('hex');

/**
 * Ends a command: brings the accounts' days in step with its entries and adds the link over every row it wrote; nothing
 * when it wrote none. The database refuses what does not balance. With a reason the link is made even over nothing.
 */
export function sealCommand(writer: Writer, command: string, now: number, reason: string | null = null): void {
  const head = chainHead(writer);
  addToAccountDays(writer, head?.throughEntry ?? 0n);
  const parts = partsToSeal(writer);
  if (parts.length === 0 && reason === null) return;
  const throughEntry = lastEntry(writer);
  const link = {
    seq: (head?.seq ?? 0) + 1,
    throughEntry,
    command,
    reason,
    linkedAt: now,
    previous: head?.hash ?? '',
  };
  for (const part of parts) insertPart(writer, BigInt(link.seq), part);
  writer
    .write(
      'INSERT INTO chain_link (seq, through_entry, command, reason, linked_at, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(BigInt(link.seq), throughEntry, command, reason, BigInt(now), link.previous, hashOfLink(link, parts));
}

/** The command of a link over rows that no command wrote: `verify` keeps naming it. */
export const strayRows = 'rows from outside';

/**
 * Before a command writes: what lies beyond the last link was not written by Nikash. It gets a link of its own, so that
 * the command's link does not vouch for it.
 */
export function sealStrayRows(writer: Writer, now: number): void {
  sealCommand(writer, strayRows, now);
}

/** When the first command wrote, in milliseconds since 1970; null while none has. */
export function firstLinkAt(reader: Reader): number | null {
  const row = reader.read('SELECT linked_at FROM chain_link ORDER BY seq LIMIT 1').get();
  return row === undefined ? null : countOf(row, 'linked_at');
}
