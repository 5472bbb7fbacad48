import { isUtf8 } from 'node:buffer';
import { isBareUtf16 } from '../recognise-bytes.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How many bytes of the beginning are looked at before the encoding is decided. */
export const headBytes = 65_536;

/** Decodes bytes given piece by piece, in pieces of any size. */
export type TextDecoding = {
  readonly encoding: Encoding;
  readonly decode: (bytes: Uint8Array) => string;
  readonly end: () => string;
  /** True once bytes were met that this encoding does not have; U+FFFD stands in their place. */
  readonly broken: () => boolean;
};

/**
 * Chooses the encoding from the first bytes: by its byte order mark, else UTF-16 by its zero bytes, else UTF-8 when the bytes are (all but some damage) UTF-8, else
 * Windows-1252, the spreadsheet's own on western Windows, in which nearly every byte means something.
 */
export function decodeText(head: Uint8Array, headIsAll: boolean): TextDecoding {
  if (startsWith(head, [0xff, 0xfe])) return decodeWhole('utf-16le', 2);
  if (startsWith(head, [0xfe, 0xff])) return decodeWhole('utf-16be', 2);
  if (startsWith(head, [0xef, 0xbb, 0xbf])) return decodeUtf8(3);
  const bare = isBareUtf16(head);
  if (bare !== null) return decodeWhole(bare, 0);
  const complete = headIsAll ? head : head.subarray(0, head.length - unfinishedUtf8(head));
  return isUtf8(complete) || isMostlyUtf8(complete) ? decodeUtf8(0) : decodeWhole('windows-1252', 0);
}

/**
 * A damaged UTF-8 file must not pass for Windows-1252, in which every Bengali letter would be three wrong ones: text of
 * that encoding all but never holds whole characters of UTF-8.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const foreign = new TextDecoder('utf-8').decode(bytes).match(/[^\0-\x7f]/gu) ?? [];
  const lost = foreign.filter((letter) => letter === '\ufffd').length;
  return foreign.length - lost > lost;
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/**
 * UTF-8 is cut before an unfinished character and each piece decoded whole, so that the same bytes give the same text
 * however they were cut, and so that a broken piece can be told from a U+FFFD the file really holds.
 */
function decodeUtf8(markLength: number): TextDecoding {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let held: Uint8Array = new Uint8Array(0);
  let toSkip = markLength;
  let broken = false;
  const decodeComplete = (bytes: Uint8Array): string => {
    if (!broken && !isUtf8(bytes)) broken = true;
    return decoder.decode(bytes);
  };
  return {
    encoding: 'utf-8',
    decode: (bytes) => {
      const skipped = Math.min(toSkip, bytes.length);
      toSkip -= skipped;
      const joined = join(held, bytes.subarray(skipped));
      const unfinished = unfinishedUtf8(joined);
      held = joined.slice(joined.length - unfinished);
      return decodeComplete(joined.subarray(0, joined.length - unfinished));
    },
    end: () => {
      const rest = held;
      held = new Uint8Array(0);
      return decodeComplete(rest);
    },
    broken: () => broken,
  };
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

/** Bytes at the end that begin a character which is not complete: 0 to 3. */
function unfinishedUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

function decodeWhole(encoding: Exclude<Encoding, 'utf-8'>, markLength: number): TextDecoding {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  let toSkip = markLength;
  let broken = false;
  const note = (text: string): string => {
    if (!broken && text.includes('\ufffd')) broken = true;
    return text;
  };
  return {
    encoding,
    decode: (bytes) => {
      const skipped = Math.min(toSkip, bytes.length);
      toSkip -= skipped;
      return note(decoder.decode(bytes.subarray(skipped), { stream: true }));
    },
    end: () => note(decoder.decode()),
    broken: () => broken,
  };
}
