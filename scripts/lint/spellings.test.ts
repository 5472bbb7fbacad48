import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inProject } from '../project.ts';

/**
 * One word, one spelling: the dot below a letter is written where Hindi hears it (फ़ाइल, फ़ीस, ज़रूर, तारीख़), and left out below क, as
 * most papers do. Each of the other forms stood here once beside its fellow.
 */
const others = ['रक़म', 'तरीक़', 'फाइल', 'फीस', 'जरूर', 'तारीख(?!़)'];

const spoken = ['shared', 'renderer', 'docs'].flatMap((folder) =>
  readdirSync(inProject(folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => /\.(tsx?|md)$/.test(name)),
);

const found = (text: string): readonly string[] =>
  others.filter((form) => new RegExp(form.normalize('NFD')).test(text.normalize('NFD')));

test('an entry of the ledger has one name in Hindi; those of a bank’s statement have its own', () => {
  const named = spoken.filter((name) => readFileSync(inProject(name), 'utf8').includes('प्रविष्टि'));
  expect(named).toEqual(['shared/wording/issues/hi.ts']);
});

test('Hindi words are spelled in one way', () => {
  const mixed = spoken.flatMap((name) =>
    found(readFileSync(inProject(name), 'utf8')).map((form) => `${name}: ${form}`),
  );
  expect(mixed).toEqual([]);
  expect(found('कुल रक़म और तारीख')).toEqual(['रक़म', 'तारीख(?!़)']);
});
