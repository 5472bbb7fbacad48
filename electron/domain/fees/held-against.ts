import { roundDivision } from '../../../shared/money/round-division.ts';
import { percentScale } from './card-terms.ts';

/** What a charge may be, exactly: `low` ÷ `scale` to `high` ÷ `scale` ledger units. Usually both are the same. */
export type Due = { readonly low: bigint; readonly high: bigint; readonly scale: bigint };

/** A charge beside what is due, in ledger units: `agreed` in whole minor units, and what goes beyond rounding. */
export type Held = { readonly agreed: bigint; readonly beyond: bigint; readonly fits: boolean };

/**
 * Holds a charge against what is due. Less than `allowance` ledger units away from it is the provider's own rounding, up or
 * down, and no fault; else it differs from what is due rounded half up to whole minor units of `minor` ledger units, as invoices
 * are.
 */
export function heldAgainst(charged: bigint, { low, high, scale }: Due, minor: bigint, allowance: bigint): Held {
  const exact = charged * scale;
  const rounded = (parts: bigint): bigint => roundDivision(parts, scale * minor, 'half_up') * minor;
  const fits = exact > low - allowance * scale && exact < high + allowance * scale;
  const nearest = exact < low ? low : exact > high ? high : exact;
  const agreed = rounded(nearest);
  return { agreed, beyond: fits ? 0n : charged - agreed, fits };
}

/**
 * The tax that is due on a fee: on the exact fee, on the fee rounded as agreed, or on the fee as it was charged where
 * that fits. Which of them a provider takes the tax of, none says, and each is honest.
 */
export function taxDue(taxPercent: bigint, fee: Due, held: Held, charged: bigint): Due {
  const scale = fee.scale * percentScale;
  const bases = [fee.low, fee.high, held.agreed * fee.scale, ...(held.fits ? [charged * fee.scale] : [])];
  const taxes = bases.map((base) => base * taxPercent);
  return {
    low: taxes.reduce((least, tax) => (tax < least ? tax : least)),
    high: taxes.reduce((most, tax) => (tax > most ? tax : most)),
    scale,
  };
}
