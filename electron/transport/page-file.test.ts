import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageFile } from './page-file.ts';

let folder = '';
let page = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nikash-page-'));
  page = join(folder, 'page');
  await mkdir(join(page, 'assets'), { recursive: true });
  await writeFile(join(page, 'index.html'), '<p>page');
  await writeFile(join(page, 'assets', 'a b.js'), '1');
  await writeFile(join(page, 'notes.txt'), 'not part of the page');
  await writeFile(join(folder, 'secret.json'), '{}');
  await symlink(join(folder, 'secret.json'), join(page, 'link.json')).catch(() => undefined);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('the page and its parts are served with their types', async () => {
  expect((await pageFile(page, '/'))?.type).toBe('text/html; charset=utf-8');
  expect(Buffer.from((await pageFile(page, '/index.html'))?.bytes ?? []).toString()).toBe('<p>page');
  expect((await pageFile(page, '/assets/a%20b.js'))?.type).toBe('text/javascript; charset=utf-8');
});

test.each([
  '/../secret.json',
  '/%2e%2e/secret.json',
  '/assets/../../secret.json',
  '/%2e%2e%2fsecret.json',
  '/..\\secret.json',
  '/..%5csecret.json',
  '/index.html%00.js',
  '/%E0%A4%A',
  '/C:/secret.json',
  '//secret.json/../../secret.json',
  'index.html',
  '',
  '/link.json',
  '/notes.txt',
  '/assets',
  '/nothing.js',
])('%s is refused', async (path) => {
  expect(await pageFile(page, path)).toBeNull();
});
