import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, win32 } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderDigest } from './testing/folder-digest.ts';
import { hostilePaths } from './testing/hostile-paths.ts';
import { testPassphrase } from './testing/make-test-workspace.ts';
import { testBackend, type TestBackend } from './testing/test-backend.ts';
import { pageFile } from './transport/page-file.ts';
import { safeName } from './transport/safe-name.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nikash-paths-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('there are three hundred of them, and more', () => {
  expect(hostilePaths.length).toBeGreaterThanOrEqual(300);
});

describe('app://', () => {
  const own = 'the page itself';
  let page = '';
  beforeAll(() => {
    page = join(folder, 'outside', 'page');
    mkdirSync(join(page, 'assets'), { recursive: true });
    writeFileSync(join(page, 'index.html'), own);
    for (const place of [folder, join(folder, 'outside')]) {
      mkdirSync(join(place, 'etc'), { recursive: true });
      for (const name of ['secret.json', 'index.html', 'etc/passwd', 'etc/passwd.html'])
        writeFileSync(join(place, name), 'secret');
    }
    writeFileSync(join(page, 'CON.html'), 'secret');
    symlinkSync(join(folder, 'secret.json'), join(page, 'assets', 'secret.json'));
  });

  test.each([
    ['as it is', (path: string) => path],
    ['after a slash', (path: string) => `/${path}`],
    ['below a folder', (path: string) => `/assets/${path}`],
    ['encoded', (path: string) => `/${encodeURIComponent(path.toWellFormed())}`],
    ['encoded twice', (path: string) => `/${encodeURIComponent(encodeURIComponent(path.toWellFormed()))}`],
    [
      'as a URL reads it',
      (path: string) => (URL.canParse(path, 'app://nikash/') ? new URL(path, 'app://nikash/').pathname : path),
    ],
  ])('%s, gives nothing but the page', async (_, asked) => {
    const given: string[] = [];
    for (const path of hostilePaths) {
      const found = await pageFile(page, asked(path));
      if (found !== null) given.push(Buffer.from(found.bytes).toString());
    }
    expect(given.filter((text) => text !== own)).toEqual([]);
  });

  test('and would give the page, were it asked for', async () => {
    expect(Buffer.from((await pageFile(page, '/index.html'))?.bytes ?? []).toString()).toBe(own);
  });
});

describe('the name of what is saved', () => {
  const names = hostilePaths.map((path) => [path, safeName(path)] as const);

  test('is a name, on every system, and never a way', () => {
    for (const [path, name] of names) {
      expect([path, posix.basename(name), win32.basename(name)]).toEqual([path, name, name]);
      expect([path, win32.parse(name).root, win32.isAbsolute(name)]).toEqual([path, '', false]);
      expect(win32.resolve('C:\\saves', name)).toBe(`C:\\saves\\${name}`);
      expect(posix.resolve('/saves', name)).toBe(`/saves/${name}`);
    }
  });

  test('is no device, no stream, hidden from nobody, and short enough', () => {
    for (const [, name] of names) {
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)\s*(?:\.|$)/i);
      // oxlint-disable-next-line no-control-regex -- they are what must be gone.
      expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
      expect(name).not.toMatch(/^[.\s]|[.\s]$|^$/);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
      expect(name.isWellFormed()).toBe(true);
    }
  });

  test('is made where it is saved, and nowhere else', () => {
    const saves = join(folder, 'a', 'b', 'saves');
    mkdirSync(saves, { recursive: true });
    const before = folderDigest(folder);
    for (const [path, name] of names) writeFileSync(join(saves, name), path.toWellFormed());
    const after = Object.entries(folderDigest(folder)).filter(([file]) => !file.startsWith(saves));
    expect(Object.fromEntries(after)).toEqual(before);
    expect(readdirSync(saves).toSorted()).toEqual([...new Set(names.map(([, name]) => name))].toSorted());
  });

  test.each([
    ['Turnover 2026-10.csv', 'Turnover 2026-10.csv'],
    ['নিকাশ অক্টোবর.pdf', 'নিকাশ অক্টোবর.pdf'],
    ['हिसाब-किताब.csv', 'हिसाब-किताब.csv'],
    ['console.csv', 'console.csv'],
    ['fees 10:2026.csv', 'fees 10-2026.csv'],
    ['aux.txt', '_aux.txt'],
    ['report\u202efdp.csv', 'report-fdp.csv'],
    ['', 'nikash'],
  ])('%j is saved as %j', (given, wanted) => {
    expect(safeName(given)).toBe(wanted);
  });

  test('a long name keeps its ending', () => {
    const name = safeName(`${'হিসাব '.repeat(60)}.csv`);
    expect(name).toMatch(/হ[িসাব]*\.csv$/);
    expect(Buffer.byteLength(name)).toBeGreaterThan(150);
  });
});

describe('a backup to check or to restore', () => {
  let books: TestBackend;
  beforeAll(async () => {
    mkdirSync(join(folder, 'books'), { recursive: true });
    books = testBackend({ folder: join(folder, 'books') });
    await books.openNew();
    await books.ask('backups.make', {});
  });
  afterAll(() => books.remove());

  const by = { passphrase: testPassphrase };
  const untouched = async (work: () => Promise<void>) => {
    const before = folderDigest(join(folder, 'books'));
    await work();
    expect(folderDigest(join(folder, 'books'))).toEqual(before);
    expect(books.faults).toEqual([]);
    expect(await books.ask('vault.status', {})).toMatchObject({ state: 'open' });
  };

  test('is not found by a name that is a way', async () => {
    const [made] = (await books.ask('backups.list', {})).backups;
    const ways = [...hostilePaths, ...hostilePaths.slice(0, 60).map((path) => `${path}${made?.name ?? ''}`)];
    await untouched(async () => {
      for (const name of ways) {
        for (const answer of [
          await books.backend.dispatch('backups.check', { backup: { name } }),
          await books.backend.dispatch('backups.restore', { backup: { name }, by }),
        ])
          expect([name, answer]).toEqual([name, expect.objectContaining({ ok: false, code: 'bad_request' })]);
      }
    });
  });

  test('nor by a path where no backup lies', async () => {
    await untouched(async () => {
      for (const path of hostilePaths) {
        const file = books.backend.registerFile({ name: 'manifest.json', path: join(folder, path) });
        expect([path, await books.backend.dispatch('backups.restore', { backup: { file }, by })]).toEqual([
          path,
          expect.objectContaining({ ok: false, code: 'backup_unknown' }),
        ]);
      }
    });
  });

  test('nor by a token that was made up', async () => {
    await untouched(async () => {
      for (const file of hostilePaths) {
        const answer = (await books.backend.dispatch('backups.restore', { backup: { file }, by })) as { code: string };
        expect([file, ['bad_request', 'backup_unknown']]).toEqual([file, expect.arrayContaining([answer.code])]);
      }
    });
  });
});

test('nothing of it reached beyond the folder of this test', () => {
  expect(readFileSync(join(folder, 'secret.json'), 'utf8')).toBe('secret');
});
