import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';
import { buildPage, buildPrinter, printerFolder } from './bundles.ts';
import { electronRuntime } from './electron-runtime/electron-runtime.ts';
import { standInPlace } from './electron-runtime/stand-in.ts';
import { inProject, say } from './project.ts';
import { run } from './run.ts';
import { ensureSystemPackages, hasSystemPackages } from './system/system-packages.ts';

/**
 * Prints pages of the app into PDFs without a window, for the command line: `{ url, reports: [{ address, remembered, out }] }` comes as
 * JSON on standard input. With `--page` it only sees to it that the page is built, which has to be before a host serves it, and that there is
 * an Electron; with `--at-hand` it ends with 0 where both are there already. Ends with 0, or with one sentence on standard error and 1.
 */
const hasDisplay = [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((name) => (name ?? '') !== '');

/** Chromium's sandbox refuses to run as root; without a display it draws on none. */
const flags: readonly string[] = [
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...(process.platform === 'linux' && !hasDisplay ? ['--ozone-platform=headless'] : []),
  '--disable-gpu',
];

const needs = ['electron', 'fonts'] as const;

async function prepare(): Promise<void> {
  await electronRuntime();
  await ensureSystemPackages(needs, 'to print a PDF');
  if (process.env['NIKASH_BUILT'] !== '1' && !isPageFresh()) await buildPage();
}

/** Whether the page was built after the last change of what it is made of: an older one may not know the report at all. */
function isPageFresh(): boolean {
  const built = statSync(inProject('dist/renderer/index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return ['renderer', 'shared'].every((folder) =>
    readdirSync(inProject(folder), { recursive: true, withFileTypes: true }).every(
      (entry) => !entry.isFile() || statSync(join(entry.parentPath, entry.name)).mtimeMs <= built,
    ),
  );
}

async function print(asked: string): Promise<void> {
  const program = join(printerFolder, 'print-page.js');
  const sources = [
    'shell/print-page.ts',
    'shell/paper-options.ts',
    'shell/window-guard.ts',
    'transport/write-whole.ts',
  ].map((name) => inProject('electron', name));
  const built = statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (sources.some((source) => statSync(source).mtimeMs > built)) await buildPrinter();
  const { executable } = await electronRuntime();
  const { code, text: said } = await run(executable, [...flags, printerFolder], { env: { NIKASH_PRINT: asked } });
  if (code === 0) return;
  const why = said
    .split('\n')
    .find((line) => line.startsWith('nikash-print: '))
    ?.slice('nikash-print: '.length);
  throw new Error(`Electron could not print the page: ${why ?? `it ended with ${code}`}`);
}

/** Whether a PDF can be printed at once: nothing would have to be fetched, installed or built but the small printer. */
const isAtHand = async (): Promise<boolean> =>
  (process.env['NIKASH_BUILT'] === '1' ? existsSync(inProject('dist/renderer/index.html')) : isPageFresh()) &&
  ((process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '') !== '' ||
    existsSync(inProject('node_modules/electron/dist/version')) ||
    existsSync(standInPlace())) &&
  (await hasSystemPackages(needs));

try {
  if (process.argv.includes('--at-hand')) process.exit((await isAtHand()) ? 0 : 1);
  await (process.argv.includes('--page') ? prepare() : print(await text(process.stdin)));
} catch (fault) {
  // What fails to build tells of it in many lines and in colours: the first says what.
  const lines = stripVTControlCharacters(fault instanceof Error ? fault.message : String(fault)).split('\n');
  say(lines.find((line) => line.trim() !== '') ?? 'the page could not be printed');
  process.exitCode = 1;
}
