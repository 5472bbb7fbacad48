import { createHash } from 'node:crypto';
import { mkdtemp, readFile as readWhole, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unreadDigest } from './format.ts';
import { readFile } from './read-file.ts';
import { gatherReading, issueInOneLine, readBytes, readText } from './testing/gather-reading.ts';

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
    ['a workbook', 'PK\u0003\u0004\u0014\0\0\0[Content_Types].xml', 'file_is_spreadsheet'],
    ['an archive', 'PK\u0003\u0004\u0014\0\0\0report.csv', 'file_is_archive'],
    ['a PDF', '%PDF-1.7\n', 'file_is_pdf'],
    ['NUL bytes', 'a,b\0c', 'file_is_binary'],
    ['prose', 'Dear customer,\nplease find enclosed', 'format_unknown'],
  ])('%s', async (_, text, code) => {
    const reading = await readText(text);
    expect(reading.issues).toMatchObject([{ code, holds: true }]);
    expect(reading.recognised).toBeNull();
    expect(reading.sha256).toBe(createHash('sha256').update(text).digest('hex'));
  });

  test('an old workbook and a gzip archive', async () => {
    expect(await codes(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toEqual(['file_is_spreadsheet']);
    expect(await codes(Uint8Array.of(0x1f, 0x8b, 8, 0))).toEqual(['file_is_archive']);
  });

  test('an unknown report is told by its first cells, and what would be read is named; card numbers are not repeated', async () => {
    const { issues } = await readText('Txn Id,4111111111111111,Net\n1,2,3');
    expect(issues[0]?.facts['found']).toBe('Txn Id, 411111******1111, Net');
    expect(issues[0]?.facts['expected']).toMatch(
      /PhonePe merchant settlement report \(PaymentType, .*HDFC Bank account statement \(Date, Narration/,
    );
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
