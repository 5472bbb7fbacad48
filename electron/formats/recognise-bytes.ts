import { fileIssue } from './file-issue.ts';
import type { FileIssue } from './format.ts';

const signature = (...bytes: readonly number[]): readonly number[] => bytes;

const zip = signature(0x50, 0x4b, 0x03, 0x04);
const compoundFile = signature(0xd0, 0xcf, 0x11, 0xe0);
const pdf = signature(0x25, 0x50, 0x44, 0x46, 0x2d);
const gzip = signature(0x1f, 0x8b);

/** Refuses by their first bytes the files that are no text: workbooks, archives, PDFs, and anything with NUL bytes. */
export function refuseBinary(head: Uint8Array): FileIssue | null {
  if (head.length === 0) return fileIssue('file_empty', {});
  if (beginsWith(head, pdf)) return fileIssue('file_is_pdf', {});
  if (beginsWith(head, compoundFile)) return fileIssue('file_is_spreadsheet', {});
  if (beginsWith(head, zip)) return fileIssue(isWorkbook(head) ? 'file_is_spreadsheet' : 'file_is_archive', {});
  if (beginsWith(head, gzip)) return fileIssue('file_is_archive', {});
  const utf16 = beginsWith(head, [0xff, 0xfe]) || beginsWith(head, [0xfe, 0xff]);
  return !utf16 && head.includes(0) ? fileIssue('file_is_binary', {}) : null;
}

const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** An Office Open XML package names its parts in plain text in the archive's entries. */
function isWorkbook(head: Uint8Array): boolean {
  const names = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  return names.includes('[Content_Types].xml') || names.includes('xl/');
}
