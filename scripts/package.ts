import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build } from 'electron-builder';
import { appPackage, packagedProgram, releasable } from './app-package.ts';
import { buildAll } from './bundles.ts';
import { electronRuntime } from './electron-runtime/electron-runtime.ts';
import { inProject, projectFolder, say } from './project.ts';

/**
 * Makes the unpacked app of this machine in `release/`: `npm run package [-- --release] [-- --built]`. With `--release` only
 * the official Electron will do; with `--built` the bundles that are there are taken as they are.
 */
const { values } = parseArgs({
  options: { release: { type: 'boolean', default: false }, built: { type: 'boolean', default: false } },
});

const runtime = await electronRuntime();
try {
  if (values.release) releasable(runtime);
} catch (refusal) {
  say(refusal instanceof Error ? refusal.message : String(refusal));
  process.exit(3);
}
if (!values.built) await buildAll(runtime.environment['NIKASH_NATIVE_BINDING']);
const output = inProject('release');
await rm(output, { recursive: true, force: true });
await build({ projectDir: projectFolder, dir: true, publish: 'never', config: appPackage(runtime, output) });
if (runtime.kind === 'stand-in') say('This package runs on the stand-in of Electron: for tests on this machine only.');
say(packagedProgram(output));
