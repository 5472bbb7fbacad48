import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { driverDigests } from './driver-digests.ts';
import { inProject } from './project.ts';

/** Builds the page; with `watch` again whenever its source changes. */
export async function buildPage({ watch = false } = {}): Promise<void> {
  await build({ configFile: inProject('vite.config.ts'), logLevel: 'warn', build: { watch: watch ? {} : null } });
}

/** What stays outside the bundles: Electron itself and the driver with its compiled part. */
const external = ['electron', 'better-sqlite3'];

const program = (
  input: Readonly<Record<string, string>>,
  format: 'es' | 'cjs',
  extension: string,
  define: Readonly<Record<string, string>> = {},
  outDir = inProject('dist/electron'),
): InlineConfig => ({
  configFile: false,
  define: { ...define },
  logLevel: 'warn',
  root: inProject('electron'),
  ssr: { noExternal: true, external },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: false,
    // Electron 33, on which development and tests may run, brings Node 20; the release's Electron 45 brings Node 24.
    target: 'node20',
    minify: false,
    sourcemap: false,
    rolldownOptions: {
      input: { ...input },
      output: { format, entryFileNames: `[name].${extension}`, chunkFileNames: `chunks/[name]-[hash].${extension}` },
    },
  },
});

/**
 * Builds the programs of the app: main process, backend process, reader's worker, and the preload script as CommonJS. What the
 * driver's compiled files are is written into them; `driver` is one more, compiled for the stand-in of Electron.
 */
export async function buildPrograms(driver?: string): Promise<void> {
  await rm(inProject('dist/electron'), { recursive: true, force: true });
  await build(
    program(
      {
        main: inProject('electron/main.ts'),
        backend: inProject('electron/backend-process-entry.ts'),
        'reader-worker': inProject('electron/formats/reader-worker.ts'),
      },
      'es',
      'js',
      { nikashDrivers: JSON.stringify(await driverDigests(driver)) },
    ),
  );
  // A sandboxed preload script must be CommonJS, and one file.
  await build(program({ preload: inProject('electron/preload.ts') }, 'cjs', 'cjs'));
}

/** Where the program lies that prints a page without a window; outside of what is packed into the app. */
export const printerFolder = inProject('node_modules/.cache/nikash/printer');

/** Builds the program that prints a page without a window, for the command line alone. */
export async function buildPrinter(): Promise<void> {
  const input = { 'print-page': inProject('electron/shell/print-page.ts') };
  await build(program(input, 'es', 'js', {}, printerFolder));
  const facts = { name: 'nikash-printer', version: '0.0.0', private: true, type: 'module', main: 'print-page.js' };
  await writeFile(join(printerFolder, 'package.json'), JSON.stringify(facts));
}

export async function buildAll(driver?: string): Promise<void> {
  await buildPage();
  await buildPrograms(driver);
}
