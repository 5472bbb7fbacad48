import { fileURLToPath } from 'node:url';
import { defaultExclude, defineConfig } from 'vitest/config';

// Reader threads and the programs that tests start load the readers' TypeScript through Node, hundreds of times in a run. Node
// keeps what it compiled by the content of each file, which makes a start half as long.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url));

const tests = '{shared,electron,renderer,scripts,bench}/**/*.test.{ts,tsx}';
/** A file that puts something else in a module's place. */
const apart = ['electron/app/packets/packets.test.ts'];

export default defineConfig({
  test: {
    // The files of a worker share the modules they load, which halves the time of a run; whoever replaces one of them stands apart.
    projects: [
      {
        extends: true,
        test: { name: 'together', include: [tests], exclude: [...defaultExclude, ...apart], isolate: false },
      },
      { extends: true, test: { name: 'apart', include: apart } },
    ],
    // Node's own TypeScript support is what the command line uses; tests run on the same Node.
    environment: 'node',
    passWithNoTests: false,
    setupFiles: ['scripts/testing/property-seed.ts'],
    // Vitest leaves one processor free, which on a machine with two is half of them.
    maxWorkers: '100%',
    // Reports are printed by an Electron of its own, in journeys.
    env: { NIKASH_NO_PDF: '1' },
    // No test is timed: these only end what hangs, on the slowest machine there is.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
