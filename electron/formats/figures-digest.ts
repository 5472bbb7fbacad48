import { fingerprintOf } from './fingerprint-table.ts';
import type { NormalisedRow } from './format.ts';

const wide = new BigInt64Array(3);
const narrow = new Int32Array(wide.buffer);

/** Thirty-two bits over what a row says of money, time and settlement: equal rows agree, others all but never. */
export function figuresOf(row: NormalisedRow): number {
  wide[0] = row.gross.units;
  wide[1] = row.fee.units;
  wide[2] = row.tax.units;
  let mixed = fingerprintOf(`${row.occurredAt}|${row.valueOn ?? ''}|${row.batch ?? ''}`).low;
  for (const word of narrow) mixed = Math.imul(mixed ^ word, 2_654_435_761) ^ (mixed >>> 15);
  return mixed | 0;
}
