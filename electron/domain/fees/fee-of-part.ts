import { agreedFee } from './agreed-fee.ts';
import { percentScale, type CardTerms, type LineTerms } from './card-terms.ts';
import { lineFor } from './line-for.ts';

/**
 * What of a fee may move with a part of a payment: exactly `low` ÷ `percentScale` to `high` ÷ `percentScale` ledger units, by
 * the line at `line` or by one for larger payments.
 */
export type FeeOfPart = { readonly line: number; readonly low: bigint; readonly high: bigint };

/**
 * The fee that comes back with a refund or chargeback of `size` ledger units, or is taken again when it is reversed; null
 * where no line speaks of such a payment. What was refunded may be a part of a larger payment, whose band or most held, and
 * the row does not say of how large a one: certain is only what comes back whichever it was. Whether the fixed part and the
 * least fee come back with a part, no card says either.
 */
export function feeOfPart(card: CardTerms, method: string, size: bigint): FeeOfPart | null {
  const places = linesFrom(card, method, size);
  const [first] = places;
  if (first === undefined) return null;
  const lows = places.map((at) => certainOf(card.lines[at], size));
  const highs = places.map((at) => wholeOf(card.lines[at], size));
  return {
    line: lineFor(card, method, size) ?? first,
    low: lows.reduce((least, one) => (one < least ? one : least)),
    high: highs.reduce((most, one) => (one > most ? one : most)),
  };
}

/** The places of the lines that payments of this size and larger may fall under, up to the first that takes all of them. */
function linesFrom({ lines }: CardTerms, method: string, size: bigint): readonly number[] {
  const places: number[] = [];
  for (const [at, { methods, bandFrom, bandTo }] of lines.entries()) {
    if ((methods !== null && !methods.has(method)) || (bandTo !== null && bandTo < size)) continue;
    places.push(at);
    if ((bandFrom === null || bandFrom <= size) && bandTo === null) break;
  }
  return places;
}

/** The share of the percentage; where a most holds, that of the largest payment of the band, and of no largest nothing. */
function certainOf(line: LineTerms | undefined, size: bigint): bigint {
  if (line === undefined || size === 0n) return 0n;
  const share = size * line.percent;
  if (line.max === null) return share;
  const capped = line.bandTo === null ? 0n : (line.max * percentScale * size) / line.bandTo;
  return capped < share ? capped : share;
}

const wholeOf = (line: LineTerms | undefined, size: bigint): bigint =>
  line === undefined ? 0n : agreedFee(line, size).feeParts;
