import type { FeeVerdict } from '../../../shared/contract/fees.ts';
import { roundDivision } from '../../../shared/money/round-division.ts';
import { agreedFee } from './agreed-fee.ts';
import { percentScale, type CardTerms, type LineTerms } from './card-terms.ts';
import { feeOfPart } from './fee-of-part.ts';
import { heldAgainst, taxDue, type Due } from './held-against.ts';
import { lineFor } from './line-for.ts';

/** A row and what was kept of it, in ledger units of one currency. Gross is signed as the row moves what the provider owes. */
export type Charge = {
  readonly kind: string;
  readonly method: string;
  readonly gross: bigint;
  readonly fee: bigint;
  readonly tax: bigint;
  /** The provider says fee and tax in one figure, which stands as the fee: a wallet's row. */
  readonly together: boolean;
};

/** What the audit comes to for one row. Over and under are never negative, and never both above zero. */
export type Judgement = {
  readonly verdict: FeeVerdict;
  /** The line of the card that fits; null where none does or none is asked. */
  readonly line: number | null;
  readonly agreedFee: bigint;
  readonly agreedTax: bigint;
  readonly over: bigint;
  readonly under: bigint;
  /** What is left of the difference: the provider's own rounding, or fee and tax parted otherwise than agreed. */
  readonly rounding: bigint;
};

const nothing = { line: null, agreedFee: 0n, agreedTax: 0n, over: 0n, under: 0n, rounding: 0n } as const;

/** Holds what was charged for a row against the card of its day; `minor` is how many ledger units a minor unit has. */
export function judgeCharge(card: CardTerms | null, charge: Charge, minor: bigint): Judgement {
  const { kind, fee, tax } = charge;
  if (kind === 'fee') return { verdict: 'own_row', ...nothing };
  const isFree = fee === 0n && tax === 0n;
  const direction = feeDirection(kind);
  if (card === null) return { verdict: 'no_card', ...nothing };
  // Where nothing is charged and the card says nothing, there is nothing to agree on.
  if (direction === undefined) return { verdict: isFree ? 'as_agreed' : 'not_agreed', ...nothing };
  if (direction !== 'taken') {
    return card.refundKeepsFee ? keptFee(fee + tax, minor) : movedFee(card, charge, direction, minor);
  }
  const size = sizeOf(charge);
  const at = lineFor(card, charge.method, size);
  const line = at === null ? undefined : card.lines[at];
  if (line === undefined) return { verdict: isFree ? 'as_agreed' : 'not_agreed', ...nothing };
  const { feeParts } = agreedFee(line, size);
  const due = { low: feeParts, high: feeParts, scale: percentScale };
  return { ...judgeByLine(line, due, charge, minor), line: at };
}

const sizeOf = ({ gross }: Charge): bigint => (gross < 0n ? -gross : gross);

/** Whether the fee of such a row is taken, given back, or taken again after it was given back; undefined for other rows. */
export const feeDirection = (kind: string): 'taken' | 'given back' | 'taken again' | undefined => directions.get(kind);

const directions: ReadonlyMap<string, 'taken' | 'given back' | 'taken again'> = new Map([
  ['sale', 'taken'],
  ['refund', 'given back'],
  ['chargeback', 'given back'],
  ['refund_reversed', 'taken again'],
  ['chargeback_reversed', 'taken again'],
]);

/** A refund moves no fee where the card keeps it. A charge for the refund itself is something the card does not speak of. */
function keptFee(charged: bigint, minor: bigint): Judgement {
  if (charged >= minor) return { verdict: 'not_agreed', ...nothing };
  if (charged <= -minor) return { ...nothing, verdict: 'under', under: -charged };
  return { ...nothing, verdict: 'as_agreed', rounding: charged };
}

/** What of the fee comes back, or is taken again. A charge for the refund itself is something the card does not speak of. */
function movedFee(card: CardTerms, charge: Charge, direction: 'given back' | 'taken again', minor: bigint): Judgement {
  const charged = charge.fee + charge.tax;
  const part = feeOfPart(card, charge.method, sizeOf(charge));
  const line = part === null ? undefined : card.lines[part.line];
  if (part === null || line === undefined) return { verdict: charged === 0n ? 'as_agreed' : 'not_agreed', ...nothing };
  if (direction === 'given back' && charged >= minor) return { verdict: 'not_agreed', ...nothing };
  const { low, high } = part;
  const due =
    direction === 'given back' ? { low: -high, high: -low, scale: percentScale } : { low, high, scale: percentScale };
  return { ...judgeByLine(line, due, charge, minor), line: part.line };
}

function judgeByLine(line: LineTerms, due: Due, charge: Charge, minor: bigint): Judgement {
  return charge.together
    ? judgeTogether(line, due, charge.fee + charge.tax, minor)
    : judgeApart(line, due, charge, minor);
}

function judgeApart({ taxPercent }: LineTerms, due: Due, { fee, tax }: Charge, minor: bigint): Judgement {
  const heldFee = heldAgainst(fee, due, minor, minor);
  const heldTax = heldAgainst(tax, taxDue(taxPercent, due, heldFee, fee), minor, minor);
  const agreedTax = taxOn(heldFee.agreed, taxPercent, minor);
  const beyond = heldFee.beyond + (heldTax.fits ? 0n : tax - agreedTax);
  return judged(fee + tax, heldFee.agreed, agreedTax, beyond, minor);
}

/** Each of the two may be rounded, so what both come to may be off by as much as two roundings. */
function judgeTogether({ taxPercent }: LineTerms, due: Due, charged: bigint, minor: bigint): Judgement {
  const withTax = {
    low: due.low * (percentScale + taxPercent),
    high: due.high * (percentScale + taxPercent),
    scale: due.scale * percentScale,
  };
  const held = heldAgainst(charged, withTax, minor, taxPercent === 0n ? minor : 2n * minor);
  const parts =
    charged * withTax.scale <= withTax.low ? due.low : charged * withTax.scale >= withTax.high ? due.high : null;
  // Between what comes back for certain and the whole fee, the charge itself says how much it is.
  const exact = parts ?? roundDivision(charged * percentScale * due.scale, percentScale + taxPercent, 'half_up');
  const agreed = roundDivision(exact, due.scale * minor, 'half_up') * minor;
  const agreedTax = taxOn(agreed, taxPercent, minor);
  return judged(charged, agreed, agreedTax, held.fits ? 0n : charged - agreed - agreedTax, minor);
}

/** Of a whole fee of `fee` ledger units, half up to whole minor units. */
const taxOn = (fee: bigint, taxPercent: bigint, minor: bigint): bigint =>
  roundDivision(fee * taxPercent, percentScale * minor, 'half_up') * minor;

/**
 * Fee and tax are one payment to the provider: what one has too much and the other too little is no over-charge. `beyond` says
 * whether more than rounding parts it from what is agreed; then the whole difference counts, so that a claim adds up.
 */
function judged(charged: bigint, fee: bigint, tax: bigint, beyond: bigint, minor: bigint): Judgement {
  const difference = charged - fee - tax;
  const isOver = beyond >= minor && difference >= minor;
  const isUnder = beyond <= -minor && difference <= -minor;
  return {
    verdict: isOver ? 'over' : isUnder ? 'under' : 'as_agreed',
    line: null,
    agreedFee: fee,
    agreedTax: tax,
    over: isOver ? difference : 0n,
    under: isUnder ? -difference : 0n,
    rounding: isOver || isUnder ? 0n : difference,
  };
}
