import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright/test';
import { buildAll } from '../scripts/bundles.ts';
import { inProject } from '../scripts/project.ts';
import { browserExecutable } from '../scripts/system/browser.ts';
import { openInBrowser } from './hosts/browser-host.ts';
import { agreementsPage } from './pages/agreements-page.ts';
import { cashbackPage } from './pages/cashback-page.ts';
import { deskPage } from './pages/desk-page.ts';
import { doorPage } from './pages/door-page.ts';
import { feesPage } from './pages/fees-page.ts';
import { frame } from './pages/frame.ts';
import { incidentsPage } from './pages/incidents-page.ts';
import { reconcilePage } from './pages/reconcile-page.ts';

/** A screen of a demo: how it is come to, what must stand there before it is taken. */
type Picture = {
  readonly name: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly show: (page: Page) => Promise<void>;
};

const usual = { width: 1280, height: 880 };

/** Of the merchant's demo. */
const shopPictures: readonly Picture[] = [
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

/** Of the account manager's demo. */
const deskPictures: readonly Picture[] = [
  {
    name: 'desk',
    // As wide as its columns.
    size: { width: 1720, height: 880 },
    show: async (page) => {
      await page.getByRole('link', { name: 'Desk', exact: true }).click();
      await deskPage(page).grid.waitFor();
    },
  },
  {
    name: 'agreement',
    // As high as the paper, down to its signatures.
    size: { width: 1280, height: 1200 },
    show: async (page) => {
      const desk = deskPage(page);
      await desk.search.fill('Cobalt');
      await desk.row('Cobalt Signals').locator('.nk-desk-name').click();
      await page.getByRole('heading', { level: 1, name: 'Cobalt Signals' }).waitFor();
      await frame(page).goTo('Agreements');
      await agreementsPage(page).version(1).click();
      await agreementsPage(page).paper.waitFor();
    },
  },
];

/** Takes all of them anew, light and in English, into docs/: `npm run pictures`. Look at them before they are kept. */
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
    viewport: usual,
    // Sharp at the width a page of text shows them, and less than half a megabyte each.
    deviceScaleFactor: 1.5,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-IN',
    timezoneId: 'Asia/Kolkata',
  });
  const { page, close } = await openInBrowser(context, { home, saves });
  const take = async (pictures: readonly Picture[]): Promise<void> => {
    for (const { name, size = usual, show } of pictures) {
      await page.setViewportSize(size);
      await show(page);
      // No key's hint beside the pointer, no mark of the focus.
      await page.mouse.move(0, 0);
      await page.screenshot({ path: inProject('docs', `picture-${name}.png`), animations: 'disabled', caret: 'hide' });
    }
  };
  try {
    await doorPage(page).openDemo();
    await frame(page).demoBanner.waitFor();
    await take(shopPictures);
    await frame(page).leaveDemo.click();
    await page.getByRole('button', { name: 'Open the account manager’s demo' }).click();
    await take(deskPictures);
  } finally {
    await close();
    await browser.close();
    await rm(home, { recursive: true, force: true });
  }
}

await takePictures();
