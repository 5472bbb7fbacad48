import { toDecimalText } from '../../shared/money/decimal-text.ts';
import { fromWire, type WireMoney } from '../../shared/money/wire.ts';

/** A space as wide as a digit, and one as wide as a point (Unicode 16, General Punctuation). */
const figureSpace = '\u2007';
const pointSpace = '\u2008';

/** How many decimals an amount shows: at least its currency's own. */
export const decimalsOf = (value: WireMoney): number => toDecimalText(fromWire(value)).split('.')[1]?.length ?? 0;

/** The most decimals in a column, to which its shorter amounts are filled up. */
export const widestDecimals = (values: readonly WireMoney[]): number =>
  values.reduce((widest, value) => Math.max(widest, decimalsOf(value)), 0);

/**
 * Puts blanks of a digit's width behind the last digit, so that amounts with fewer decimals keep their point under the
 * others' in a column that is set to the right.
 */
export function alignAtPoint(text: string, decimals: number, widest: number): string {
  if (decimals >= widest) return text;
  const blank = (decimals === 0 ? pointSpace : '') + figureSpace.repeat(widest - decimals);
  return text.replace(/^(.*\p{Nd})(.*)$/su, (_, digits: string, rest: string) => digits + blank + rest);
}
