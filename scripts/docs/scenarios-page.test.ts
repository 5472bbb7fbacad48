import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { library } from '../../electron/testing/scenarios/library.ts';
import { scenariosFile, scenariosPage } from './scenarios-page.ts';

test('the committed page is what the library says (else: npm run docs)', async () => {
  expect(await readFile(scenariosFile, 'utf8')).toBe(await scenariosPage());
});

test('the page has every situation once, each with its outcome', async () => {
  const page = await scenariosPage();
  const names = library.flatMap(({ scenarios }) => scenarios.map(({ name }) => name.toLowerCase()));
  expect([...page.matchAll(/^### (.*)$/gm)].map(([, name = '']) => name.toLowerCase())).toEqual(names);
  expect([...page.matchAll(/^books: /gm)]).toHaveLength(names.length);
});
