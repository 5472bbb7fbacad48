import { assert } from '../../shared/kernel/assert.ts';
import { fingerprintWordList } from './fingerprint-word-list.ts';

const wordCount = 12;
const bitsOfWord = 11;

/**
 * A fingerprint as people read it to each other: twelve words, its first 132 bits by eleven. Whoever would pass for somebody else has
 * to find keys that give the same twelve.
 */
export function fingerprintWords(fingerprint: string): readonly string[] {
  assert(/^[0-9a-f]{64}$/.test(fingerprint), 'a fingerprint has 64 digits');
  const bits = BigInt(`0x${fingerprint}`);
  return Array.from({ length: wordCount }, (_, place) => {
    const index = Number((bits >> BigInt(256 - bitsOfWord * (place + 1))) & 0x7ffn);
    const word = fingerprintWordList[index];
    assert(word !== undefined, 'the list has 2048 words');
    return word;
  });
}

/** The same in whole for a QR code, in letters and digits that a code holds most of. */
export const fingerprintCode = (fingerprint: string): string => `NIKASH:1:${fingerprint.toUpperCase()}`;
