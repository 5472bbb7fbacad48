import { roundDivision } from '../../../shared/money/round-division.ts';

/** A fee as a percentage of a gross, as decimal text with three places: `1.953`. Null where the gross is nothing. */
export function effectivePercent(fee: bigint, gross: bigint): string | null {
  if (gross <= 0n) return null;
  const thousandths = roundDivision(fee * 100_000n, gross, 'half_even');
  const digits = (thousandths < 0n ? -thousandths : thousandths).toString().padStart(4, '0');
  return `${thousandths < 0n ? '-' : ''}${digits.slice(0, -3)}.${digits.slice(-3)}`;
}
