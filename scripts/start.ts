import { spawn } from 'node:child_process';
import { electronRuntime } from './electron-runtime/electron-runtime.ts';
import { buildAll } from './bundles.ts';
import { projectFolder, say } from './project.ts';
import { MissingPackages, ensureSystemPackages } from './system/system-packages.ts';
import { runNode } from './run.ts';

const hasDisplay =
  process.platform !== 'linux' ||
  [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((name) => (name ?? '') !== '');

/** Opens the app and gives its exit code; without a display, shows the demo on the command line. */
async function start(): Promise<number> {
  if (!hasDisplay) {
    say(
      'There is no display here (DISPLAY is not set), so no window can open. Here is the demo on the command line instead.',
    );
    return (await runNode(['electron/cli.ts', 'demo'], { cwd: projectFolder, output: 'show' })).code;
  }
  await ensureSystemPackages(['electron', 'fonts'], 'to open the window');
  const runtime = await electronRuntime();
  await buildAll(runtime.environment['NIKASH_NATIVE_BINDING']);
  // Chromium's sandbox refuses to run as root; only a developer's start is ever run so.
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = spawn(runtime.executable, [...flags, projectFolder], {
    stdio: 'inherit',
    env: { ...process.env, ...runtime.environment },
  });
  return new Promise((resolve) => {
    app.once('error', (fault) => {
      say(`Electron did not start: ${fault.message}`);
      resolve(1);
    });
    app.once('exit', (code) => resolve(code ?? 1));
  });
}

try {
  process.exitCode = await start();
} catch (fault) {
  if (!(fault instanceof MissingPackages)) throw fault;
  say(fault.message);
  process.exitCode = 2;
}
