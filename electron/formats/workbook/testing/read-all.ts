import { unreadable } from '../../file-bytes.ts';
import { placed } from '../../testing/placed.ts';
import type { TableRecord } from '../../table/split-records.ts';
import { openWorkbook } from '../open-workbook.ts';

/** Every sheet's records, after them the code of the issue that ended it; the code alone where nothing was opened. */
export async function readAll(
  bytes: Uint8Array,
): Promise<Readonly<Record<string, readonly (TableRecord | string)[]>> | string> {
  const workbook = await openWorkbook(placed(bytes));
  if ('code' in workbook) return workbook.code;
  const sheets: Record<string, (TableRecord | string)[]> = {};
  for (const { name, rows } of workbook.sheets) {
    const records: (TableRecord | string)[] = [];
    sheets[name] = records;
    try {
      for await (const row of rows()) records.push(row);
    } catch (error) {
      records.push(unreadable(error).code);
    }
  }
  await workbook.close();
  return sheets;
}

/** The cells of the first sheet, row by row: `4: a|b|c`. */
export async function readRows(bytes: Uint8Array): Promise<readonly string[] | string> {
  const sheets = await readAll(bytes);
  if (typeof sheets === 'string') return sheets;
  return (Object.values(sheets)[0] ?? []).map((row) =>
    typeof row === 'string' ? row : `${row.line}: ${row.fault ?? row.fields.join('|')}`,
  );
}
