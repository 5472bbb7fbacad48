import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { littleEndian } from '../../testing/little-endian.ts';
import { readAll, readRows } from '../testing/read-all.ts';
import { writeCompoundFile } from '../testing/write-compound-file.ts';
import {
  begin,
  cells,
  end,
  otherResult,
  record,
  sharedTexts,
  style,
  unicode,
  workbookStream,
  writeXls,
} from '../testing/write-xls.ts';

const never = (): boolean => false;
const sheet = (...records: readonly Uint8Array[]): Promise<readonly string[] | string> =>
  readRows(writeXls({ sheets: { One: records } }));

describe('cells', () => {
  test('numbers, whole and broken, in all their forms', async () => {
    const high = (value: number): number => littleEndian.f64(value).readUInt32LE(4) & ~3;
    expect(
      await sheet(
        cells.number(0, 0, 1234.56),
        cells.number(0, 1, 0.1 + 0.2),
        cells.number(0, 2, 4_111_111_111_111_112),
        cells.rk(1, 0, (5 << 2) | 2),
        cells.rk(1, 1, ((-12_345 << 2) | 3) >>> 0),
        cells.rk(1, 2, high(0.5)),
        cells.rk(1, 3, high(150) | 1),
        cells.manyRk(2, 1, [(1 << 2) | 2, (250 << 2) | 3]),
        cells.blank(3, 0),
      ),
    ).toEqual(['1: 1234.56|0.3|4111111111111112', '2: 5|-123.45|0.5|1.5', '3: |1|2.5|']);
  });

  test('texts, truths, errors, and what formulas came to', async () => {
    const globals = [sharedTexts(['shared', 'বাংলা'], never)];
    const records = [
      cells.shared(0, 0, 0),
      cells.shared(0, 1, 1),
      cells.text(0, 2, 'own é'),
      cells.richText(0, 3, 'rich ঋ'),
      cells.boolOrError(1, 0, 1, false),
      cells.boolOrError(1, 1, 0, false),
      cells.boolOrError(1, 2, 0x2a, true),
      cells.formula(2, 0, littleEndian.f64(0.5)),
      cells.formula(2, 1, otherResult(0)),
      record(0x04bc, Buffer.alloc(10)),
      record(0x0207, unicode('result')),
      cells.formula(2, 2, otherResult(1, 1)),
      cells.formula(2, 3, otherResult(2, 0x07)),
      cells.formula(2, 4, otherResult(3)),
      // A text that a record cannot hold goes on in the next.
      cells.formula(3, 0, otherResult(0)),
      record(0x0207, littleEndian.u16(6), Buffer.from([0]), Buffer.from('abc')),
      record(0x003c, Buffer.from([1]), Buffer.from('দেখ', 'utf16le')),
    ];
    expect(await readRows(writeXls({ sheets: { One: records }, globals }))).toEqual([
      '1: shared|বাংলা|own é|rich ঋ',
      '2: TRUE|FALSE|#N/A|',
      '3: 0.5|result|TRUE|#DIV/0!',
      '4: abcদেখ|||',
    ]);
  });

  test('days and times by style, in both counts', async () => {
    const format = record(0x041e, littleEndian.u16(164), unicode('dd-mm-yyyy hh:mm:ss'));
    const globals = [format, style(0), style(14), style(164)];
    const records = [
      cells.number(0, 0, 45_964, 1),
      cells.number(0, 1, 45_964.586_875, 2),
      cells.number(0, 2, 45_964, 9),
    ];
    expect(await readRows(writeXls({ sheets: { One: records }, globals }))).toEqual([
      '1: 2025-11-03|2025-11-03 14:05:06|45964',
    ]);
    const from1904 = [...globals, record(0x0022, littleEndian.u16(1))];
    const later = [cells.rk(0, 0, (44_502 << 2) | 2, 1), cells.formula(0, 1, littleEndian.f64(44_502.5), 2)];
    expect(await readRows(writeXls({ sheets: { One: later }, globals: from1904 }))).toEqual([
      '1: 2025-11-03|2025-11-03 12:00:00',
    ]);
  });

  test('cells in the order they were set, a chart within the sheet, the later of two cells', async () => {
    const chart = [begin(0x0020), cells.number(0, 5, 9), end];
    const records = [
      cells.number(4, 1, 5),
      cells.number(0, 1, 2),
      ...chart,
      cells.number(0, 0, 1),
      cells.number(4, 1, 6),
    ];
    expect(await sheet(...records)).toEqual(['1: 1|2', '5: |6']);
  });

  test('every sheet is read; charts and macros are not', async () => {
    const sheets = { One: [cells.number(0, 0, 1)], দুই: [cells.number(0, 0, 2)], None: [] };
    const found = await readAll(writeXls({ sheets }));
    expect(Object.keys(found)).toEqual(['One', 'দুই', 'None']);
    expect(found).toMatchObject({ One: [{ fields: ['1'] }], দুই: [{ fields: ['2'] }], None: [] });
    expect(await readAll(writeXls({ sheets, sheetType: 2 }))).toEqual({});
  });

  test('Excel 5 and 95: texts in a code page', async () => {
    const text = (row: number, bytes: Uint8Array): Buffer =>
      record(
        0x0204,
        littleEndian.u16(row),
        littleEndian.u16(0),
        littleEndian.u16(0),
        littleEndian.u16(bytes.length),
        bytes,
      );
    const globals = [
      record(0x0042, littleEndian.u16(1251)),
      record(0x041e, littleEndian.u16(164), Buffer.from([4]), Buffer.from('d/mm')),
      style(164),
    ];
    const records = [text(0, Buffer.from([0xcf, 0xf0])), cells.number(1, 0, 45_964)];
    const workbook = { sheets: { One: records }, globals, version: 0x0500 as const };
    expect(await readRows(writeXls(workbook))).toEqual(['1: Пр', '2: 2025-11-03']);
    const unknownPage = {
      ...workbook,
      globals: [record(0x0042, littleEndian.u16(9999))],
      sheets: { One: [text(0, Buffer.from([0xe9]))] },
    };
    expect(await readRows(writeXls(unknownPage))).toEqual(['1: é']);
  });

  test('more columns than a table may have', async () => {
    expect(await sheet(cells.number(0, 1000, 1), cells.number(1, 0, 1))).toEqual(['1: too_many_columns', '2: 1']);
  });
});

describe('texts that go on in further records', () => {
  const texts = fc.array(
    fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.string({ maxLength: 20, unit: fc.constantFrom('a', 'é', 'ব', '₹', 'z') }),
    ),
    { minLength: 1, maxLength: 20 },
  );

  test('are read wherever they are cut', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 20, max: 120 }), fc.boolean(), async (all, size, rich) => {
        const records = all.map((_, index) => cells.shared(index, 0, index));
        const globals = [sharedTexts(all, (bytes) => bytes > size, rich)];
        const found = await readAll(writeXls({ sheets: { One: records }, globals }));
        const rows = typeof found === 'string' ? [] : (found['One'] ?? []);
        const read = rows.map((row) => (typeof row === 'string' ? row : [row.line, row.fields[0]]));
        expect(read).toEqual(all.flatMap((text, index) => (text === '' ? [] : [[index + 1, text]])));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('compound files', () => {
  const many = Array.from({ length: 3000 }, (_, index) => cells.number(index, 0, index));
  const rows = many.map((_, index) => `${index + 1}: ${index}`);

  test('short and long streams, sectors of both sizes, streams of embedded objects left alone', async () => {
    expect(await readRows(writeXls({ sheets: { One: many } }))).toEqual(rows);
    expect(await readRows(writeXls({ sheets: { One: many }, sectorBytes: 4096 }))).toEqual(rows);
    const own = workbookStream({ sheets: { One: [cells.number(0, 0, 1)] } });
    const embedded = workbookStream({ sheets: { One: [cells.number(0, 0, 2)] } });
    const streams = [
      { name: 'Workbook', bytes: embedded, within: 'MBD0001' },
      { name: 'WORKBOOK', bytes: own },
    ];
    expect(await readRows(writeCompoundFile(streams))).toEqual(['1: 1']);
    expect(await readRows(writeCompoundFile(streams.slice(0, 1)))).toBe('file_is_binary');
  });

  test('a table of sectors too long for the header', async () => {
    const long = Array.from({ length: 65_536 }, (_, row) =>
      [0, 1, 2, 3, 4, 5, 6].map((column) => cells.number(row, column, row)),
    );
    const bytes = writeXls({ sheets: { One: long.flat() } });
    expect(bytes.readUInt32LE(72)).toBeGreaterThan(0);
    const found = await readRows(bytes);
    expect(found).toHaveLength(65_536);
    expect(found.at(-1)).toBe(`65536: ${Array.from({ length: 7 }, () => '65535').join('|')}`);
  });

  test('a letter, an encrypted workbook of either kind', async () => {
    expect(await readAll(writeCompoundFile([{ name: 'WordDocument', bytes: Buffer.alloc(5000) }]))).toBe(
      'file_is_binary',
    );
    const locked = [
      { name: 'EncryptionInfo', bytes: Buffer.alloc(100) },
      { name: 'EncryptedPackage', bytes: Buffer.alloc(9000) },
    ];
    expect(await readAll(writeCompoundFile(locked))).toBe('workbook_protected');
    const globals = [record(0x002f, Buffer.alloc(54))];
    expect(await readAll(writeXls({ sheets: { One: [] }, globals }))).toBe('workbook_protected');
  });

  test('chains that lead back into themselves, sectors that are not there', async () => {
    const sound = writeXls({ sheets: { One: many } });
    const tableAt = (sound.readUInt32LE(76) + 1) * 512;
    const harmed = (change: (bytes: Buffer) => void): Promise<unknown> => {
      const bytes = Buffer.from(sound);
      change(bytes);
      return readAll(bytes);
    };
    for (let sector = 0; sector < 40; sector += 1) {
      expect(await harmed((bytes) => bytes.writeUInt32LE(sector, tableAt + sector * 4))).toBe('workbook_damaged');
      expect(await harmed((bytes) => bytes.writeUInt32LE(9_999_999, tableAt + sector * 4))).toBe('workbook_damaged');
    }
    const directoryAt = (sound.readUInt32LE(48) + 1) * 512;
    expect(await harmed((bytes) => bytes.writeUInt32LE(0, directoryAt + 76))).toBeTypeOf('string');
    expect(await harmed((bytes) => bytes.writeUInt32LE(1, directoryAt + 128 + 72))).toBe('workbook_damaged');
    expect(await harmed((bytes) => bytes.writeUInt32LE(0xfffffff0, directoryAt + 256 + 120))).toBe('workbook_damaged');
    // Lists of tables that go round.
    expect(await harmed((bytes) => bytes.writeUInt32LE(bytes.readUInt32LE(48), 68))).toBeDefined();
    expect(await readAll(sound.subarray(0, 512))).toBe('workbook_damaged');
    expect(await readAll(sound.subarray(0, 40))).toBe('workbook_damaged');
    expect(await readAll(sound.subarray(0, 4))).toBe('workbook_damaged');
  });
});

describe('damaged workbooks', () => {
  test('a shared text that is not there, a text that ends too soon, a result that does not follow', async () => {
    expect(await sheet(cells.shared(0, 0, 0))).toEqual(['workbook_damaged']);
    expect(await sheet(record(0x0204, Buffer.alloc(6), littleEndian.u16(50), Buffer.from([0, 65])))).toEqual([
      'workbook_damaged',
    ]);
    expect(await sheet(cells.formula(0, 0, otherResult(0)), cells.number(0, 1, 1))).toEqual(['workbook_damaged']);
    expect(await sheet(record(0x0203, Buffer.alloc(6)))).toEqual(['workbook_damaged']);
  });

  test('a sheet without an end, sheets within each other, two sheets in one place', async () => {
    const stream = workbookStream({ sheets: { One: [cells.number(0, 0, 1)], Two: [cells.number(0, 0, 2)] } });
    const short = writeCompoundFile([{ name: 'Workbook', bytes: stream.subarray(0, -4) }]);
    expect(await readAll(short)).toMatchObject({ One: [{ line: 1 }], Two: ['workbook_damaged'] });
    const firstEntry = stream.indexOf(Buffer.from([0x85, 0]));
    const secondEntry = stream.indexOf(Buffer.from([0x85, 0]), firstEntry + 4);
    const first = stream.readUInt32LE(firstEntry + 4);
    const same = Buffer.from(stream);
    same.writeUInt32LE(first, secondEntry + 4);
    expect(await readAll(writeCompoundFile([{ name: 'Workbook', bytes: same }]))).toBe('workbook_damaged');
    const within = Buffer.from(stream);
    within.writeUInt32LE(first + 20, secondEntry + 4);
    expect(await readAll(writeCompoundFile([{ name: 'Workbook', bytes: within }]))).toEqual({
      One: ['workbook_damaged'],
      Two: ['workbook_damaged'],
    });
  });

  test('an Excel older than 5, and no workbook at all', async () => {
    const old = record(0x0809, littleEndian.u16(0x0400), littleEndian.u16(0x0005));
    expect(await readAll(writeCompoundFile([{ name: 'Book', bytes: old }]))).toBe('workbook_damaged');
    expect(await readAll(writeCompoundFile([{ name: 'Workbook', bytes: Buffer.alloc(5000) }]))).toBe(
      'workbook_damaged',
    );
    expect(await readAll(writeCompoundFile([{ name: 'Workbook', bytes: Buffer.alloc(0) }]))).toBe('workbook_damaged');
  });
});

test('thousands of harmed workbooks are read or refused, never more', { timeout: 120_000 }, async () => {
  const globals = [sharedTexts(['shared', 'বাংলা'], (bytes) => bytes > 20), style(0), style(14)];
  const records = [
    cells.shared(0, 0, 0),
    cells.shared(0, 1, 1),
    cells.number(1, 0, 45_964, 1),
    cells.manyRk(2, 0, [6, 10]),
    cells.formula(3, 0, otherResult(0)),
    record(0x0207, unicode('x')),
  ];
  const sound = writeXls({ sheets: { One: records, Two: records }, globals });
  const harm = fc.tuple(
    fc.nat(sound.length - 1),
    fc.oneof(fc.constantFrom(0, 1, 255), fc.integer({ min: 0, max: 255 })),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(harm, { minLength: 1, maxLength: 4 }), async (harms) => {
      const bytes = Buffer.from(sound);
      for (const [at, byte] of harms) bytes[at] = byte;
      await readAll(bytes);
    }),
    { numRuns: 6000 },
  );
});
