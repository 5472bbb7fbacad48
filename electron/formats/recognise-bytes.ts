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

/** UTF-16 without its mark: nearly every other byte of a western text is zero, and none of the others. */
export function isBareUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(head.length, 1024) & ~1;
  if (length < 8) return null;
  const zeros = [0, 0];
  for (let at = 0; at < length; at += 1) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = length / 2;
  if (even === 0 && odd > half * 0.4) return 'utf-16le';
  if (odd === 0 && even > half * 0.4) return 'utf-16be';
  return null;
}
