import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { formats } from '../../electron/formats/formats.ts';
import { formatsFile, formatsPage } from './formats-page.ts';

test('the committed page is what the registry says (else: npm run docs)', async () => {
  expect(await readFile(formatsFile, 'utf8')).toBe(await formatsPage());
});

test('the page has every format once, each with a sample', async () => {
  const page = await formatsPage();
  const rows = page.split('\n').filter((line) => /^\| [^|]+ \| `[a-z0-9_]+\.[a-z0-9_-]+`/.test(line));
  const listed = rows.map((line) => /`([^`]+)`/.exec(line)?.[1]);
  expect(listed.toSorted()).toEqual(formats.map(({ id }) => id).toSorted());
  expect(rows.filter((line) => !line.includes('samples/'))).toEqual([]);
});
