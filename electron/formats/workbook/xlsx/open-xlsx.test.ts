import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeZip } from '../../archive/testing/write-zip.ts';
import { openWorkbook } from '../open-workbook.ts';
import { placed } from '../../testing/placed.ts';
import { readAll, readRows } from '../testing/read-all.ts';
import { columnName, writeTable, writeXlsx, xlsxMembers, type XlsxToWrite } from '../testing/write-xlsx.ts';

const sheet = (rows: string, more: Partial<XlsxToWrite> = {}): Promise<readonly string[] | string> =>
  readRows(writeXlsx({ sheets: { One: rows }, ...more }));

describe('cells', () => {
  test('shared, rich and inline texts, formulas, truths, errors, empty ones', async () => {
    const rows = `
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
      <row r="2"><c r="A2" t="inlineStr"><is><t>in</t></is></c><c r="B2" t="inlineStr"><is><r><t>li</t></r><r><rPr><b/></rPr><t>ne</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c></row>
      <row r="3"><c r="A3" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="B3" t="b"><v>1</v></c><c r="C3" t="b"><v>0</v></c></row>
      <row r="4"><c r="A4" t="e"><v>#N/A</v></c><c r="B4"><f>1/3</f><v>0.33333333333333331</v></c><c r="C4"/></row>`;
    const strings = `<si><t>plain</t></si><si><r><t xml:space="preserve">rich </t></r><r><t>text</t></r><rPh sb="0" eb="4"><t>no</t></rPh></si><si><t>a_x000D__x005F_x000D_&amp;<![CDATA[<b>]]></t></si>`;
    expect(await sheet(rows, { strings })).toEqual([
      '1: plain|rich text|a\r_x000D_&<b>',
      '2: in|line|',
      '3: ab|TRUE|FALSE',
      '4: #N/A|0.333333333333333|',
    ]);
  });

  test('numbers are plain decimals; days and times by their style', async () => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm:ss"/><numFmt numFmtId="165" formatCode="#,##0.00"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>`;
    const rows = `<row r="1"><c r="A1"><v>1234.5599999999999</v></c><c r="B1" s="1"><v>45964</v></c><c r="C1" s="2"><v>45964.586875</v></c><c r="D1" s="3"><v>45964</v></c><c r="E1" s="9"><v>4111111111111112</v></c><c r="F1" t="d"><v>2025-11-03T14:05:06</v></c><c r="G1" s="1"><v>-5</v></c><c r="H1" s="1" t="str"><v>later</v></c><c r="I1"><v>1E-3</v></c></row>`;
    expect(await sheet(rows, { styles })).toEqual([
      '1: 1234.56|2025-11-03|2025-11-03 14:05:06|45964|4111111111111112|2025-11-03 14:05:06|-5|later|0.001',
    ]);
    expect(await sheet('<row><c s="1"><v>44502</v></c></row>', { styles, from1904: true })).toEqual(['1: 2025-11-03']);
  });

  test('gaps between rows and cells, rows and cells without references, merged cells, widths from above', async () => {
    const rows = `
      <row r="2"><c r="B2"><v>1</v></c></row>
      <row r="5"><c r="A5"><v>1</v></c><c r="D5"><v>2</v></c></row>
      <row><c><v>3</v></c><c r="C6"><v>4</v></c><c><v>5</v></c></row>
      <row r="9"><c r="A9" s="0"/><c r="B9"><v></v></c></row>
      <row r="10"><c r="A10"><v>6</v></c></row>`;
    const found = await readAll(
      writeXlsx({
        sheets: { One: `${rows}</sheetData><mergeCells><mergeCell ref="A10:D10"/></mergeCells><sheetData>` },
      }),
    );
    expect(found).toEqual({
      One: [
        { line: 2, fields: ['', '1'], raw: '\t1', fault: null },
        { line: 5, fields: ['1', '', '', '2'], raw: '1\t\t\t2', fault: null },
        { line: 6, fields: ['3', '', '4', '5'], raw: '3\t\t4\t5', fault: null },
        { line: 10, fields: ['6', '', '', ''], raw: '6', fault: null },
      ],
    });
  });

  test('prefixes, strict names, parts in UTF-16, foreign elements', async () => {
    const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const prefixed = `<x:worksheet xmlns:x="${main}" xmlns:y="urn:y"><x:sheetData><x:row r="1"><y:c r="A1"><x:v>9</x:v></y:c><x:c r="B1"><y:v>8</y:v><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const strict = { sheets: { One: '' }, strict: true, parts: { 'xl/worksheets/sheet1.xml': prefixed } };
    expect(await readRows(writeXlsx(strict))).toEqual(['1: |7']);
    const utf16 = Buffer.from(`\ufeff${prefixed.replace('7', 'টাকা').replace('<x:c ', '<x:c t="str" ')}`, 'utf16le');
    for (const part of [utf16, Buffer.from(utf16).swap16()]) {
      expect(await readRows(writeXlsx({ ...strict, parts: { 'xl/worksheets/sheet1.xml': part } }))).toEqual([
        '1: |টাকা',
      ]);
    }
  });

  test('every sheet is read, hidden ones too; charts are not', async () => {
    const two = { sheets: { One: '<row><c><v>1</v></c></row>', 'Two &amp; দুই': '<row><c><v>2</v></c></row>' } };
    const sheets = await readAll(writeXlsx(two));
    expect(Object.keys(sheets)).toEqual(['One', 'Two & দুই']);
    const rels = String(xlsxMembers(two).find(({ name }) => name.toString().endsWith('.rels'))?.bytes);
    const chart = { 'xl/_rels/workbook.xml.rels': rels.replace('/worksheet"', '/chartsheet"') };
    expect(Object.keys(await readAll(writeXlsx({ ...two, parts: chart })))).toEqual(['Two & দুই']);
  });

  test('too many columns, and more text than a row may have, are faults of the row', async () => {
    const long = `<c r="A2" t="inlineStr"><is><t>${'x'.repeat(600_000)}</t></is></c><c r="B2" t="inlineStr"><is><t>${'y'.repeat(600_000)}</t></is></c>`;
    const rows = `<row r="1"><c r="ALM1"><v>1</v></c></row><row r="2">${long}</row><row r="3"><c r="ALL3"><v>1</v></c><c r="XFD3" s="0"/></row>`;
    const found = await readAll(writeXlsx({ sheets: { One: rows } }));
    const [crowded, tooLong, last] = typeof found === 'string' ? [] : (found['One'] ?? []);
    expect(crowded).toEqual({ line: 1, fields: [], raw: '', fault: 'too_many_columns' });
    expect(tooLong).toMatchObject({ line: 2, fields: [], fault: 'record_too_long' });
    expect(last).toMatchObject({ line: 3, fault: null });
    expect(typeof last === 'object' && last.fields.length).toBe(1000);
  });
});

describe('damaged workbooks', () => {
  test.each([
    ['a row that goes back', '<row r="2"/><row r="1"><c r="A1"><v>1</v></c></row>'],
    ['a row beyond the sheet', '<row r="1048577"/>'],
    ['a row of no number', '<row r="1.5"/>'],
    ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['a cell beyond the sheet', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['a cell that is no place', '<row r="1"><c r="1A"><v>1</v></c></row>'],
    ['one cell twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ['a shared text that is not there', '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'],
    ['a shared text of no number', '<row r="1"><c r="A1" t="s"><v>x</v></c></row>'],
    ['an unknown type', '<row r="1"><c r="A1" t="z"><v>1</v></c></row>'],
    ['elements that do not close', '<row r="1"><c>'],
    ['nesting without end', `<row>${'<c>'.repeat(200_000)}`],
    ['an entity that was not declared', '<row><c t="str"><v>&lol;</v></c></row>'],
  ])('%s', async (_, rows) => {
    expect(await sheet(rows)).toEqual(['workbook_damaged']);
  });

  test('rows before the damage are given', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `<row><c><v>${index}</v></c></row>`).join('');
    const found = await sheet(`${rows}<row r="1"/>`);
    expect(found.length).toBeGreaterThan(10_000);
    expect(found.at(-1)).toBe('workbook_damaged');
  });

  test('a document type, and the laughs in it', async () => {
    const laughs = `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`;
    const parts = { 'xl/worksheets/sheet1.xml': laughs };
    expect(await sheet('', { parts })).toEqual(['workbook_damaged']);
    for (const name of ['xl/workbook.xml', 'xl/styles.xml', 'xl/sharedStrings.xml', 'xl/_rels/workbook.xml.rels']) {
      expect(await sheet('', { parts: { [name]: laughs } })).toBe('workbook_damaged');
    }
  });

  test('parts that are missing, double, or not what they should be', async () => {
    for (const name of ['xl/styles.xml', 'xl/sharedStrings.xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml']) {
      const found = await sheet('', { parts: { [name]: null } });
      expect(found).toBe(name === 'xl/workbook.xml' ? 'file_is_archive' : 'workbook_damaged');
      expect(await sheet('', { parts: { [name]: '<other/>' } })).toBe('workbook_damaged');
      expect(await sheet('', { parts: { [name]: Buffer.from([0xc3, 0x28]) } })).toBe('workbook_damaged');
    }
    expect(await sheet('', { parts: { 'xl/worksheets/sheet1.xml': null } })).toEqual(['workbook_damaged']);
    expect(await sheet('', { parts: { 'XL/Styles.xml': '<x/>' } })).toBe('workbook_damaged');
  });

  test('a sheet that is named twice is not read twice', async () => {
    const two = { sheets: { One: '<row/>', Two: '<row/>' } };
    const rels = String(xlsxMembers(two).find(({ name }) => name.toString().endsWith('.rels'))?.bytes);
    const parts = { 'xl/_rels/workbook.xml.rels': rels.replace('sheet2', 'sheet1') };
    expect(await readAll(writeXlsx({ ...two, parts }))).toBe('workbook_damaged');
  });

  test('members that lie, and archives that are no workbook', async () => {
    const members = xlsxMembers({ sheets: { One: '<row/>' } });
    const lying = (change: object): Promise<unknown> =>
      readAll(writeZip(members.map((member) => (member.name === 'xl/styles.xml' ? { ...member, ...change } : member))));
    expect(await lying({ flags: 1 })).toBe('workbook_protected');
    expect(await lying({ local: { name: 'xl/other.xml' } })).toBe('workbook_damaged');
    expect(await lying({ central: { crc: 1 }, local: { crc: 1 } })).toBe('workbook_damaged');
    expect(await lying({ central: { size: 2 ** 31 }, local: { size: 2 ** 31 } })).toBe('workbook_too_large');
    expect(await readAll(writeZip([{ name: 'a.csv', bytes: 'a' }]))).toBe('file_is_archive');
    expect(await readAll(Buffer.from('PK'))).toBe('workbook_damaged');
  });

  test('a file larger than any workbook, and more shared text than is held', async () => {
    const large = { ...placed(Buffer.alloc(4)), size: 67_108_865 };
    expect(await openWorkbook(large)).toMatchObject({ code: 'workbook_too_large', facts: { megabytes: 64 } });
    const text = Array.from({ length: 70 }, (_, index) => `<si><t>${String(index).padEnd(1_000_000, 'x')}</t></si>`);
    const members = xlsxMembers({ sheets: { One: '' }, strings: text.join('') });
    // Stored, so that it is not refused already for how far it unpacks.
    const stored = writeZip(members.map((member) => ({ ...member, stored: true })));
    expect(await readAll(stored.subarray(0))).toBe('workbook_too_large');
  });
});

describe('any table', () => {
  // What XML can hold at all, and escapes for the rest.
  const text = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ maxLength: 8, unit: 'grapheme' }),
    fc.constantFrom('a\tb', 'a\nb', '_x000D_', ']]>', '<&>', ' x ', '০১২', 'रु', ''),
  );

  test('what is written is read', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 8 }), async (rows) => {
        const found = await readAll(writeTable(rows));
        const cells = typeof found === 'string' ? [] : (found['Table'] ?? []);
        const trimmed = (fields: readonly string[]): readonly string[] =>
          fields.slice(0, fields.findLastIndex((field) => field !== '') + 1);
        const read = cells.map((row) => (typeof row === 'string' ? row : [row.line, trimmed(row.fields)]));
        const written = rows.flatMap((row, index) => (trimmed(row).length === 0 ? [] : [[index + 1, trimmed(row)]]));
        expect(read).toEqual(written);
      }),
      { numRuns: 500 },
    );
  });

  test('names of columns', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });
});

test('thousands of harmed workbooks are read or refused, never more', { timeout: 120_000 }, async () => {
  const honest = {
    sheets: { One: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45964.5</v></c></row>' },
    strings: '<si><t>a</t></si>',
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  };
  const stored = writeZip(xlsxMembers(honest).map((member) => ({ ...member, stored: true })));
  const deflated = writeXlsx(honest);
  const harm = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 }));
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(harm, { minLength: 1, maxLength: 3 }), async (packed, harms) => {
      const bytes = Buffer.from(packed ? deflated : stored);
      for (const [where, byte] of harms) bytes[Math.floor(where * (bytes.length - 1))] = byte;
      await readAll(bytes);
    }),
    { numRuns: 2000 },
  );
  // The parts' XML itself, behind checks that agree.
  const parts = xlsxMembers(honest);
  await fc.assert(
    fc.asyncProperty(fc.nat(parts.length - 1), fc.array(harm, { minLength: 1, maxLength: 3 }), async (which, harms) => {
      const harmed = parts.map((part, index) => {
        if (index !== which) return part;
        const bytes = Buffer.from(String(part.bytes));
        for (const [where, byte] of harms) bytes[Math.floor(where * (bytes.length - 1))] = byte;
        return { ...part, bytes };
      });
      await readAll(writeZip(harmed));
    }),
    { numRuns: 2000 },
  );
});
