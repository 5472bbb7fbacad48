import { base64url } from '@scure/base';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { heldToForms } from '../held-to-forms.ts';
import { faulty, sound, type CheckedIdentifier } from '../identifier-fault.ts';
import { fromBase58, fromBase58Check, strayInBase58 } from './decoded.ts';

/** Said of a sound address that cannot tell a wrong character from a right one. */
const withoutChecksum = { checksum: 'none' } as const;

/** `0x` and so many hexadecimal digits, without the 0x; or why not. */
function hexadecimal(text: string, digits: number): string | CheckedIdentifier {
  if (!/^0x/i.test(text)) return faulty({ why: 'wrong_form' });
  const fault = heldToForms(text.slice(2).toUpperCase(), [`h${digits}`], 2);
  if (fault !== null) return faulty(fault);
  return /^0+$/.test(text.slice(2)) ? faulty({ why: 'placeholder' }) : text.slice(2);
}

/**
 * An address of Ethereum and of the chains that work as it does. Its capitals are a checksum (EIP-55); one in small letters or
 * in capitals alone has none, and says so. What is kept has them.
 */
export function checkEvmAddress(text: string): CheckedIdentifier {
  const digits = hexadecimal(text, 40);
  if (typeof digits !== 'string') return digits;
  const written = inEip55(digits);
  if (digits === digits.toLowerCase() || digits === digits.toUpperCase())
    // Without letters, or with the capitals that belong there, there is nothing to miss.
    return sound(`0x${written}`, written === digits ? {} : withoutChecksum);
  return written === digits ? sound(`0x${written}`) : faulty({ why: 'wrong_check_digit' });
}

/** A letter is a capital where the digit of the hash of the small letters in its place is 8 or more. */
function inEip55(digits: string): string {
  const small = digits.toLowerCase();
  const hash = keccak_256(Uint8Array.from(small, (character) => character.charCodeAt(0)));
  return [...small]
    .map((character, at) => {
      const nibble = at % 2 === 0 ? (hash[at >> 1] ?? 0) >> 4 : (hash[at >> 1] ?? 0) & 0xf;
      return nibble >= 8 ? character.toUpperCase() : character;
    })
    .join('');
}

/** An account of Aptos: 0x and 64 digits (AIP-40). No checksum; a shorter one is not filled up, for it may have lost digits. */
export function checkAptosAddress(text: string): CheckedIdentifier {
  const digits = hexadecimal(text, 64);
  return typeof digits === 'string' ? sound(`0x${digits.toLowerCase()}`, withoutChecksum) : digits;
}

/** An address of Tron: base58check of 21 bytes, the first 0x41, so that it begins with T. */
export function checkTronAddress(text: string): CheckedIdentifier {
  const stray = strayInBase58(text);
  if (stray !== null) return faulty(stray);
  if (!text.startsWith('T')) return faulty({ why: 'wrong_form' });
  if (text.length !== 34) return faulty({ why: 'wrong_length', found: text.length, allowed: [34] });
  const bytes = fromBase58Check(text);
  if (bytes === null) return faulty({ why: 'wrong_check_digit' });
  return bytes.length === 21 && bytes[0] === 0x41 ? sound(text) : faulty({ why: 'wrong_form' });
}

/** Characters of 32 bytes in base58: 43 or 44, fewer with zeros in front. */
const solanaLengths: readonly number[] = [32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44];

/** An account of Solana: base58 of 32 bytes, no checksum. The one of zeros is the system’s own. */
export function checkSolanaAddress(text: string): CheckedIdentifier {
  const stray = strayInBase58(text);
  if (stray !== null) return faulty(stray);
  if (!solanaLengths.includes(text.length))
    return faulty({ why: 'wrong_length', found: text.length, allowed: solanaLengths });
  const bytes = fromBase58(text);
  if (bytes?.length !== 32) return faulty({ why: 'wrong_form' });
  return bytes.every((byte) => byte === 0) ? faulty({ why: 'placeholder' }) : sound(text, withoutChecksum);
}

/** CRC-16/XMODEM, as TON’s user-friendly addresses end with. */
function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc;
}

/**
 * An address of TON in its user-friendly form (TEP-2): flags, workchain, 32 bytes and a CRC in 48 characters of base64, of either
 * alphabet. The raw form has no checksum, and is not taken.
 */
export function checkTonAddress(text: string): CheckedIdentifier {
  const safe = text.replaceAll('+', '-').replaceAll('/', '_');
  const stray = [...safe].findIndex((character) => !/^[\w-]$/.test(character));
  if (stray !== -1) return faulty({ why: 'foreign_character', at: stray + 1, found: [...safe][stray] ?? '' });
  if (safe.length !== 48) return faulty({ why: 'wrong_length', found: safe.length, allowed: [48] });
  const bytes = base64url.decode(safe);
  if (crc16(bytes.subarray(0, 34)) !== (((bytes[34] ?? 0) << 8) | (bytes[35] ?? 0)))
    return faulty({ why: 'wrong_check_digit' });
  const flags = bytes[0] ?? 0;
  if ([0x91, 0xd1].includes(flags)) return faulty({ why: 'test_network' });
  return [0x11, 0x51].includes(flags) && [0, 255].includes(bytes[1] ?? 1) ? sound(safe) : faulty({ why: 'wrong_form' });
}
