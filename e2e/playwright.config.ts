import { defineConfig } from 'playwright/test';
import { browserExecutable } from '../scripts/system/browser.ts';
import type { HostOptions } from './hosts/journey.ts';

const asRoot = process.getuid?.() === 0;
const executablePath = browserExecutable();

/**
 * The journeys: each in a browser over loopback HTTP and in real Electron, but those in a folder named after one host; the
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
