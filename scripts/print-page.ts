import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { buildPage, buildPrinter, printerFolder } from './bundles.ts';
import { electronRuntime } from './electron-runtime/electron-runtime.ts';
import { inProject, say } from './project.ts';
import { run } from './run.ts';
import { ensureSystemPackages } from './system/system-packages.ts';

/**
 * Prints pages of the app into PDFs without a window, for the command line: `{ url, reports: [{ address, remembered, out }] }` comes as
 * JSON on standard input. With `--page` it only sees to it that the page is built, which has to be before a host serves it, and that there is
 * an Electron. Ends with 0, or with one sentence on standard error and 1.
 */
const hasDisplay = [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((name) => (name ?? '') !== '');

/** Chromium's sandbox refuses to run as root; without a display it draws on none. */
const flags: readonly string[] = [
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...(process.platform === 'linux' && !hasDisplay ? ['--ozone-platform=headless'] : []),
  '--disable-gpu',
];

async function prepare(): Promise<void> {
  await ensureSystemPackages(['electron', 'fonts'], 'to print a PDF');
  await electronRuntime();
  if (!existsSync(inProject('dist/renderer/index.html'))) await buildPage();
}

async function print(asked: string): Promise<void> {
  const program = join(printerFolder, 'print-page.js');
  const sources = ['print-page.ts', 'paper-options.ts', 'window-guard.ts'].map((name) =>
    inProject('electron/shell', name),
  );
  const built = statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (sources.some((source) => statSync(source).mtimeMs > built)) await buildPrinter();
  const { executable } = await electronRuntime();
  const { code, text: said } = await run(executable, [...flags, printerFolder], { env: { NIKASH_PRINT: asked } });
  if (code !== 0) throw new Error(`Electron did not print the page (it ended with ${code}).\n${said.slice(-4000)}`);
}

try {
  await (process.argv.includes('--page') ? prepare() : print(await text(process.stdin)));
} catch (fault) {
  say(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
}
