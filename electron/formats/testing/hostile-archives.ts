import { writeZip, type MemberToWrite } from '../archive/testing/write-zip.ts';
import { cells, record, writeXls } from '../workbook/testing/write-xls.ts';
import { writeXlsx } from '../workbook/testing/write-xlsx.ts';
import { bytesOf, hostileFile, megabyte, type HostileFile, type HostileSize } from './hostile-file.ts';
import { honestCells, honestFile } from './hostile-tables.ts';
import { littleEndian } from './little-endian.ts';

const honest = bytesOf(honestFile);
const letters = (count: number): Buffer => Buffer.alloc(count, 'x');
const member = (name: string, bytes: Uint8Array | string = honest): MemberToWrite => ({ name, bytes });

const file = (name: string, held: readonly string[], rows: number, make: () => Uint8Array): HostileFile =>
  hostileFile(name, held, rows, () => [make()]);

const sheetOf = (rows: string): Buffer => writeXlsx({ sheets: { Sheet: rows } });
const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const [header = [], honestRow = []] = honestCells;
const headerRow = `<row>${header.map(inline).join('')}</row>`;

/** Archives and workbooks that no program would write. */
export const hostileArchives = ({ megabytes, lines }: HostileSize): readonly HostileFile[] => [
  file('an archive that unpacks to a thousand times its size', ['archive_too_large'], 0, () =>
    writeZip([member('bomb.csv', letters(70 * megabyte))]),
  ),
  file('an archive that unpacks to more than it says', ['archive_member_unread'], 0, () =>
    writeZip([{ ...member('liar.csv', letters(megabyte)), local: { size: 10 }, central: { size: 10 } }]),
  ),
  file('an archive that unpacks to less than it says', ['archive_member_unread'], 0, () =>
    writeZip([{ ...member('liar.csv'), local: { size: megabyte }, central: { size: megabyte } }]),
  ),
  file('an archive whose sizes disagree', ['archive_damaged'], 0, () =>
    writeZip([{ ...member('liar.csv'), local: { size: 4 } }]),
  ),
  file('an archive that says it holds four gigabytes', ['archive_too_large'], 0, () =>
    writeZip([{ ...member('liar.csv'), local: { size: 4_294_967_294 }, central: { size: 4_294_967_294 } }]),
  ),
  file('an archive whose members lie over one another', ['archive_damaged'], 0, () =>
    writeZip([member('one.csv'), { ...member('two.csv'), central: { headerAt: 0 }, local: { name: 'one.csv' } }]),
  ),
  file('an archive of one file a thousand times', ['archive_damaged'], 0, () => {
    const one = Array.from({ length: 900 }, () => ({ ...member('one.csv'), central: { headerAt: 0 } }));
    return writeZip(one);
  }),
  file('an archive of five thousand members', ['archive_too_many_files'], 0, () =>
    writeZip(Array.from({ length: 5000 }, (_, index) => member(`${index}.csv`, 'x'))),
  ),
  file('an archive whose directory counts more than there are', ['archive_damaged'], 0, () =>
    writeZip([member('one.csv')], { count: 900 }),
  ),
  file('an archive whose directory lies elsewhere', ['archive_damaged'], 0, () =>
    writeZip([member('one.csv')], { directoryAt: 4_000_000_000 }),
  ),
  file('an archive with bytes that are not its own', ['archive_member_unread'], 0, () =>
    writeZip([{ ...member('one.csv'), local: { crc: 1 }, central: { crc: 1 } }]),
  ),
  file('an archive in an archive in an archive', ['file_is_archive'], 0, () =>
    writeZip([member('1.zip', writeZip([member('2.zip', writeZip([member('3.csv')]))]))]),
  ),
  file('an archive whose member climbs out of its folder', [], 3, () => writeZip([member('../../../../etc/passwd')])),
  file('a workbook of one endless text', ['workbook_damaged'], 0, () =>
    writeXlsx({ sheets: { Sheet: headerRow }, strings: `<si><t>${'x'.repeat(2 * megabyte)}</t></si>` }),
  ),
  file('a workbook of sixty megabytes of texts', [], 0, () =>
    writeXlsx({
      sheets: { Sheet: headerRow },
      strings: `<si><t>${'x'.repeat(200)}</t></si>`.repeat(Math.floor((Math.min(60, megabytes) * megabyte) / 216)),
    }),
  ),
  file('a workbook of millions of empty texts', lines * 9 > 4_194_304 ? ['workbook_too_large'] : [], 0, () =>
    writeXlsx({ sheets: { Sheet: headerRow }, strings: '<si/>'.repeat(lines * 9) }),
  ),
  file('a workbook with more rows than a sheet can have', ['workbook_damaged'], 0, () =>
    sheetOf(headerRow + '<row/>'.repeat(1_100_000)),
  ),
  file('a workbook with millions of empty cells in a row', ['workbook_damaged'], 0, () =>
    sheetOf(`${headerRow}<row r="2">${'<c/>'.repeat(lines * 9)}</row>`),
  ),
  file('a workbook with sixteen thousand cells in a row', ['too_many_columns'], 0, () =>
    sheetOf(`${headerRow}<row r="2">${'<c><v>1</v></c>'.repeat(16_000)}</row>`),
  ),
  file('a workbook with half a pair', ['characters_lost'], 0, () =>
    sheetOf(headerRow + rowOf('T_xD800_') + rowOf('T_xD801_')),
  ),
  file('a workbook with a cell at the end of the world', ['workbook_damaged'], 0, () =>
    sheetOf(`${headerRow}<row r="99999999"><c r="ZZZZZZ99999999"><v>1</v></c></row>`),
  ),
  file('a workbook that unpacks to a thousand times its size', ['workbook_too_large'], 0, () =>
    sheetOf(' '.repeat(70 * megabyte)),
  ),
  file('a workbook with entities of entities', ['workbook_damaged'], 0, () =>
    writeXlsx({
      sheets: { Sheet: headerRow },
      parts: {
        'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>`,
      },
    }),
  ),
  file('a workbook nested 200,000 deep', ['workbook_damaged'], 0, () =>
    sheetOf('<row>'.repeat(200_000) + '</row>'.repeat(200_000)),
  ),
  file('an old workbook that is cut in half', ['workbook_damaged'], 0, () => {
    const whole = oldWorkbook();
    return whole.subarray(0, whole.length / 2);
  }),
  file('an old workbook whose sectors go round in a circle', ['workbook_damaged'], 0, () => {
    const whole = oldWorkbook();
    const firstTable = whole.readUInt32LE(76);
    whole.writeUInt32LE(0, (firstTable + 1) * 512);
    return whole;
  }),
  file('an old workbook that says it has four billion texts', ['format_unknown'], 0, () =>
    oldWorkbook([record(0x00fc, littleEndian.u32(4_000_000_000), littleEndian.u32(4_000_000_000))]),
  ),
  file('an old workbook with a cell of no text', ['workbook_damaged'], 0, () =>
    writeXls({ sheets: { Sheet: [cells.shared(0, 0, 4_000_000_000)] } }),
  ),
];

const rowOf = (reference: string): string =>
  `<row>${honestRow.map((cell, index) => inline(index === 2 ? reference : cell)).join('')}</row>`;

/** Long enough not to lie in short sectors. */
const oldWorkbook = (globals: readonly Uint8Array[] = []): Buffer =>
  writeXls({
    sheets: { Sheet: Array.from({ length: 300 }, (_, row) => cells.text(row, 0, 'a text of some length')) },
    globals,
  });
