import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inProject } from '../project.ts';
import { runNode } from '../run.ts';

/**
 * A gate can go blind without a sound: a plugin that is no longer loaded, a pattern that matches nothing. So a small house is
 * built in a temporary folder with this project's own configuration, one violation is planted at each boundary, and every
 * single one must be found by the gate that watches it.
 */
type Planted = { readonly at: string; readonly code: string; readonly by: string };

const importing = (specifier: string) => `import { there } from '${specifier}';\nexport const here = there;\n`;

const directions: readonly Planted[] = (
  [
    ['shared/kernel/planted-a.ts', '../../electron/domain/there.ts'],
    ['shared/kernel/planted-b.ts', '../../renderer/ui/there.ts'],
    ['renderer/ui/planted-a.ts', '../../electron/app/there.ts'],
    ['renderer/ui/planted-b.ts', '../features/months/there.ts'],
    ['renderer/features/imports/planted.ts', '../months/there.ts'],
    ['renderer/bridge/planted.ts', '../app/there.ts'],
    ['electron/domain/planted-a.ts', '../store/there.ts'],
    ['electron/domain/planted-b.ts', '../app/there.ts'],
    ['electron/domain/planted-c.ts', '../formats/there.ts'],
    ['electron/formats/planted.ts', '../store/there.ts'],
    ['electron/store/planted-a.ts', '../formats/there.ts'],
    ['electron/store/planted-b.ts', '../app/there.ts'],
    ['electron/app/planted-a.ts', '../transport/there.ts'],
    ['electron/app/planted-b.ts', '../shell/there.ts'],
    ['electron/app/planted-c.ts', '../testing/there.ts'],
    ['electron/transport/planted-a.ts', '../store/there.ts'],
    ['electron/transport/planted-b.ts', '../shell/there.ts'],
    ['electron/shell/planted-a.ts', '../app/there.ts'],
    ['electron/shell/planted-b.ts', '../../shared/money/there.ts'],
    ['electron/shell/planted-c.ts', '../store/there.ts'],
    ['electron/command-line/planted-a.ts', '../store/there.ts'],
    ['electron/command-line/planted-b.ts', '../shell/there.ts'],
    ['electron/backend.ts', './store/there.ts'],
    ['electron/main.ts', './app/there.ts'],
    ['electron/app/planted-d.ts', '../../renderer/ui/there.ts'],
    ['electron/app/planted-e.ts', '../../scripts/there.ts'],
    ['electron/nowhere/planted.ts', '../app/there.ts'],
    ['electron/app/planted-f.ts', 'electron'],
    ['electron/transport/planted-c.ts', 'electron'],
    ['electron/app/planted-g.ts', 'better-sqlite3'],
    ['electron/app/planted-h.ts', 'react'],
    ['electron/domain/planted-d.ts', 'node:fs'],
    ['shared/kernel/planted-c.ts', 'node:crypto'],
    ['renderer/ui/planted-c.ts', 'node:path'],
  ] as const
).map(([at, specifier]) => ({ at, code: importing(specifier), by: 'nikash(layers)' }));

const there = '../store/there.ts';
const otherWays: readonly Planted[] = [
  { at: 'electron/domain/by-type.ts', code: `export type T = import('${there}').There;\n`, by: 'nikash(layers)' },
  { at: 'electron/domain/by-call.ts', code: `export const load = () => import('${there}');\n`, by: 'nikash(layers)' },
  { at: 'electron/domain/by-export.ts', code: `export { there } from '${there}';\n`, by: 'nikash(layers)' },
  { at: 'electron/domain/by-star.ts', code: `export * from '${there}';\n`, by: 'nikash(layers)' },
];

const rules: readonly Planted[] = [
  {
    at: 'electron/domain/clock-a.ts',
    code: 'export const now = () => Date.now();\n',
    by: 'eslint(no-restricted-globals)',
  },
  {
    at: 'shared/kernel/clock-b.ts',
    code: 'export const today = () => new Date();\n',
    by: 'eslint(no-restricted-globals)',
  },
  {
    at: 'shared/kernel/dice.ts',
    code: 'export const dice = () => Math.random();\n',
    by: 'eslint(no-restricted-properties)',
  },
  { at: 'electron/app/sql.ts', code: "export const q = 'SELECT id FROM entries';\n", by: 'nikash(sql-in-store)' },
  {
    at: 'electron/app/sql-template.ts',
    code: 'export const q = (t: string) => `\n  INSERT INTO ${t} VALUES (1)`;\n',
    by: 'nikash(sql-in-store)',
  },
  {
    at: 'electron/app/float-a.ts',
    code: 'export const f = (text: string) => parseFloat(text);\n',
    by: 'nikash(no-float-amounts)',
  },
  {
    at: 'electron/app/float-b.ts',
    code: 'export const f = (row: { net: string }) => Number(row.net);\n',
    by: 'nikash(no-float-amounts)',
  },
  {
    at: 'electron/app/promise.ts',
    code: 'const work = async () => 1;\nexport const start = () => {\n  work();\n};\n',
    by: 'typescript(no-floating-promises)',
  },
  {
    at: 'electron/app/unsafe.ts',
    code: "export const f = () => JSON.parse('{}').secret;\n",
    by: 'typescript(no-unsafe-member-access)',
  },
  {
    at: 'electron/app/switch.ts',
    code: "export const f = (k: 'a' | 'b') => {\n  switch (k) {\n    case 'a':\n      return 1;\n  }\n  return 0;\n};\n",
    by: 'typescript(switch-exhaustiveness-check)',
  },
  {
    at: 'electron/app/any.ts',
    code: 'export const f = (x: any): string => String(x);\n',
    by: 'typescript(no-explicit-any)',
  },
  ...(
    [
      ['text', '<p>Not in a catalogue</p>'],
      ['bengali', '<p>ক্যাটালগে নেই</p>'],
      ['expression', "<p>{'Not in a catalogue'}</p>"],
      ['chosen', "<p>{String(1) === '1' ? 'One of them' : null}</p>"],
      ['name', '<button aria-label="Close" />'],
      ['title', '<p title={`Entries of ${String(1)}`} />'],
      ['placeholder', "<input placeholder={'Search'} />"],
    ] as const
  ).map(([name, jsx]) => ({
    at: `renderer/ui/spoken-${name}.tsx`,
    code: `export const Planted = () => ${jsx};\n`,
    by: 'nikash(spoken-literals)',
  })),
  ...(
    [
      ['style', '<p style={{ marginLeft: 4 }} />'],
      ['inset', '<p style={{ left: 0 }} />'],
      ['short', '<div {...{}} ml={8} />'],
      ['text', '<div ta="right" />'],
    ] as const
  ).map(([name, jsx]) => ({
    at: `renderer/ui/side-${name}.tsx`,
    code: `export const Planted = () => ${jsx};\n`,
    by: 'nikash(logical-sides)',
  })),
];

const allowed: readonly Pick<Planted, 'at' | 'code'>[] = [
  { at: 'electron/app/fine.ts', code: "export { there } from '../store/there.ts';\n" },
  { at: 'electron/store/fine.ts', code: "export const q = 'SELECT id FROM entries';\n" },
  { at: 'renderer/features/imports/fine.ts', code: "export { there } from '../../ui/there.ts';\n" },
  {
    at: 'renderer/ui/fine.tsx',
    code: 'export const Fine = () => <p className="nk-dim" style={{ marginInlineStart: 4 }}>Nikash {1} ×</p>;\n',
  },
  { at: 'electron/shell/fine.ts', code: "export { there } from '../transport/there.ts';\n" },
];

const rooms = [
  'shared/kernel',
  'shared/money',
  'renderer/ui',
  'renderer/app',
  'renderer/features/months',
  'scripts',
].concat(['domain', 'formats', 'store', 'app', 'transport', 'shell', 'testing'].map((room) => `electron/${room}`));

const planted = [...directions, ...otherWays, ...rules];
let house = '';
let found: readonly { readonly filename: string; readonly code: string }[] = [];

const write = async (at: string, code: string) => {
  await mkdir(dirname(join(house, at)), { recursive: true });
  await writeFile(join(house, at), code);
};

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'nikash-house-'));
  for (const file of ['.oxlintrc.json', 'tsconfig.base.json', 'scripts/lint', 'package.json']) {
    await cp(inProject(file), join(house, file), { recursive: true });
  }
  for (const project of ['shared', 'electron', 'electron/domain', 'renderer']) {
    await cp(inProject(project, 'tsconfig.json'), join(house, project, 'tsconfig.json'), { recursive: true });
  }
  // The compiler's cache lies in node_modules, so the temporary house has a folder of its own with links in it.
  await mkdir(join(house, 'node_modules'));
  for (const name of [
    'oxlint',
    'oxlint-tsgolint',
    '@oxlint',
    '@oxlint-tsgolint',
    '@types',
    'undici-types',
    'typescript',
    'vite',
  ]) {
    await symlink(inProject('node_modules', name), join(house, 'node_modules', name), 'junction');
  }
  for (const room of rooms) await write(`${room}/there.ts`, 'export type There = 1;\nexport const there: There = 1;\n');
  for (const { at, code } of [...planted, ...allowed]) await write(at, code);

  const lint = await runNode([inProject('node_modules/oxlint/bin/oxlint'), '--type-aware', '-f', 'json'], {
    cwd: house,
  });
  const report = JSON.parse(lint.text.slice(lint.text.indexOf('{'))) as { diagnostics: typeof found };
  found = report.diagnostics.map(({ filename, code }) => ({ filename: filename.replaceAll('\\', '/'), code }));
}, 120_000);

afterAll(() => rm(house, { recursive: true, force: true }));

const foundIn = (at: string) => found.filter(({ filename }) => filename.endsWith(at)).map(({ code }) => code);

describe('each planted violation is found by the gate that watches it', () => {
  test.each(planted.map(({ at, by, code }) => [at, by, code.split('\n')[0] ?? '']))('%s: %s (%s)', (at, by) => {
    expect(foundIn(at)).toContain(by);
  });
});

test('what is allowed is not found', () => {
  expect(allowed.map(({ at }) => [at, foundIn(at).filter((code) => code.startsWith('nikash('))])).toEqual(
    allowed.map(({ at }) => [at, []]),
  );
});

test('the compiler itself refuses a crossing from one project into another (TS6307)', async () => {
  const tsc = (project: string) =>
    runNode([inProject('node_modules/typescript/bin/tsc'), '-b', project], { cwd: house });
  const domain = await tsc('electron/domain');
  expect(domain.text).toMatch(/error TS6307: File '[^']*electron\/store\/there\.ts' is not listed/);
  // `types: []`: pure code does not even know the word.
  expect(domain.text).toContain("Cannot find name 'node:fs'");
  const renderer = await tsc('renderer');
  expect(renderer.text).toMatch(/error TS6307: File '[^']*electron\/app\/there\.ts' is not listed/);
}, 60_000);
