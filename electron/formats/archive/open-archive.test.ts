import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unreadable } from '../file-bytes.ts';
import { placed } from '../testing/placed.ts';
import { openArchive } from './open-archive.ts';
import { writeZip, type ArchiveToWrite, type MemberToWrite } from './testing/write-zip.ts';

/** Each member's name and text; where it cannot be read, the code of its issue. */
async function unpackAll(bytes: Uint8Array): Promise<readonly (readonly [string, string])[] | string> {
  const archive = await openArchive(placed(bytes));
  if ('code' in archive) return archive.code;
  if ('sheets' in archive) return 'workbook';
  return Promise.all(
    archive.members.map(async ({ name, open }) => {
      const file = await open();
      if ('code' in file) return [name, file.code] as const;
      const pieces: Uint8Array[] = [];
      try {
        for (let piece = await file.next(); piece !== null; piece = await file.next()) pieces.push(piece.slice());
        return [name, Buffer.concat(pieces).toString()] as const;
      } catch (error) {
        return [name, unreadable(error).code] as const;
      } finally {
        await file.close();
      }
    }),
  );
}

const zip = (members: readonly MemberToWrite[], archive?: ArchiveToWrite): ReturnType<typeof unpackAll> =>
  unpackAll(writeZip(members, archive));
const one = (member: Partial<MemberToWrite>, archive?: ArchiveToWrite): ReturnType<typeof unpackAll> =>
  zip([{ name: 'a.csv', bytes: 'a,b\n1,2\n', ...member }], archive);
const read = [['a.csv', 'a,b\n1,2\n']];

describe('sound archives', () => {
  test('stored, deflated, described behind, ZIP64, with a comment, empty members', async () => {
    expect(await one({ stored: true })).toEqual(read);
    expect(await one({})).toEqual(read);
    expect(await one({ described: true })).toEqual(read);
    expect(await one({ zip64: true })).toEqual(read);
    expect(await one({ zip64: true, described: true, local: {} }, { zip64: true })).toEqual(read);
    expect(await one({}, { zip64: true })).toEqual(read);
    expect(await one({}, { comment: 'PK\u0005\u0006 and more' })).toEqual(read);
    expect(await one({ bytes: '' })).toEqual([['a.csv', '']]);
    expect(await one({ bytes: '', stored: true })).toEqual([['a.csv', '']]);
  });

  test('members come in the order of the directory, whole, however long', async () => {
    const long = Array.from({ length: 200_000 }, (_, index) => `${index},${(index * 7919) % 10_007}\n`).join('');
    expect(
      await zip([
        { name: 'z.csv', bytes: long },
        { name: 'jan/a.csv', bytes: 'x' },
      ]),
    ).toEqual([
      ['z.csv', long],
      ['jan/a.csv', 'x'],
    ]);
  });

  test('folders and what systems add are left out; an archive of nothing else is empty', async () => {
    const others = ['jan/', '__MACOSX/._a.csv', '.DS_Store', 'jan/Thumbs.db', 'jan\\desktop.ini', '._a.csv'];
    const added = others.map((name) => ({ name, bytes: 'x' }));
    expect(await zip([...added, { name: 'a.csv', bytes: 'a,b\n1,2\n' }])).toEqual(read);
    expect(await zip(added)).toBe('file_empty');
    expect(await zip([])).toBe('file_empty');
  });

  test('names are shown as names: Bengali, code page 437, no control characters, no tricks', async () => {
    const shown = async (name: string | Uint8Array): Promise<unknown> => {
      const members = await one({ name });
      return typeof members === 'string' ? members : members[0]?.[0];
    };
    expect(await shown('রিপোর্ট.csv')).toBe('রিপোর্ট.csv');
    expect(await shown(Buffer.from('রিপোর্ট.csv'))).toBe('রিপোর্ট.csv');
    expect(await shown(Buffer.from([0x81, 0x9f, 0xff, 0x2e]))).toBe('üƒ\u00a0.');
    expect(await shown('../../etc/passwd')).toBe('../../etc/passwd');
    expect(await shown('a\u0000\n\u001b[31mb\u202egpj.csv')).toBe('a [31mb gpj.csv');
    expect(await shown(`${'x'.repeat(500)}/end.csv`)).toMatch(/^…x+\/end\.csv$/);
    expect(String(await shown(`${'😀'.repeat(200)}.csv`))).toMatch(/^…(?:😀){97,98}\.csv$/u);
  });

  test('workbooks are told from archives, also by a path some programs write', async () => {
    const content = { name: '[Content_Types].xml', bytes: '<x/>' };
    expect(await zip([content, { name: 'xl/workbook.xml', bytes: '<x/>' }])).toBe('workbook');
    expect(await zip([content, { name: 'XL\\Workbook.xml', bytes: '<x/>' }])).toBe('workbook');
    expect(await zip([content, { name: 'xl/workbook2.xml', bytes: '<x/>' }])).toBe('workbook');
    expect(await zip([content, { name: 'xl/workbook.bin', bytes: 'x' }])).toBe('file_is_spreadsheet');
    expect(await zip([content, { name: 'word/document.xml', bytes: '<x/>' }])).toHaveLength(2);
    const mimetype = { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.spreadsheet', stored: true };
    expect(await zip([mimetype, { name: 'content.xml', bytes: '<x/>' }])).toBe('file_is_spreadsheet');
  });

  test('whatever is written is read', { timeout: 60_000 }, async () => {
    const member = fc.record({
      name: fc.stringMatching(/^[a-z]{1,20}\.csv$/),
      bytes: fc.oneof(fc.string({ maxLength: 200 }), fc.constant('0,00\n'.repeat(5000))),
      stored: fc.boolean(),
      described: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(member, { minLength: 1, maxLength: 6 }), async (members) => {
        const texts = members.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]);
        expect(await zip(members)).toEqual(texts);
      }),
      { numRuns: 200 },
    );
  });
});

describe('archives that are not what they say', () => {
  test.each<readonly [string, Partial<MemberToWrite>]>([
    ['another name', { local: { name: 'b.csv' } }],
    ['a longer name', { local: { name: 'a.csvv' } }],
    ['another method', { local: { method: 0 } }],
    ['another size', { local: { size: 7 } }],
    ['another packed size', { local: { packed: 3 } }],
    ['another check', { local: { crc: 1 } }],
    ['a place beyond the file', { central: { headerAt: 1_000_000 } }],
    ['a place inside itself', { central: { headerAt: 3 } }],
    ['more packed bytes than there are', { central: { packed: 5000 }, local: { packed: 5000 } }],
    ['stored bytes of two sizes', { stored: true, central: { size: 9 }, local: { size: 9 } }],
    ['a name too long', { name: 'x'.repeat(1001) }],
    ['a name of nothing', { name: '' }],
    ['a ZIP64 size of eight million terabytes', { zip64: true, central: { size: 2 ** 53 } }],
  ])('%s: damaged', async (_, member) => {
    expect(await one(member)).toBe('archive_damaged');
  });

  test.each<readonly [string, Partial<MemberToWrite>]>([
    ['fewer bytes than declared', { central: { size: 9 }, local: { size: 9 } }],
    ['more bytes than declared', { central: { size: 3 }, local: { size: 3 } }],
    ['another check', { central: { crc: 1 }, local: { crc: 1 } }],
    ['bytes that are not deflated', { stored: true, central: { method: 8 }, local: { method: 8 } }],
  ])('%s shows when the member is read', async (_, member) => {
    expect(await one(member)).toEqual([['a.csv', 'archive_damaged']]);
  });

  test('bytes left over behind what is deflated', async () => {
    const sound = writeZip([{ name: 'a.csv', bytes: 'a'.repeat(100), described: true }]);
    const packed = sound.readUInt32LE(sound.length - 22 - 51 + 20);
    const longer = writeZip([
      { name: 'a.csv', bytes: 'a'.repeat(100), described: true, central: { packed: packed + 2 } },
    ]);
    expect(await unpackAll(longer)).toEqual([['a.csv', 'archive_damaged']]);
  });

  test('two members of the same bytes, as a bomb has them', async () => {
    const sound = { name: 'a.csv', bytes: 'x'.repeat(50) };
    expect(await zip([sound, { ...sound, central: { headerAt: 0 } }])).toBe('archive_damaged');
    // Quoted: the second header lies within the first member's stored bytes.
    const inner = writeZip([{ name: 'b.csv', bytes: 'y'.repeat(40), stored: true }]).subarray(0, 30 + 5 + 40);
    const quoting = [
      { name: 'a.csv', bytes: inner, stored: true },
      { name: 'b.csv', bytes: 'y'.repeat(40), stored: true, central: { headerAt: 35 } },
    ];
    expect(await zip(quoting)).toBe('archive_damaged');
  });

  test('an end that lies, or is not there', async () => {
    expect(await one({}, { count: 2 })).toBe('archive_damaged');
    expect(await one({}, { count: 0 })).toBe('archive_damaged');
    expect(await one({}, { count: 1001 })).toBe('archive_too_many_files');
    expect(await one({}, { count: 2 ** 40, zip64: true })).toBe('archive_too_many_files');
    expect(await one({}, { directoryAt: 0 })).toBe('archive_damaged');
    expect(await one({}, { directoryAt: 2 ** 40, zip64: true })).toBe('archive_damaged');
    const sound = writeZip([{ name: 'a.csv', bytes: 'abc' }]);
    expect(await unpackAll(sound.subarray(0, -1))).toBe('archive_damaged');
    expect(await unpackAll(Buffer.concat([sound, Buffer.from('x')]))).toBe('archive_damaged');
    expect(await unpackAll(Buffer.concat([Buffer.from('x'), sound]))).toBe('archive_damaged');
    expect(await unpackAll(Buffer.alloc(0))).toBe('archive_damaged');
    expect(await unpackAll(Buffer.from('PK\u0003\u0004'))).toBe('archive_damaged');
  });

  test('a workbook that was cut short is called a workbook', async () => {
    const workbook = writeZip([{ name: '[Content_Types].xml', bytes: '<x/>' }]);
    expect(await unpackAll(workbook.subarray(0, -5))).toBe('workbook_damaged');
  });
});

test('encrypted members, unknown methods', async () => {
  expect(await one({ flags: 1 })).toBe('archive_encrypted');
  expect(await one({ flags: 0x2000 })).toBe('archive_encrypted');
  expect(await one({ central: { method: 14 }, local: { method: 14 } })).toBe('file_is_archive');
});

describe('bombs', () => {
  test('what unpacks to far more than its size is refused before it is unpacked', async () => {
    const zeros = new Uint8Array(80 * 1_048_576);
    const bomb = writeZip([{ name: 'a.csv', bytes: zeros }]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await openArchive(placed(bomb))).toMatchObject({ code: 'archive_too_large', facts: { megabytes: 64 } });
  });

  test('declared sizes beyond any file', async () => {
    const huge = { size: 0xfffffffe };
    expect(await one({ central: huge, local: huge })).toBe('archive_too_large');
  });

  test('a size that is declared small ends the unpacking there', async () => {
    const bytes = new Uint8Array(50 * 1_048_576);
    const archive = await openArchive(
      placed(writeZip([{ name: 'a', bytes, central: { size: 9 }, local: { size: 9 } }])),
    );
    const file = 'members' in archive ? await archive.members[0]?.open() : undefined;
    if (file === undefined || 'code' in file) throw new Error('not opened');
    await expect(file.next()).rejects.toThrow('archive_damaged');
    await file.close();
  });
});

test('thousands of harmed archives are read or refused, never more', { timeout: 120_000 }, async () => {
  const members = [
    { name: 'a.csv', bytes: 'a,b\n1,2\n'.repeat(20) },
    { name: 'b.csv', bytes: 'c,d\n', stored: true },
    { name: 'c.csv', bytes: 'e,f\n3,4\n', described: true, zip64: true },
  ];
  const sound = writeZip(members, { zip64: true });
  const honest = members.map(({ name, bytes }) => [name, bytes]);
  const harm = fc.tuple(fc.nat(sound.length - 1), fc.constantFrom(0, 1, 8, 127, 255));
  await fc.assert(
    fc.asyncProperty(fc.array(harm, { minLength: 1, maxLength: 3 }), fc.nat(20), async (harms, cut) => {
      const bytes = Buffer.from(sound.subarray(0, cut === 0 ? sound.length - 30 : sound.length));
      for (const [at, byte] of harms) bytes[at] = byte;
      const found = await unpackAll(bytes);
      if (typeof found === 'string') return;
      // What is read is what was written, whatever else was changed: the check says so.
      for (const [, text] of found)
        expect([...honest.map(([, honestText]) => honestText), 'archive_damaged']).toContain(text);
    }),
    { numRuns: 3000 },
  );
});
