/** Workbooks and archives. */
import { columnName } from '../../electron/formats/workbook/testing/write-xlsx.ts';
import { phonepeMonth, razorpayHeader, razorpayReport, razorpayRow } from './provider-tables.ts';
import { hdfcStatement } from './statement-tables.ts';
import type { Count, PackedMember, Pieces, Workload } from './workload.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const parts: readonly (readonly [name: string, text: string])[] = [
  ['[Content_Types].xml', `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`],
  [
    'xl/workbook.xml',
    `${head}<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Recon" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  ],
];

/** Columns of Razorpay's report that hold numbers. */
const numeric: ReadonlySet<number> = new Set([2, 4, 5, 6, 7]);

/** Razorpay's report as programs write it: numbers as such, every text once among the shared ones. */
function* razorpayWorkbook(rows: number, count: Count): Iterable<PackedMember> {
  const strings = new Map<string, number>();
  const cell = (text: string, column: number, row: number): string => {
    if (text === '') return '';
    const place = `${columnName(column)}${row}`;
    if (row > 1 && numeric.has(column)) return `<c r="${place}"><v>${text.replace(/\.?0+$/, '') || '0'}</v></c>`;
    const known = strings.get(text) ?? strings.size;
    strings.set(text, known);
    return `<c r="${place}" t="s"><v>${known}</v></c>`;
  };
  const line = (cells: readonly string[], row: number): string =>
    `<row r="${row}">${cells.map((text, column) => cell(text, column, row)).join('')}</row>`;
  const sheet = function* (): Iterable<string> {
    yield `${head}<worksheet ${main}><sheetData>${line(razorpayHeader, 1)}`;
    for (let index = 0; index < rows; index += 1) {
      const { net, cells } = razorpayRow(index, rows);
      count('INR', net);
      yield line(cells, index + 2);
    }
    yield '</sheetData></worksheet>';
  };
  const shared = function* (): Iterable<string> {
    yield `${head}<sst ${main}>`;
    for (const text of strings.keys()) yield `<si><t>${text}</t></si>`;
    yield '</sst>';
  };
  for (const [name, text] of parts) yield { name, pieces: [text] };
  yield { name: 'xl/worksheets/sheet1.xml', pieces: sheet() };
  yield { name: 'xl/sharedStrings.xml', pieces: shared() };
}

const tables: readonly (readonly [name: string, pieces: Pieces])[] = [
  ['phonepe.csv', phonepeMonth],
  ['razorpay.csv', razorpayReport],
  ['bank/hdfc.csv', hdfcStatement],
];

/** Three reports of a third of the rows each. */
function* threeTables(rows: number, count: Count): Iterable<PackedMember> {
  for (const [index, [name, pieces]] of tables.entries()) {
    const own = Math.floor((rows * (index + 1)) / tables.length) - Math.floor((rows * index) / tables.length);
    yield { name, pieces: pieces(own, count) };
  }
}

export const packedFiles: readonly Workload[] = [
  {
    id: 'razorpay.workbook',
    label: 'Razorpay Settlement Recon report (XLSX)',
    extension: 'xlsx',
    members: razorpayWorkbook,
  },
  { id: 'zip', label: 'ZIP of three CSV', extension: 'zip', members: threeTables },
];
