import { electronRuntime } from '../../scripts/electron-runtime/electron-runtime.ts';
import { buildAll } from '../../scripts/bundles.ts';

/** Runs once before all journeys: what they open is built, and which Electron opens it is known to every worker. */
export default async function prepare(): Promise<void> {
  const { executable, environment } = await electronRuntime();
  if (process.env['NIKASH_BUILT'] !== '1') await buildAll(environment['NIKASH_NATIVE_BINDING']);
  process.env['NIKASH_ELECTRON'] = executable;
  Object.assign(process.env, environment);
}
