import { standings, type Standing } from '../../../shared/contract/standing.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Reader, Row, Writer } from '../connection.ts';
import { countOf, textOf } from '../row.ts';

/** One change of where a merchant stands: who said so, why, when (milliseconds since 1970). */
export type StandingRecord = {
  readonly standing: Standing;
  readonly by: string;
  readonly reason: string;
  readonly at: number;
};

function standingIn(row: Row): Standing {
  const found = standings.find((one) => one === row['standing']);
  assert(found !== undefined, 'a standing in the ledger is one of those there are');
  return found;
}

const recordOf = (row: Row): StandingRecord => ({
  standing: standingIn(row),
  by: textOf(row, 'by_name'),
  reason: textOf(row, 'reason'),
  at: countOf(row, 'noted_at'),
});

/** Where a merchant stands: `draft` while nobody has said anything. */
export function standingOf(reader: Reader, merchantId: MerchantId): Standing {
  const row = reader
    .read(
      `SELECT standing FROM standing_event WHERE merchant_seq = (SELECT seq FROM merchant WHERE id = ?) ORDER BY seq DESC LIMIT 1`,
    )
    .get(merchantId);
  return row === undefined ? 'draft' : standingIn(row);
}

/** Every change, the oldest first. */
export const listStandings = (reader: Reader, merchantId: MerchantId): StandingRecord[] =>
  reader
    .read(
      `SELECT standing, by_name, reason, noted_at FROM standing_event
       WHERE merchant_seq = (SELECT seq FROM merchant WHERE id = ?) ORDER BY seq`,
    )
    .all(merchantId)
    .map(recordOf);

/** `packetSeq`: the packet that brought it or takes it along; null for a step nobody else is told of. */
export function insertStanding(
  writer: Writer,
  merchantId: MerchantId,
  { standing, by, reason, at }: StandingRecord,
  packetSeq: bigint | null,
): void {
  writer
    .write(
      `INSERT INTO standing_event (merchant_seq, standing, by_name, reason, packet_seq, noted_at)
       VALUES ((SELECT seq FROM merchant WHERE id = ?), ?, ?, ?, ?, ?)`,
    )
    .run(merchantId, standing, by, reason, packetSeq, BigInt(at));
}

/** The last change, where the other side was told of it from here; null where it was not, or said it itself. */
export function lastTold(reader: Reader, merchantId: MerchantId): StandingRecord | null {
  const row = reader
    .read(
      `SELECT standing, by_name, reason, noted_at, packet.direction AS direction, packet.kind AS kind
       FROM standing_event LEFT JOIN packet ON packet.seq = packet_seq
       WHERE standing_event.merchant_seq = (SELECT seq FROM merchant WHERE id = ?) ORDER BY standing_event.seq DESC LIMIT 1`,
    )
    .get(merchantId);
  return row?.['direction'] === 'out' && row['kind'] === 'notice' ? recordOf(row) : null;
}
