import type { KnipConfig } from 'knip';

export default {
  entry: [
    'electron/{main,preload,cli,backend-process-entry}.ts',
    'electron/formats/reader-worker.ts',
    // Built by itself, for the command line.
    'electron/shell/print-page.ts',
    // Linked from renderer/index.html.
    'renderer/styles/all.css',
    'scripts/*.ts',
    'scripts/electron-runtime/open-folder-app/main.js',
    'scripts/testing/*.cjs',
    'e2e/playwright.config.ts',
    'e2e/hosts/prepare.ts',
    'e2e/pictures.ts',
    'e2e/gallery.ts',
    'e2e/journeys/**/*.journey.ts',
    'bench/*.ts',
    'bench/formats/{run,read-one,bare-pass}.ts',
    'bench/{day,desk,matching,reports,screen}/run.ts',
    'bench/screen/{first-window,lists}.ts',
  ],
  project: ['{electron,renderer,shared,scripts,e2e,bench}/**/*.{ts,tsx,js,cjs,css}', '*.config.ts'],
  // A name exported for its type, and used where it stands, is part of what the file says.
  ignoreExportsUsedInFile: true,
  // Started by their path from package.json, so that the right Node runs them (scripts/node24.cjs); axe is read as a text.
  ignoreDependencies: ['axe-core', 'oxlint', 'oxlint-tsgolint'],
  // The measurements compare with the sqlite3 program where there is one; the tests' faulty disk is compiled; a pipe is made.
  ignoreBinaries: ['sqlite3', 'gcc', 'mkfifo'],
  // Style sheets import the bundled fonts.
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/@import\s+['"]([^'"]+)['"]/g)].map(([, name]) => `import '${name}';`).join('\n'),
  },
} satisfies KnipConfig;
