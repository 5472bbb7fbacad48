import { join } from 'node:path';
import type { PictureName } from '../../scripts/docs/picture-names.ts';
import { dropFiles } from '../hosts/drop-files.ts';
import { agreementsPage } from '../pages/agreements-page.ts';
import { backupsPage } from '../pages/backups-page.ts';
import { cashbackPage } from '../pages/cashback-page.ts';
import { contactsPage } from '../pages/contacts-page.ts';
import { deskPage } from '../pages/desk-page.ts';
import { doorPage } from '../pages/door-page.ts';
import { exceptionsPage } from '../pages/exceptions-page.ts';
import { feesPage } from '../pages/fees-page.ts';
import { frame } from '../pages/frame.ts';
import { importsPage } from '../pages/imports-page.ts';
import { incidentsPage } from '../pages/incidents-page.ts';
import { monthsPage } from '../pages/months-page.ts';
import { openShop } from '../pages/open-shop.ts';
import { reconcilePage } from '../pages/reconcile-page.ts';
import { shopMonth } from '../pages/shop-month.ts';
import { screenAt, type Screen, type ScreenGroup } from '../screens/screen.ts';

type Picture = Screen & {
  readonly name: PictureName;
  readonly size?: { readonly width: number; readonly height: number };
};

/** Pictures that are taken over the same books, in this order. */
export type PictureGroup = Omit<ScreenGroup, 'screens'> & { readonly screens: readonly Picture[] };

const pictureAt = (name: PictureName, address: string, then?: Screen['show'], size?: Picture['size']): Picture => ({
  ...screenAt(name, address, then),
  name,
  ...(size === undefined ? {} : { size }),
});

/** A merchant's demo: a month of everything. */
const shop: PictureGroup = {
  name: 'shop',
  open: async ({ page }) => {
    await doorPage(page).openDemo();
    await frame(page).demoBanner.waitFor({ timeout: 45_000 });
  },
  screens: [
    pictureAt('home', '/'),
    pictureAt('reconcile', '/reconcile', async ({ page }) => {
      await reconcilePage(page).near.first().click();
      await reconcilePage(page).accept.waitFor();
    }),
    pictureAt('payments', '/payments', async ({ page }) => {
      await page.getByRole('main').getByRole('row').nth(3).waitFor();
    }),
    pictureAt('settlements', '/settlements', async ({ page }) => {
      await page.getByRole('main').getByRole('row').nth(3).waitFor();
    }),
    pictureAt('search', '/', async ({ page }) => {
      await page.keyboard.press('ControlOrMeta+k');
      await page.locator('.nk-palette-search input').fill('AXNPN26100');
      await page.getByRole('dialog').getByText('AXNPN26100').first().waitFor();
    }),
    pictureAt('exceptions', '/exceptions', async ({ page }) => {
      await exceptionsPage(page).rows.first().waitFor();
    }),
    pictureAt('incidents', '/incidents', async ({ page }) => {
      await incidentsPage(page).open('PhonePe down (UPI)');
      await incidentsPage(page).lanes.first().waitFor();
    }),
    pictureAt('ledger', '/ledger', async ({ page }) => {
      await page.locator('[data-row-link]').first().waitFor();
    }),
    pictureAt('months', '/months', async ({ page }) => {
      await monthsPage(page).checklist.first().waitFor();
    }),
    pictureAt('reports', '/reports', async ({ page }) => {
      await page.getByRole('table').first().waitFor();
    }),
    pictureAt('fees', '/fees', async ({ page }) => {
      await feesPage(page).claim.first().waitFor();
    }),
    pictureAt('cashback', '/cashback', async ({ page }) => {
      await cashbackPage(page).payment('GOOGLE ADS').scrollIntoViewIfNeeded();
    }),
    pictureAt('calendars', '/calendars'),
    pictureAt('settings', '/settings'),
  ],
};

/** The account manager's demo: forty merchants. */
const desk: PictureGroup = {
  name: 'desk',
  open: async ({ page }) => {
    await page.getByRole('button', { name: 'Open the account manager’s demo' }).click();
    await deskPage(page).grid.waitFor({ timeout: 60_000 });
  },
  screens: [
    // As wide as its columns.
    pictureAt('desk', '/desk', undefined, { width: 1720, height: 880 }),
    pictureAt(
      'agreements',
      '/desk',
      async ({ page }) => {
        const listed = deskPage(page);
        await listed.search.fill('Cobalt');
        await listed.row('Cobalt Signals').locator('.nk-desk-name').click();
        await page.getByRole('heading', { level: 1, name: 'Cobalt Signals' }).waitFor();
        await frame(page).goTo('Agreements');
        await agreementsPage(page).version(1).click();
        await agreementsPage(page).paper.waitFor();
      },
      // As high as the paper, down to its signatures.
      { width: 1280, height: 1200 },
    ),
  ],
};

/** A shop of one's own, with nothing in it yet: what concerns oneself and no month. */
const own: PictureGroup = {
  name: 'own',
  open: ({ page }) => openShop(page),
  screens: [
    pictureAt('onboarding', '/onboarding'),
    pictureAt('contacts', '/contacts', async ({ page }) => {
      await contactsPage(page).name.fill('Asha');
      await contactsPage(page).make.click();
      await contactsPage(page).ownWords.waitFor();
    }),
    pictureAt('security', '/security'),
    pictureAt('imports', '/import', async ({ page, home }) => {
      const { files } = await shopMonth(join(home, 'files'));
      await dropFiles(page, files);
      await importsPage(page).preview.waitFor();
    }),
    pictureAt('backups', '/backups', async ({ page }) => {
      await backupsPage(page).make.click();
      await backupsPage(page).rows.filter({ hasText: 'good' }).first().waitFor({ timeout: 30_000 });
    }),
  ],
};

export const pictureGroups: readonly PictureGroup[] = [shop, desk, own];
