/** Value of a character as most schemes have it: digits as they are, A is 10, Z is 35. */
export const valueOf = (character: string): number => Number.parseInt(character, 36);

export const valuesOf = (text: string): readonly number[] => [...text].map(valueOf);

/** Each value times its weight, summed; values beyond the weights count nothing. */
export const weighted = (values: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), 0);

/**
 * Luhn (ISO/IEC 7812-1 annex B): catches every wrong digit and every exchange of neighbours but 09 and 90. `text` with its check
 * digit, the last one.
 */
export const passesLuhn = (text: string): boolean => luhnSum(text) % 10 === 0;

export const luhnSum = (text: string): number =>
  valuesOf(text)
    .toReversed()
    .reduce((sum, value, at) => {
      const weighed = at % 2 === 0 ? value : value * 2;
      return sum + (weighed > 9 ? weighed - 9 : weighed);
    }, 0);

/** The remainder of a number of any length by `modulus`, digit by digit; a letter counts as its two digits (A is 10). */
export const remainder = (text: string, modulus: number): number =>
  [...text].reduce((rest, character) => {
    const value = valueOf(character);
    return (rest * (value > 9 ? 100 : 10) + value) % modulus;
  }, 0);

/** ISO/IEC 7064 MOD 11,10: catches every wrong digit and nearly every exchange of neighbours. */
export function passesMod1110(text: string): boolean {
  const values = valuesOf(text);
  const product = values.slice(0, -1).reduce((carried, value) => (((carried + value) % 10 || 10) * 2) % 11, 10);
  return (product + (values.at(-1) ?? 0)) % 10 === 1;
}

/** 11 less the weighted sum’s remainder by 11, as many registers have it: 1 to 11, where 10 and 11 have their own reading. */
export const elevenLess = (values: readonly number[], weights: readonly number[]): number =>
  11 - (weighted(values, weights) % 11);

/** True of one character over and over. */
export const isOneCharacter = (text: string): boolean => new Set(text).size === 1;
