import { assert } from '../../../shared/kernel/assert.ts';

/**
 * A row that went out of the books and comes back brings the key it is kept under in the place of what the key was made of, so that
 * it is known again and so are the files it first came from. Letters alone, a for 0 to p for 15: digits could be masked for a card's.
 */
const kept = /^(?:(?:declined|pending):)?kept:([a-p]{32})$/;
const letters = /^[a-p]{32}$/;
const firstLetter = 97;

export const isKeyText = (text: string): boolean => letters.test(text);

/** The key of a row, 16 bytes, as 32 letters. */
export function keyText(key: Uint8Array): string {
  assert(key.length === 16, 'a row is kept under sixteen bytes');
  return Array.from(key, (byte) => String.fromCharCode(firstLetter + (byte >> 4), firstLetter + (byte & 15))).join('');
}

/** The identity of a row that comes back under a key. */
export const keptIdentity = (text: string): string => `kept:${text}`;

/** The key that an identity brings; null for one that brings none. */
export function keptKey(identity: string): Uint8Array | null {
  const text = kept.exec(identity)?.[1];
  if (text === undefined) return null;
  const half = (place: number): number => text.charCodeAt(place) - firstLetter;
  return Uint8Array.from({ length: 16 }, (_, at) => half(2 * at) * 16 + half(2 * at + 1));
}
