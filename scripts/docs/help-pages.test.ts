import { readFile } from 'node:fs/promises';
import { describe, expect, it, test } from 'vitest';
import { commandIds, commandTable } from '../../shared/commands/command-table.ts';
import { helpPageIds } from '../../shared/help/help-pages.ts';
import { commandsIn } from '../../shared/wording/commands/commands-in.ts';
import { languages } from '../../shared/wording/voice.ts';
import { helpFile, helpPage } from './help-pages.ts';
import { pictureNames } from './picture-names.ts';

describe.each(languages)('the help in %s', (language) => {
  it.each(helpPageIds)('%s has its generated parts as the code is (else: npm run docs)', async (page) => {
    expect(await readFile(helpFile(language, page), 'utf8')).toBe(await helpPage(language, page));
  });

  it('names every command that has a key on the page of the keyboard', async () => {
    const text = await helpPage(language, 'keyboard');
    for (const id of commandIds)
      if (commandTable[id].keys !== null) expect(text).toContain(`| ${commandsIn[language].names[id]} `);
  });
});

test('the README shows pictures that are taken', async () => {
  const text = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const shown = [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path);
  const taken = pictureNames.map((name) => `docs/help/pictures/en/${name}.webp`);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((path) => !taken.includes(path ?? ''))).toEqual([]);
});
