import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright/test';
import { buildAll } from '../scripts/bundles.ts';
import { inProject } from '../scripts/project.ts';
import { browserExecutable } from '../scripts/system/browser.ts';
import { openInBrowser } from './hosts/browser-host.ts';
import { cashbackPage } from './pages/cashback-page.ts';
import { doorPage } from './pages/door-page.ts';
import { feesPage } from './pages/fees-page.ts';
import { frame } from './pages/frame.ts';
import { incidentsPage } from './pages/incidents-page.ts';
import { reconcilePage } from './pages/reconcile-page.ts';

/** The README's pictures, each a screen of the demo: how it is come to, what must stand there before it is taken. */
const pictures: readonly { readonly name: string; readonly show: (page: Page) => Promise<void> }[] = [
  {
    name: 'reconcile',
    show: async (page) => {
      await frame(page).goTo('Reconcile');
      await reconcilePage(page).near.first().click();
      await reconcilePage(page).accept.waitFor();
    },
  },
  {
    name: 'outage',
    show: async (page) => {
      await frame(page).goTo('Incidents');
      await incidentsPage(page).open('PhonePe down (UPI)');
      await incidentsPage(page).lanes.first().waitFor();
    },
  },
  {
    name: 'fees',
    show: async (page) => {
      await frame(page).goTo('Fees');
      await feesPage(page).claim.first().waitFor();
    },
  },
  {
    name: 'cashback',
    show: async (page) => {
      await frame(page).goTo('Cashback');
      await cashbackPage(page).payment('GOOGLE ADS').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'ledger',
    show: async (page) => {
      await frame(page).goTo('Ledger');
      await page.locator('[data-row-link]').first().waitFor();
    },
  },
  {
    name: 'report',
    show: async (page) => {
      await frame(page).goTo('Reports');
      await page.getByRole('table').first().waitFor();
    },
  },
];

/** Takes them anew, light and in English, into docs/: `npm run pictures`. Look at them before they are kept. */
async function takePictures(): Promise<void> {
  await buildAll();
  const home = await mkdtemp(join(tmpdir(), 'nikash-pictures-'));
  const saves = join(home, 'saves');
  await mkdir(saves);
  const executablePath = browserExecutable();
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 880 },
    // Sharp at the width a page of text shows them, and a quarter of a megabyte each.
    deviceScaleFactor: 1.5,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-IN',
    timezoneId: 'Asia/Kolkata',
  });
  const { page, close } = await openInBrowser(context, { home, saves });
  try {
    await doorPage(page).openDemo();
    await frame(page).demoBanner.waitFor();
    for (const { name, show } of pictures) {
      await show(page);
      // No key's hint beside the pointer, no mark of the focus.
      await page.mouse.move(0, 0);
      await page.screenshot({ path: inProject('docs', `picture-${name}.png`), animations: 'disabled', caret: 'hide' });
    }
  } finally {
    await close();
    await browser.close();
    await rm(home, { recursive: true, force: true });
  }
}

await takePictures();
