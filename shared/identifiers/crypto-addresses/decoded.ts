import { base58, createBase58check } from '@scure/base';
import { sha256 } from '@noble/hashes/sha2.js';
import type { IdentifierFault } from '../identifier-fault.ts';

const base58check = createBase58check(sha256);

/** What `decode` gives, or null where it throws: the libraries know no gentler way. */
function orNull<T>(decode: () => T): T | null {
  try {
    return decode();
  } catch {
    return null;
  }
}

export const fromBase58 = (text: string): Uint8Array | null => orNull(() => base58.decode(text));

/** The bytes before the four of the double SHA-256; null where they do not agree. */
export const fromBase58Check = (text: string): Uint8Array | null => orNull(() => base58check.decode(text));

const base58Alphabet = /^[1-9A-HJ-NP-Za-km-z]$/;

/** The first character that base58 does not have (0, O, I and l are left out, for they are taken for others). */
export function strayInBase58(text: string): IdentifierFault | null {
  const at = [...text].findIndex((character) => !base58Alphabet.test(character));
  return at === -1 ? null : { why: 'foreign_character', at: at + 1, found: [...text][at] ?? '' };
}
