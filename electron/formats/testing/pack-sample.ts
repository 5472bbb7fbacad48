import { writeZip } from '../archive/testing/write-zip.ts';
import { splitRecords } from '../table/split-records.ts';
import { cells, writeXls } from '../workbook/testing/write-xls.ts';
import { writeTable, xlsxMembers } from '../workbook/testing/write-xlsx.ts';
import { escapedXml } from '../xml/xml-node.ts';
import { mutateBytes } from './mutate-bytes.ts';
import type { Seeded } from './seeded.ts';

/** The records of a text as the separator that gives the most cells splits it. */
function tableOf(bytes: Buffer): readonly (readonly string[])[] {
  const text = bytes.toString('utf8');
  const tables = ([',', ';', '\t'] as const).map((separator) => {
    const splitter = splitRecords(separator);
    return [...splitter.push(text), ...splitter.end()].slice(0, 500).map(({ fields }) => fields.slice(0, 200));
  });
  const width = (table: readonly (readonly string[])[]): number => table.reduce((sum, { length }) => sum + length, 0);
  return tables.reduce((best, each) => (width(each) > width(best) ? each : best), []);
}

/** The table as an Excel workbook, of the newer kind or the older. */
export function packAsTable(bytes: Buffer, random: Seeded): Buffer {
  const rows = tableOf(bytes);
  if (random.below(3) > 0) return writeTable(rows);
  const records = rows.flatMap((row, at) =>
    row.map((cell, place) => cells.text(at, place, cell.slice(0, 4000).replaceAll('\0', ''))),
  );
  return writeXls({ sheets: { Sheet: records } });
}

/** A workbook of the newer kind one of whose parts is not as it should be. */
export function packAsWorkbookParts(bytes: Buffer, random: Seeded, other: Buffer): Buffer {
  const row = (fields: readonly string[], at: number): string =>
    `<row r="${at + 1}">${fields.map((field) => `<c t="inlineStr"><is><t>${escaped(field)}</t></is></c>`).join('')}</row>`;
  const members = xlsxMembers({ sheets: { Sheet: tableOf(bytes).map(row).join('') } });
  const spoiled = random.below(members.length);
  return writeZip(
    members.map((member, index) =>
      index === spoiled
        ? { ...member, bytes: mutateBytes(Buffer.from(member.bytes as string), random, other).bytes }
        : member,
    ),
  );
}

const escaped = (text: string): string =>
  escapedXml(text)
    // eslint-disable-next-line no-control-regex -- characters that XML cannot hold
    .replaceAll(/[\0-\u001f]|\p{Cs}/gu, ' ');

/** The table as a web page, which many banks hand out for a workbook. */
export function packAsPage(bytes: Buffer): Buffer {
  const rows = tableOf(bytes).map((row) => `<tr>${row.map((field) => `<td>${escaped(field)}</td>`).join('')}</tr>`);
  return Buffer.from(`<html><body><table>${rows.join('\n')}</table></body></html>`);
}

/** Two files in an archive, the second of them another sample. */
export const packInArchive = (bytes: Buffer, random: Seeded, other: Buffer): Buffer =>
  writeZip([
    { name: 'one.csv', bytes, stored: random.below(2) === 0, described: random.below(2) === 0 },
    ...(random.below(2) === 0 ? [{ name: 'folder/other.txt', bytes: other, zip64: random.below(2) === 0 }] : []),
  ]);
