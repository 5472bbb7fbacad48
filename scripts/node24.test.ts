import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inProject } from './project.ts';
import { run, runNode } from './run.ts';

const launcher = inProject('scripts/node24.cjs');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nikash-node-'));
  await writeFile(
    join(folder, 'says.ts'),
    'const words: string[] = process.argv.slice(2);\nconsole.log(words.join());\nprocess.exitCode = 7;\n',
  );
  // The launcher alone, with no Node beside it.
  await cp(launcher, join(folder, 'scripts', 'node24.cjs'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a Node that can runs the script itself, with its arguments and exit code', async () => {
  expect(await runNode([launcher, join(folder, 'says.ts'), 'a', 'b'])).toEqual({ code: 7, text: 'a,b\n' });
});

/** An older Node made up by what it says of itself: Node 20 has Node-API 9 and reads no TypeScript. */
const asNode20 = `--require=${inProject('scripts/testing/as-node-20.cjs')}`;

test('an older Node says in one sentence what is needed, and does not crash', async () => {
  const { code, text } = await runNode([asNode20, join(folder, 'scripts', 'node24.cjs'), join(folder, 'says.ts')]);
  expect(code).toBe(2);
  expect(text).toMatch(/^Nikash needs Node 24 \(this is Node 20\.20\.2\)\. .*install Node 24 from nodejs\.org\.\n$/);
});

test('an older Node goes on in the one that came along', async () => {
  const { code, text } = await runNode([asNode20, launcher, join(folder, 'says.ts'), 'a']);
  expect([code, text]).toEqual([7, 'a\n']);
});

test('the command line under an older Node says so before the driver could crash', async () => {
  const preload = ['--require', inProject('scripts/testing/as-node-20.cjs')];
  const { code, text } = await runNode([...preload, inProject('electron/cli.ts'), 'demo']);
  expect(code).toBe(2);
  expect(text).toContain('Nikash needs Node 24');
});

// The machine's own older Node, where it has one: the same, without make-believe.
const older = '/usr/bin/node';
const isOlder = existsSync(older) && Number((await run(older, ['-p', 'process.versions.napi'])).text) < 10;

test.runIf(isOlder)('the real older Node of this machine', async () => {
  const alone = await run(older, [join(folder, 'scripts', 'node24.cjs'), join(folder, 'says.ts')]);
  expect(alone.code).toBe(2);
  expect(alone.text).toContain('Nikash needs Node 24');
  expect(await run(older, [launcher, join(folder, 'says.ts'), 'x'])).toEqual({ code: 7, text: 'x\n' });
});
