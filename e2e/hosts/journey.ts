import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Browser, type Page } from 'playwright/test';
import { inProject } from '../../scripts/project.ts';
import { openInBrowser } from './browser-host.ts';
import { openInElectron } from './electron-host.ts';
import type { Host, HostFolders } from './host.ts';

export type HostOptions = { readonly host: Host['kind'] };

/** A browser that is started when a journey first asks for it, and is shared by the journeys of one worker. */
type SharedBrowser = { readonly sharedBrowser: () => Promise<Browser> };

type Journey = {
  readonly folders: HostFolders;
  /** The app, open on a fresh workspace home, in the project's host. */
  readonly app: Host;
  /** Keeps a picture of the window under `e2e/artefacts/screens/HOST/NAME.png`. */
  readonly shot: (name: string) => Promise<void>;
  readonly page: Page;
};

/**
 * What every journey is written with: `page` is the app's window, in a browser or in Electron. A journey fails on any error
 * the page logs, so that a violated content security policy cannot go unseen.
 */
export const test = base.extend<HostOptions & Journey, SharedBrowser>({
  host: ['browser', { option: true }],

  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures it needs from here.
  folders: async ({}, use) => {
    const home = await mkdtemp(join(tmpdir(), 'nikash-journey-'));
    const saves = join(home, 'saves');
    await mkdir(saves);
    await use({ home, saves });
    await rm(home, { recursive: true, force: true });
  },

  sharedBrowser: [
    async ({ browserName, playwright, launchOptions }, use) => {
      let browser = null as Promise<Browser> | null;
      await use(() => (browser ??= playwright[browserName].launch(launchOptions)));
      await (await browser)?.close();
    },
    { scope: 'worker' },
  ],

  app: async ({ host, folders, sharedBrowser }, use) => {
    if (host === 'electron') {
      const app = await openInElectron(folders);
      await use(app);
      await app.close();
      return;
    }
    // A context of its own is as good as a browser of its own: no storage, cache or permission is in two of them.
    const context = await (await sharedBrowser()).newContext();
    const app = await openInBrowser(context, folders);
    await use(app);
    await app.close();
    await context.close();
  },

  page: async ({ app }, use) => {
    const errors: string[] = [];
    app.page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    app.page.on('pageerror', (fault) => errors.push(fault.message));
    await use(app.page);
    expect(errors, 'what the page logged as an error').toEqual([]);
  },

  shot: async ({ app, page }, use) => {
    await use(async (name) => {
      await page.screenshot({
        path: inProject('e2e/artefacts/screens', app.kind, `${name}.png`),
        animations: 'disabled',
      });
    });
  },
});

export { expect };
