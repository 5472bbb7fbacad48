import { percentScale, type LineTerms } from './card-terms.ts';

/** Exact: `feeParts` ÷ `percentScale` is the fee in ledger units. `held` says which limit holds it, if one does. */
export type ExactFee = { readonly feeParts: bigint; readonly held: 'min' | 'max' | null };

/** The fee that a line gives for a payment of `size` ledger units: percent × size + fixed, held between least and most. */
export function agreedFee({ percent, fixed, min, max }: LineTerms, size: bigint): ExactFee {
  const parts = size * percent + fixed * percentScale;
  if (min !== null && parts < min * percentScale) return { feeParts: min * percentScale, held: 'min' };
  if (max !== null && parts > max * percentScale) return { feeParts: max * percentScale, held: 'max' };
  return { feeParts: parts, held: null };
}
