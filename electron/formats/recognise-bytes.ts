import { fileIssue } from './file-issue.ts';
import type { FileIssue } from './format.ts';

const signature = (...bytes: readonly number[]): readonly number[] => bytes;

const zip = signature(0x50, 0x4b, 0x03, 0x04);
const emptyZip = signature(0x50, 0x4b, 0x05, 0x06);
const compoundFile = signature(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const pdf = signature(0x25, 0x50, 0x44, 0x46, 0x2d);
const gzip = signature(0x1f, 0x8b);

/** What a file is by its first bytes: an archive may still turn out to be a workbook. Anything else is an issue. */
export function recogniseBytes(head: Uint8Array): 'text' | 'archive' | 'workbook' | FileIssue {
  if (head.length === 0) return fileIssue('file_empty', {});
  if (beginsWith(head, pdf)) return fileIssue('file_is_pdf', {});
  if (beginsWith(head, compoundFile)) return 'workbook';
  if (beginsWith(head, zip) || beginsWith(head, emptyZip)) return 'archive';
  if (beginsWith(head, gzip)) return fileIssue('file_is_archive', {});
  const utf16 = beginsWith(head, [0xff, 0xfe]) || beginsWith(head, [0xfe, 0xff]);
  return !utf16 && !isBareUtf16(head) && head.includes(0) ? fileIssue('file_is_binary', {}) : 'text';
}

const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/**
 * The upper bytes that UTF-16 has here: of Latin letters, figures and separators; of Devanagari and Bengali (U+0900 to U+09FF); of
 * typographic signs and ₹ (U+20xx).
 */
const upperBytes: ReadonlySet<number> = new Set([0x00, 0x09, 0x20]);

/**
 * UTF-16 without its mark: none of one half of the bytes is zero, and of the other a large part is, or a good part where
 * nearly all are of those few.
 */
export function isBareUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(head.length, 1024) & ~1;
  if (length < 8) return null;
  const zeros = [0, 0];
  const upper = [0, 0];
  for (let at = 0; at < length; at += 1) {
    const byte = head[at] ?? 0;
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    if (upperBytes.has(byte)) upper[at % 2] = (upper[at % 2] ?? 0) + 1;
  }
  const half = length / 2;
  const isUpper = (side: 0 | 1): boolean => (zeros[side] ?? 0) > half * ((upper[side] ?? 0) > half * 0.9 ? 0.1 : 0.4);
  if (zeros[0] === 0 && isUpper(1)) return 'utf-16le';
  if (zeros[1] === 0 && isUpper(0)) return 'utf-16be';
  return null;
}
