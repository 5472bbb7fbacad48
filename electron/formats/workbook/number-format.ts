/** What a cell's number stands for, by its number format: itself, a day, or a day with its time. */
export type NumberFormat = 'number' | 'day' | 'moment';

/** The formats that have a number and no code of their own (ECMA-376 part 1, 18.8.30). */
export function builtInFormat(id: number): NumberFormat {
  if (id >= 14 && id <= 17) return 'day';
  return (id >= 18 && id <= 22) || (id >= 45 && id <= 47) ? 'moment' : 'number';
}

/** Codes are short; what is longer is none that a person made. */
const longestCode = 1000;

/**
 * What a format's code makes of a number: days and times are made of y, m, d, h and s outside quotes, brackets and
 * escapes (ECMA-376 part 1, 18.8.31). The first section stands for all: the others are for negative numbers, zero, text.
 */
export function formatOfCode(code: string): NumberFormat {
  const bare = code
    .slice(0, longestCode)
    .replaceAll(/"[^"]*(?:"|$)|[\\_*][^]/g, '')
    .replaceAll(/\[(h+|m+|s+)\]/gi, '$1')
    .replaceAll(/\[[^\]]*(?:\]|$)/g, '')
    .replace(/;[^]*$/, '')
    .replaceAll(/general|am\/pm|a\/p/gi, '');
  if (!/[ymdhs]/i.test(bare)) return 'number';
  // Digits beside the letters are of a number with a letter in it, save for parts of a second.
  if (/[0#?]/.test(bare.replaceAll(/s\.?0+/gi, 's'))) return 'number';
  return /[hs]/i.test(bare) ? 'moment' : 'day';
}
