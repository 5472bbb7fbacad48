import type { PlacedBytes } from '../../file-bytes.ts';
import { checkMembers } from '../../archive/check-members.ts';
import type { ZipDirectory } from '../../archive/read-directory.ts';
import { workbookFaults } from '../../archive/zip-faults.ts';
import type { Workbook } from '../workbook.ts';
import { partsOf } from './parts.ts';
import { readBook } from './read-book.ts';
import { readSheetRows } from './read-sheet.ts';
import { readStrings } from './read-strings.ts';
import { readStyles } from './read-styles.ts';

/** Opens an Office Open XML workbook; its sheets are read as streams. @throws FileFault when it is damaged. */
export async function openXlsx(bytes: PlacedBytes, directory: ZipDirectory, bookPart: string): Promise<Workbook> {
  const parts = partsOf(bytes, await checkMembers(bytes, directory, workbookFaults));
  const { sheets, from1904, ...book } = await readBook(parts, bookPart);
  const context = {
    strings: await readStrings(parts, book.strings),
    styles: await readStyles(parts, book.styles),
    from1904,
  };
  return {
    sheets: sheets.map(({ name, part }) => ({ name, rows: () => readSheetRows(parts.open(part), context) })),
    close: async () => {},
  };
}
