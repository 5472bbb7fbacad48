/** 256 bits that open a workspace when its PIN or passphrase is gone. */
export const recoveryKeyBytes = 32;

/** Crockford's base 32: no I, L, O, U, so that what is read aloud or copied by hand comes out the same. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const keyCharacters = 52;
const checkCharacters = 4;
const groupLength = 4;

export const recoveryKeyGroups = (keyCharacters + checkCharacters) / groupLength;

/** The key as it is shown and printed: fourteen groups of four characters, the last of them a check. */
export function writeRecoveryKey(key: Uint8Array): string {
  const text = toText(BigInt(`0x${hexOf(key)}`), keyCharacters);
  const whole = `${text}${checkOf(text)}`;
  return Array.from({ length: recoveryKeyGroups }, (_, at) =>
    whole.slice(at * groupLength, (at + 1) * groupLength),
  ).join('-');
}

/** Typed characters of a key as they are compared: without case and grouping, O taken for 0, I and L for 1. */
export const plainRecoveryText = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

/** The bytes of a key as somebody typed it, in any case and grouping; null when it is no such key. */
export function readRecoveryKey(typed: string): Uint8Array | null {
  const text = plainRecoveryText(typed);
  if (text.length !== keyCharacters + checkCharacters || [...text].some((one) => !alphabet.includes(one))) return null;
  const key = text.slice(0, keyCharacters);
  if (text.slice(keyCharacters) !== checkOf(key)) return null;
  const value = [...key].reduce((sum, one) => sum * 32n + BigInt(alphabet.indexOf(one)), 0n);
  // 52 characters hold four bits more than the key has.
  if (value >= 1n << 256n) return null;
  const hex = value.toString(16).padStart(recoveryKeyBytes * 2, '0');
  return Uint8Array.from({ length: recoveryKeyBytes }, (_, at) => Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16));
}

const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function toText(value: bigint, length: number): string {
  let rest = value;
  let text = '';
  for (let at = 0; at < length; at += 1) {
    text = `${alphabet[Number(rest % 32n)] ?? ''}${text}`;
    rest /= 32n;
  }
  return text;
}

/** Twenty bits of CRC-32 (IEEE 802.3): one mistyped or two exchanged characters never pass. */
function checkOf(text: string): string {
  let crc = 0xffffffff;
  for (const one of text) {
    crc ^= one.codePointAt(0) ?? 0;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return toText(BigInt((crc ^ 0xffffffff) >>> 0) & 0xfffffn, checkCharacters);
}
