import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,electron,renderer,scripts,bench}/**/*.test.{ts,tsx}'],
    // Node's own TypeScript support is what the command line uses; tests run on the same Node.
    environment: 'node',
    passWithNoTests: false,
    setupFiles: ['scripts/testing/property-seed.ts'],
    // No test is timed: this only ends what hangs, on the slowest machine there is.
    testTimeout: 120_000,
  },
});
