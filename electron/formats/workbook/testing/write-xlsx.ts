import { writeZip, type MemberToWrite } from '../../archive/testing/write-zip.ts';
import { escapedXml } from '../../xml/xml-node.ts';

/** The parts of a workbook as XML, each to be replaced by another or, with null, left out. */
export type XlsxToWrite = {
  /** What stands in `sheetData`, by the sheet's name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What stands in `sst`. */
  readonly strings?: string;
  /** What stands in `styleSheet`. */
  readonly styles?: string;
  readonly from1904?: boolean;
  readonly strict?: boolean;
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
};

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const names = {
  transitional: {
    main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  },
  strict: {
    main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  },
};

export function xlsxMembers(workbook: XlsxToWrite): readonly MemberToWrite[] {
  const { main, office } = names[workbook.strict === true ? 'strict' : 'transitional'];
  const sheets = Object.entries(workbook.sheets);
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${workbook.from1904 === true ? 1 : 0}"/><sheets>${sheets
      .map(([name], index) => `<sheet name="${name}" sheetId="${index + 1}" state="hidden" r:id="rId${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
      ...sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
      relation('rIdStrings', 'sharedStrings', '/xl/sharedStrings.xml'),
      relation('rIdStyles', 'styles', './other/../styles.xml'),
    ].join('')}</Relationships>`,
    'xl/sharedStrings.xml': `${head}<sst xmlns="${main}">${workbook.strings ?? ''}</sst>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}">${workbook.styles ?? ''}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(([, rows], index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...workbook.parts,
  };
  return Object.entries(parts).flatMap(([name, bytes]) => (bytes === null ? [] : [{ name, bytes }]));
}

export const writeXlsx = (workbook: XlsxToWrite): Buffer => writeZip(xlsxMembers(workbook));

const escaped = (text: string): string =>
  escapedXml(text)
    .replaceAll(']]>', ']]&gt;')
    .replaceAll(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
    // eslint-disable-next-line no-control-regex -- characters that XML cannot hold
    .replaceAll(/[\0-\u001f]/g, (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`);

/** Rows of texts as a workbook with shared and inline strings by turns. */
export function writeTable(rows: readonly (readonly string[])[]): Buffer {
  const strings: string[] = [];
  const cell = (text: string, index: number): string => {
    if (text === '') return '';
    if (index % 2 === 1)
      return `<c r="${columnName(index)}ROW" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
    strings.push(`<si><t xml:space="preserve">${escaped(text)}</t></si>`);
    return `<c r="${columnName(index)}ROW" t="s"><v>${strings.length - 1}</v></c>`;
  };
  const sheet = rows
    .map(
      (row, index) =>
        `<row r="${index + 1}">${row
          .map(cell)
          .join('')
          .replaceAll('ROW"', `${index + 1}"`)}</row>`,
    )
    .join('');
  return writeXlsx({ sheets: { Table: sheet }, strings: strings.join('') });
}

/** `A`, `Z`, `AA`. */
export const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
