/** Figures of a file's rows, each from its row's number alone, so that totals can stand before the rows they are of. */

const dayLength = 86_400;
const firstSecond = Date.UTC(2026, 9, 1) / 1000;

/** A whole number below `count` that looks drawn and is always the same for an index (the finaliser of MurmurHash3). */
export function drawn(index: number, count: number, salt = 0): number {
  let mixed = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return Math.floor((((mixed ^ (mixed >>> 16)) >>> 0) / 0x1_0000_0000) * count);
}

export const pick = <T>(index: number, list: readonly [T, ...T[]], salt = 0): T =>
  list[drawn(index, list.length, salt)] ?? list[0];

/** What a customer paid, in hundredths: whole amounts mostly, as in a shop. */
export const saleOf = (index: number): bigint =>
  BigInt(49 + drawn(index, 5_951)) * 100n + (drawn(index, 10, 1) === 0 ? 50n : 0n);

/** One row in a hundred gives money back. */
export const isRefund = (index: number): boolean => index % 100 === 99;

/** A line of a bank's statement: nine credits, then a debit of about what they came to, so that the balance stays small. */
export const lineOf = (index: number): bigint =>
  index % 10 === 9 ? -(saleOf(index) + 2_000_000n) : saleOf(index) + BigInt(drawn(index, 100, 2));

export const unsigned = (amount: bigint): bigint => (amount < 0n ? -amount : amount);

/** So many basis points of an amount, halves away from zero. */
export const share = (amount: bigint, basisPoints: bigint): bigint =>
  amount < 0n ? -share(-amount, basisPoints) : (amount * basisPoints + 5_000n) / 10_000n;

/** `1234.50` of hundredths. */
export function plain(amount: bigint, decimals = 2): string {
  const digits = unsigned(amount)
    .toString()
    .padStart(decimals + 1, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** `1,234,567.50` of hundredths. */
export const grouped = (amount: bigint): string => plain(amount).replace(/\B(?=(\d{3})+\.)/g, ',');

/** Seconds since 1970, the rows evenly over October 2026. */
export const epochOf = (index: number, rows: number): number =>
  firstSecond + Math.floor((index * 31 * dayLength) / rows);

/** `2026-10-31T23:59:59`. */
export const momentOf = (index: number, rows: number): string =>
  new Date(epochOf(index, rows) * 1000).toISOString().slice(0, 19);

/**
 * Rows that would fill the month up to its twelfth before so many of the rest. Where a file must itself tell day from month
 * the reader waits for a day that does, but not without end, so its rows begin on the thirteenth.
 */
export const rowsBeforeThirteenth = (rows: number): number => Math.ceil((rows * 12) / 19);

/** The day of the month, from 1. */
export const dayOf = (index: number, rows: number): number =>
  Math.floor((epochOf(index, rows) - firstSecond) / dayLength) + 1;

/** `31/10/2026` of an ISO day or moment, with another mark between when one is given. */
export const dayFirst = (iso: string, mark = '/'): string =>
  `${iso.slice(8, 10)}${mark}${iso.slice(5, 7)}${mark}${iso.slice(0, 4)}`;

/** The row's number as an id of so many digits. */
export const numbered = (index: number, length = 10): string => String(index + 1).padStart(length, '0');
