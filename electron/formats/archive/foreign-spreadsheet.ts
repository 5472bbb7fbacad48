import type { PlacedBytes } from '../file-bytes.ts';
import type { ZipMember } from './check-members.ts';
import { partName } from './part-names.ts';
import { unpackMember } from './unpack-member.ts';
import { archiveFaults } from './zip-faults.ts';

/** A spreadsheet in a form that is not read: Excel's binary workbook (XLSB), or an OpenDocument spreadsheet (ODS). */
export async function isForeignSpreadsheet(bytes: PlacedBytes, members: readonly ZipMember[]): Promise<boolean> {
  if (members.some(({ name }) => partName(name) === 'xl/workbook.bin')) return true;
  // OpenDocument 1.3 part 2, 3.3: it says what it is in a member of its own.
  const mimetype = members.find(({ name, size }) => name === 'mimetype' && size < 200);
  if (mimetype === undefined) return false;
  const file = unpackMember(bytes, mimetype, archiveFaults);
  try {
    const text = Buffer.from((await file.next()) ?? []).toString('latin1');
    return text.startsWith('application/vnd.oasis.opendocument.spreadsheet');
  } finally {
    await file.close();
  }
}
