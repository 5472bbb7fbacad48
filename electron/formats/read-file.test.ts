import { createHash } from 'node:crypto';
import { mkdtemp, readFile as readWhole, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unreadDigest } from './format.ts';
import { readFile } from './read-file.ts';
import { writeZip } from './archive/testing/write-zip.ts';
import { gatherReading, inOneLine, issueInOneLine, readBytes, readText } from './testing/gather-reading.ts';
import { cells, writeXls } from './workbook/testing/write-xls.ts';
import { writeTable, writeXlsx } from './workbook/testing/write-xlsx.ts';

const phonepe = new URL('phonepe-settlement/samples/fifteen-columns.csv', import.meta.url);
const hdfc = new URL('hdfc-statement/samples/spreadsheet-download.csv', import.meta.url);

let folder = '';
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'nikash-read-'))));
afterAll(() => rm(folder, { recursive: true }));

const codes = async (bytes: Uint8Array): Promise<string[]> => (await readBytes(bytes)).issues.map(({ code }) => code);

describe('files that are no report', () => {
  test.each([
    ['empty', '', 'file_empty'],
    ['spaces and line ends', ' \r\n\n', 'file_empty'],
    ['a byte order mark alone', '\ufeff', 'file_empty'],
    ['an archive that breaks off', 'PK\u0003\u0004\u0014\0\0\0report.csv', 'archive_damaged'],
    ['a PDF', '%PDF-1.7\n', 'file_is_pdf'],
    ['NUL bytes', 'a,b\0c', 'file_is_binary'],
    ['prose', 'Dear customer,\nplease find enclosed', 'format_unknown'],
  ])('%s', async (_, text, code) => {
    const reading = await readText(text);
    expect(reading.issues).toMatchObject([{ code, holds: true }]);
    expect(reading.recognised).toBeNull();
    expect(reading.sha256).toBe(createHash('sha256').update(text).digest('hex'));
  });

  test('an old workbook that breaks off, and a gzip archive', async () => {
    expect(await codes(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toEqual(['workbook_damaged']);
    expect(await codes(Uint8Array.of(0x1f, 0x8b, 8, 0))).toEqual(['file_is_archive']);
  });

  test('an unknown report is told by its first cells, and what would be read is named; card numbers are not repeated', async () => {
    const { issues } = await readText('Txn Id,4111111111111111,Net\n1,2,3');
    expect(issues[0]?.facts['found']).toBe('Txn Id, 411111******1111, Net');
    expect(issues[0]?.facts['expected']).toContain('PhonePe, ');
    expect(issues[0]?.facts['expected']).toContain('HDFC Bank, ');
  });

  test('a long first cell is masked before it is cut', async () => {
    const { issues } = await readText(`${'x'.repeat(24)} 4111111111111111,b`);
    expect(issues[0]?.facts['found']).toBe(`${'x'.repeat(24)} 411111******111, b`);
  });

  test('a header that lacks a column says which', async () => {
    const text = (await readWhole(phonepe, 'utf8')).replace(',SGST', ',Other');
    expect((await readText(text)).issues).toMatchObject([
      { code: 'columns_missing', facts: { columns: 'SGST' }, holds: true },
    ]);
  });

  test('a header that repeats a column says which', async () => {
    const text = (await readWhole(phonepe, 'utf8')).replace('MerchantReferenceId', 'amount');
    expect((await readText(text)).issues).toMatchObject([
      { code: 'column_repeated', facts: { columns: 'Amount' }, holds: true },
    ]);
  });

  test('a file that is not there, and a folder', async () => {
    for (const [path, code] of [
      [join(folder, 'none.csv'), 'file_missing'],
      [folder, 'file_unreadable'],
    ] as const) {
      const reading = await gatherReading(readFile({ name: 'x', path }));
      expect(reading).toMatchObject({ sha256: unreadDigest, issues: [{ code, holds: true }] });
    }
  });

  test('a format asked for by name is the only one considered', async () => {
    const bytes = await readWhole(phonepe);
    expect((await readBytes(bytes, { formatId: 'hdfc.statement' })).issues.map(({ code }) => code)).toEqual([
      'format_unknown',
    ]);
    expect((await readBytes(bytes, { formatId: 'phonepe.settlement' })).rows).toHaveLength(6);
  });
});

describe('archives and workbooks', () => {
  const rowsOf = async (bytes: Uint8Array): Promise<readonly string[]> => (await readBytes(bytes)).rows.map(inOneLine);
  const table = (text: string): readonly (readonly string[])[] =>
    text
      .trimEnd()
      .split(/\r?\n/)
      .map((line) => line.split(','));

  test('each file of an archive is a part, of its own name; others are named and left', async () => {
    const [first, second] = await Promise.all([readWhole(phonepe), readWhole(hdfc)]);
    const bytes = writeZip([
      { name: 'jan/', bytes: '' },
      { name: 'jan/phonepe.csv', bytes: first },
      { name: 'letter.pdf', bytes: '%PDF-1.7' },
      { name: 'inner.zip', bytes: writeZip([{ name: 'a.csv', bytes: 'a' }]) },
      { name: 'hdfc.csv', bytes: second, stored: true },
    ]);
    const reading = await readBytes(bytes);
    expect(reading.parts.map(({ format, within }) => `${format} ${within}`)).toEqual([
      'phonepe.settlement jan/phonepe.csv',
      'hdfc.statement hdfc.csv',
    ]);
    expect(reading.rows).toEqual([...(await readBytes(first)).rows, ...(await readBytes(second)).rows]);
    expect(reading.issues.map(issueInOneLine)).toEqual(['- - archive_left_out note']);
    expect(reading.issues[0]?.facts['files']).toBe('letter.pdf, inner.zip');
    expect(reading.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test('an archive with one file that cannot be read is held, and says which', async () => {
    const sound = { name: 'a.csv', bytes: await readWhole(phonepe) };
    for (const [bad, code] of [
      [{ name: 'b.csv', bytes: 'x,y', central: { crc: 1 }, local: { crc: 1 } }, 'archive_damaged'],
      [{ name: 'b.xls', bytes: Buffer.from('d0cf11e0a1b11ae1', 'hex') }, 'workbook_damaged'],
    ] as const) {
      const { rows, issues } = await readBytes(writeZip([sound, bad]));
      expect(rows).toHaveLength(6);
      expect(issues).toMatchObject([{ code: 'archive_member_unread', facts: { file: bad.name, code }, holds: true }]);
    }
  });

  test('a member whose check fails behind its rows holds the file', async () => {
    const lie = { crc: 1 };
    const bytes = writeZip([{ name: 'a.csv', bytes: await readWhole(phonepe), central: lie, local: lie }]);
    expect((await readBytes(bytes)).issues.map(issueInOneLine)).toEqual(['- - archive_member_unread holds']);
    const [header = '', row = ''] = (await readWhole(phonepe, 'utf8')).split('\n');
    const many = Array.from({ length: 3000 }, (_, index) => row.replace('0000000101', String(index).padStart(10, '0')));
    const long = writeZip([{ name: 'a.csv', bytes: [header, ...many].join('\n'), central: lie, local: lie }]);
    const reading = await readBytes(long);
    expect(reading.rows).toHaveLength(3000);
    expect(reading.issues.map(issueInOneLine)).toEqual(['- - archive_damaged holds']);
  });

  test('archives of nothing that is known, and bombs', async () => {
    const code = async (bytes: Uint8Array): Promise<unknown> => (await readBytes(bytes)).issues[0]?.code;
    expect(await code(writeZip([]))).toBe('file_empty');
    expect(await code(writeZip([{ name: 'a.txt', bytes: 'hello' }]))).toBe('format_unknown');
    expect(
      await code(
        writeZip([
          { name: 'a.txt', bytes: 'hello' },
          { name: 'b.zip', bytes: writeZip([]) },
        ]),
      ),
    ).toBe('archive_unknown');
    expect(await code(writeZip([{ name: 'a.csv', bytes: new Uint8Array(70 * 1_048_576) }]))).toBe('archive_too_large');
    expect(await code(writeZip([{ name: 'a.csv', bytes: 'a', flags: 1 }]))).toBe('archive_encrypted');
  });

  test('a report as a workbook gives the rows it gives as CSV, in an archive too', async () => {
    const text = await readWhole(phonepe, 'utf8');
    const expected = (await readText(text)).rows.map(inOneLine);
    const xlsx = writeTable(table(text));
    expect(await rowsOf(xlsx)).toEqual(expected);
    const records = table(text).flatMap((row, line) => row.map((value, column) => cells.text(line, column, value)));
    expect(await rowsOf(writeXls({ sheets: { Report: records } }))).toEqual(expected);
    const inArchive = await readBytes(writeZip([{ name: 'report.xlsx', bytes: xlsx }]));
    expect(inArchive.rows.map(inOneLine)).toEqual(expected);
    expect(inArchive.recognised?.within).toBe('report.xlsx');
  });

  test('a workbook whose days became dates gives the same rows', async () => {
    const text = await readWhole(phonepe, 'utf8');
    const dated = table(text).map((row) => row.map((cell) => cell.replace(/^(\d\d)-(\d\d)-(\d{4})$/, '$3-$2-$1')));
    expect(dated.flat().filter((cell) => /^\d{4}-\d\d-\d\d$/.test(cell)).length).toBeGreaterThan(5);
    expect(await rowsOf(writeTable(dated))).toEqual((await readText(text)).rows.map(inOneLine));
  });

  test('sheets that are no reports are named; a sheet that is damaged below its rows holds the file', async () => {
    const text = await readWhole(phonepe, 'utf8');
    const inline = (value: string): string => `<c t="inlineStr"><is><t>${value.replaceAll('&', '&amp;')}</t></is></c>`;
    const rows = table(text).map((row) => `<row>${row.map(inline).join('')}</row>`);
    const two = await readBytes(writeXlsx({ sheets: { Notes: '<row><c><v>1</v></c></row>', Report: rows.join('') } }));
    expect(two.rows).toHaveLength(6);
    expect(two.recognised?.within).toBe('Report');
    expect(two.issues).toMatchObject([{ code: 'sheets_left_out', facts: { sheets: 'Notes' }, holds: false }]);
    const body = (rows[1] ?? '').repeat(300);
    const damaged = await readBytes(writeXlsx({ sheets: { Report: `${rows[0] ?? ''}${body}<row r="1"/>` } }));
    expect(damaged.issues.map(({ code }) => code)).toContain('workbook_damaged');
    expect(damaged.recognised).not.toBeNull();
  });
});

describe('the bytes', () => {
  test('a path and bytes read alike, with the digest of the very bytes', async () => {
    const bytes = await readWhole(hdfc);
    const fromPath = await gatherReading(readFile({ name: 'x', path: fileURLToPath(hdfc) }));
    expect(fromPath).toEqual(await readBytes(bytes));
    expect(fromPath.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test('every encoding gives the same rows', async () => {
    const text = (await readWhole(phonepe, 'utf8')).replaceAll('RUPA SAREE HOUSE', 'CAFÉ “RUPA”');
    const rows = (await readText(text)).rows;
    expect(rows[0]?.description).toBe('CAFÉ “RUPA”');
    const windows = Buffer.from(text.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1');
    for (const bytes of [
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
      windows,
    ]) {
      expect((await readBytes(bytes)).rows).toEqual(rows);
    }
  });

  test('bytes of another encoding far down hold the file and name the line', async () => {
    const head = await readWhole(phonepe, 'utf8');
    const [, row = ''] = head.split('\n');
    const many = Array.from({ length: 800 }, (_, index) => row.replace('0000000101', String(index).padStart(10, '0')));
    const text = [head.split('\n')[0], ...many, row.replace('RUPA', 'CAF\x00').replace('T25', 'U25')].join('\n');
    const bytes = Buffer.from(text);
    bytes[bytes.lastIndexOf(0)] = 0xe9;
    const reading = await readBytes(bytes);
    expect(reading.rows).toHaveLength(801);
    expect(reading.issues.map(issueInOneLine)).toEqual(['802 - characters_lost holds']);
  });

  test('a NUL far down holds the file and the row is not taken', async () => {
    const head = await readWhole(phonepe, 'utf8');
    const [header = '', row = ''] = head.split('\n');
    const rows = Array.from({ length: 800 }, (_, index) => row.replace('0000000101', String(index).padStart(10, '0')));
    const reading = await readText([header, ...rows, row.replace('RUPA', 'RU\0PA').replace('T25', 'U25')].join('\n'));
    expect(reading.issues.map(issueInOneLine)).toEqual(['802 - control_character holds']);
    expect(reading.rows).toHaveLength(800);
  });

  test('an aborted reading throws the reason and reads no further', async () => {
    const path = join(folder, 'long.csv');
    const [header = '', row = ''] = (await readWhole(phonepe, 'utf8')).split('\n');
    await writeFile(
      path,
      [
        header,
        ...Array.from({ length: 20_000 }, (_, index) => row.replace('0000000101', String(index).padStart(10, '0'))),
      ].join('\n'),
    );
    const stopping = new AbortController();
    let rows = 0;
    const reading = async (): Promise<void> => {
      for await (const event of readFile({ name: 'x', path }, { signal: stopping.signal })) {
        if (event.type === 'rows') {
          rows += event.rows.length;
          stopping.abort(new Error('stop'));
        }
      }
    };
    await expect(reading()).rejects.toThrow('stop');
    expect(rows).toBeLessThan(20_000);
  });
});

test('issues are listed up to a limit and counted beyond it', async () => {
  const [header = ''] = (await readWhole(phonepe, 'utf8')).split('\n');
  const reading = await readText([header, ...Array.from({ length: 1500 }, () => 'x,y')].join('\n'));
  expect(reading.issues).toHaveLength(1001);
  expect(reading.issues.at(-1)).toMatchObject({ code: 'more_issues', facts: { count: 500 }, holds: true });
});

/** Lines of a file of ours, changed in one of the ways files come to harm. */
const harms = [
  (text: string, at: number) => text.slice(0, at),
  (text: string, at: number) => text.slice(0, at) + text.slice(at + 1),
  (text: string, at: number) => `${text.slice(0, at)}"${text.slice(at)}`,
  (text: string, at: number) => `${text.slice(0, at)},${text.slice(at)}`,
  (text: string, at: number) => `${text.slice(0, at)}\n${text.slice(at)}`,
  (text: string, at: number) => `${text.slice(0, at)}\r${text.slice(at)}`,
  (text: string, at: number) => `${text.slice(0, at)}\0${text.slice(at)}`,
  (text: string, at: number) => `${text.slice(0, at)}\ud83d${text.slice(at)}`,
  (text: string, at: number) => `${text.slice(0, at)}9${text.slice(at + 1)}`,
  (text: string, at: number) => `${text.slice(0, at)}-${text.slice(at)}`,
  (text: string, at: number) => text.slice(0, at) + text.slice(Math.max(0, at - 60)),
  (text: string, at: number) => text.slice(at) + text.slice(0, at),
] as const;

describe('files come to harm', () => {
  const samples = [
    'phonepe-settlement/samples/fifteen-columns.csv',
    'phonepe-settlement/samples/twenty-three-columns.csv',
    'hdfc-statement/samples/spreadsheet-download.csv',
    'hdfc-statement/samples/delimited-download.csv',
    'hdfc-statement/samples/newest-first.csv',
  ].map((name) => new URL(name, import.meta.url));

  test(
    'nothing throws or hangs, and every line below the header is a row or an issue',
    { timeout: 60_000 },
    async () => {
      const texts = await Promise.all(samples.map((sample) => readWhole(sample, 'utf8')));
      const harm = fc.tuple(fc.constantFrom(...harms), fc.double({ min: 0, max: 1, noNaN: true }));
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...texts),
          fc.array(harm, { minLength: 1, maxLength: 4 }),
          async (text, damages) => {
            const damaged = damages.reduce(
              (rest, [damage, where]) => damage(rest, Math.floor(where * rest.length)),
              text,
            );
            const { recognised, rows, issues, rowsRead } = await readText(damaged);
            expect(rowsRead).toBe(rows.length);
            expect(recognised !== null || issues.length === 1).toBe(true);
            if (recognised?.format === 'phonepe.settlement')
              expectAllTold(
                damaged,
                [...rows, ...issues].flatMap(({ line }) => line ?? []),
              );
          },
        ),
        { numRuns: 500 },
      );
    },
  );

  /** Lines that are neither blank, nor inside a quoted cell, nor above the first row. */
  const expectAllTold = (text: string, told: readonly number[]): void => {
    const lines = text.split(/\r\n|\r|\n/);
    const header = lines.findIndex((line) => line.includes('PaymentType') && line.includes('CGST'));
    if (header < 0) return;
    lines.forEach((line, index) => {
      const quoted = text.includes('"');
      if (index > header && !quoted && line.replaceAll(/[,\s]/g, '') !== '') expect(told).toContain(index + 1);
    });
  };

  test('any bytes at all are read without a throw', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const reading = await readBytes(bytes);
        expect(reading.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
        expect(reading.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
