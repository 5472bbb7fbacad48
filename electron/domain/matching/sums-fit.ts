import { unitsPerMinor } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import { apart } from './make-match.ts';
import type { OpenBatch, OpenLine } from './open-items.ts';

/**
 * Whether lines come to exactly what batches do, as far as a bank can pay it: a lump is paid as the sum rounded, or as the
 * sum of what was rounded batch by batch. Whole minor units between them are a difference, however small.
 */
export function sumsFit(batches: readonly OpenBatch[], lines: readonly OpenLine[]): boolean {
  const between = apart(batches, lines).units;
  if (between === 0n) return true;
  const per = unitsPerMinor(batches[0]?.net.currency ?? 'INR');
  if (batches.every(({ net }) => net.units % per === 0n)) return false;
  if (between < per && between > -per) return true;
  const paid = batches.reduce((sum, { net }) => sum + payable(net).units, 0n);
  return paid === lines.reduce((sum, { amount }) => sum + amount.units, 0n);
}
