import { memberName } from './member-name.ts';
import type { ZipEntry } from './read-directory.ts';

/** The name of a workbook's part as it is compared: without leading slash, slashes as they should be, any case. */
export const partName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

/** The part that names the sheets; null where the archive is no Excel workbook (ECMA-376 part 2). */
export function workbookPart(entries: readonly ZipEntry[]): string | null {
  const names = new Set(entries.map(({ name }) => partName(name)));
  if (!names.has('[content_types].xml')) return null;
  if (names.has('xl/workbook.xml')) return 'xl/workbook.xml';
  // Some services of Microsoft's number it.
  return [...names].find((name) => /^xl\/workbook\d+\.xml$/.test(name)) ?? null;
}

const headerLength = 30;

/** Whether an archive's first member is a part that workbooks begin with: told without its directory. */
export function beginsAsWorkbook(head: Uint8Array): boolean {
  const nameLength = (head[26] ?? 0) + (head[27] ?? 0) * 256;
  const name = partName(memberName(head.subarray(headerLength, headerLength + nameLength), true));
  return /^(\[content_types\]\.xml|_rels\/\.rels|xl\/|docprops\/)/.test(name);
}
