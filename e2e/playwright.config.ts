import { defineConfig } from 'playwright/test';
import { browserExecutable } from '../scripts/system/browser.ts';
import type { HostOptions } from './hosts/journey.ts';

const asRoot = process.getuid?.() === 0;
const executablePath = browserExecutable();

const full = process.env['NIKASH_TEST_SIZE'] === 'full';

/**
 * Of the journeys that are walked in Electron anyhow, those that are walked in a browser as well each time: they pass over every
 * screen's way to the backend by HTTP. The full size walks all of them in both.
 */
const inBrowserToo = [
  'demo',
  'first-month',
  'imports',
  'reports',
  'payments',
  'agreements',
  'backups',
  'keyboard/demo',
];

/**
 * The journeys: in real Electron, and in a browser over loopback HTTP, but those in a folder named after one host; the
 * packaged app has a project of its own. `hosts/prepare.ts` builds and finds Electron first.
 */
export default defineConfig<HostOptions>({
  testDir: 'journeys',
  testMatch: '**/*.journey.ts',
  outputDir: 'artefacts/results',
  globalSetup: './hosts/prepare.ts',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'artefacts/journeys.json' }]],
  use: {
    viewport: { width: 1280, height: 820 },
    reducedMotion: 'reduce',
    locale: 'en-IN',
    timezoneId: 'Asia/Kolkata',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      testMatch: full
        ? '**/*.journey.ts'
        : ['**/browser/*.journey.ts', ...inBrowserToo.map((name) => `journeys/${name}.journey.ts`)],
      testIgnore: ['**/electron/**', '**/packaged/**'],
      use: {
        host: 'browser',
        browserName: 'chromium',
        launchOptions: {
          ...(executablePath === null ? {} : { executablePath }),
          args: ['--disable-background-networking', '--disable-gpu', ...(asRoot ? ['--no-sandbox'] : [])],
        },
      },
    },
    { name: 'electron', testIgnore: ['**/browser/**', '**/packaged/**'], use: { host: 'electron' } },
    { name: 'packaged', testMatch: '**/packaged/*.journey.ts', use: { host: 'electron' } },
  ],
});
