import { existsSync } from 'node:fs';
import { copyFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Arch, type AfterPackContext, type Configuration } from 'electron-builder';
import type { ElectronRuntime } from './electron-runtime/electron-runtime.ts';
import { inProject, projectVersion } from './project.ts';

/** The driver's compiled part as its package names it; one per system and processor, of which an app needs one. */
const prebuiltName = (platform: string, arch: string) => `${platform}-${arch}.node`;

/**
 * What goes into the app: the bundles and the driver's own code with the one compiled part of this system. The fuses close
 * what a desktop program needs from Node's command line; see https://www.electronjs.org/docs/latest/tutorial/fuses.
 */
export function appPackage(runtime: ElectronRuntime, output: string): Configuration {
  return {
    appId: 'org.nikash.app',
    productName: 'Nikash',
    copyright: `Nikash ${projectVersion()}, MIT licence`,
    directories: { output, buildResources: 'build' },
    electronVersion: runtime.version,
    electronDist: runtime.folder,
    npmRebuild: false,
    nodeGypRebuild: false,
    files: [
      'dist/**',
      'package.json',
      '!node_modules/**',
      'node_modules/better-sqlite3/package.json',
      'node_modules/better-sqlite3/lib/**',
      `node_modules/better-sqlite3/prebuilds/${prebuiltName(process.platform, process.arch)}`,
    ],
    fileAssociations: [
      {
        ext: 'nikash',
        name: 'Nikash packet',
        description: 'Nikash packet',
        mimeType: 'application/x-nikash',
        role: 'Editor',
      },
    ],
    asar: { smartUnpack: false },
    asarUnpack: ['**/*.node'],
    electronLanguages: ['en', 'en-US', 'en-GB', 'en_GB', 'bn', 'hi'],
    electronFuses: {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      resetAdHocDarwinSignature: true,
    },
    linux: { target: 'dir', category: 'Office', executableName: 'nikash' },
    mac: { target: 'dir', category: 'public.app-category.finance', identity: null },
    win: { target: 'dir' },
    afterPack: (context) => (runtime.kind === 'stand-in' ? fitStandIn(context, runtime) : Promise.resolve()),
  };
}

/**
 * Gives the runtime back when people may be given what is built on it.
 * @throws Error in one sentence when it is the stand-in.
 */
export function releasable(runtime: ElectronRuntime): ElectronRuntime {
  if (runtime.kind !== 'stand-in') return runtime;
  throw new Error(
    'A release needs the official Electron, whose download host does not answer here. The stand-in is for tests only.',
  );
}

/** For tests only: the stand-in brings a folder app of its own, and needs the driver compiled for its Node-API. */
async function fitStandIn(context: AfterPackContext, runtime: ElectronRuntime): Promise<void> {
  const resources = join(context.appOutDir, 'resources');
  await rm(join(resources, 'app'), { recursive: true, force: true });
  const driver = runtime.environment['NIKASH_NATIVE_BINDING'];
  const place = join(resources, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds');
  const shipped = join(place, prebuiltName('linux', Arch[context.arch]));
  if (driver === undefined || !existsSync(shipped)) {
    throw new Error(`The package has no ${shipped}: ${(await readdir(place).catch(() => [])).join(' ')}`);
  }
  await copyFile(driver, shipped);
}

/** Where the program of the unpacked app lies. */
export function packagedProgram(output = inProject('release')): string {
  switch (process.platform) {
    case 'darwin':
      return join(output, `mac${process.arch === 'arm64' ? '-arm64' : ''}`, 'Nikash.app/Contents/MacOS/Nikash');
    case 'win32':
      return join(output, process.arch === 'arm64' ? 'win-arm64-unpacked' : 'win-unpacked', 'Nikash.exe');
    default:
      return join(output, process.arch === 'arm64' ? 'linux-arm64-unpacked' : 'linux-unpacked', 'nikash');
  }
}
