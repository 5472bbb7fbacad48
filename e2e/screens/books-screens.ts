import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { somebody } from '../../electron/testing/somebody.ts';
import { reportKinds } from '../../shared/contract/report-document.ts';
import { dropFiles } from '../hosts/drop-files.ts';
import { feesPage } from '../pages/fees-page.ts';
import { incidentsPage } from '../pages/incidents-page.ts';
import { ledgerPage } from '../pages/ledger-page.ts';
import { monthsPage } from '../pages/months-page.ts';
import { reportsPage } from '../pages/reports-page.ts';
import { openDemoBooks } from './open-demo-books.ts';
import { screenAt, type ScreenGroup, type Stage } from './screen.ts';

/** Opens the row of the ledger's list that names somebody. */
const rowOf = async ({ page }: Stage, name: string): Promise<void> => {
  await page.getByRole('main').locator('[data-row-link]').filter({ hasText: name }).first().click();
};

const dropText = async (page: Page, file: string, text: string): Promise<void> => {
  await writeFile(file, text);
  await dropFiles(page, [file]);
  await page.getByRole('dialog').waitFor();
};

/** Of a merchant's own demo, what is read: the books, their months and reports, and everything that is set up once. */
export const booksScreens: ScreenGroup = {
  name: 'books',
  open: openDemoBooks,
  screens: [
    screenAt('incidents', '/incidents'),
    screenAt('incident', '/incidents', async ({ page }) => {
      await incidentsPage(page).open('PhonePe down (UPI)');
      await incidentsPage(page).lanes.first().waitFor();
    }),
    screenAt('incident-enter', '/incidents', async ({ page }) => {
      await incidentsPage(page).add.click();
      await page.getByRole('dialog').waitFor();
    }),
    screenAt('ledger', '/ledger', async ({ page }) => {
      await page.locator('[data-row-link]').first().waitFor();
    }),
    screenAt('ledger-account', '/ledger', (stage) => rowOf(stage, 'PhonePe')),
    screenAt('ledger-entry', '/ledger', async (stage) => {
      await rowOf(stage, 'PhonePe');
      await stage.page.locator('.nk-entry').first().waitFor();
      await stage.page.getByRole('main').locator('[data-row-link]').first().click();
      await ledgerPage(stage.page).postings.waitFor();
    }),
    screenAt('ledger-journal', '/ledger?view=journal'),
    screenAt('ledger-history', '/ledger?view=history'),
    screenAt('ledger-rates', '/ledger?view=rates'),
    screenAt('ledger-no-such-account', '/ledger?account=999999&currency=INR'),
    screenAt('months', '/months', async ({ page }) => {
      await monthsPage(page).checklist.first().waitFor();
    }),
    screenAt('months-close', '/months', async ({ page }) => {
      const { close, reopen, dialog } = monthsPage(page);
      await close.or(reopen).first().click();
      await dialog.waitFor();
    }),
    ...reportKinds.map((kind) =>
      screenAt(`report-${kind}`, `/reports?kind=${kind}`, async ({ page }) => {
        await reportsPage(page).ready(kind).waitFor();
      }),
    ),
    screenAt('report-columns', '/reports', async ({ page }) => {
      await reportsPage(page).columns.click();
    }),
    screenAt('fees', '/fees', async ({ page }) => {
      await feesPage(page).claim.first().waitFor();
    }),
    screenAt('fees-rows', '/fees', async ({ page }) => {
      await feesPage(page).rows('Too much').first().click();
    }),
    screenAt('fees-claim', '/fees', async ({ page }) => {
      await feesPage(page).claim.first().click();
      await feesPage(page).letter.waitFor();
    }),
    screenAt('fees-cards', '/fees?view=cards'),
    screenAt('fees-card', '/fees?view=card'),
    screenAt('cashback', '/cashback'),
    screenAt('cashback-scheme', '/cashback', async ({ page }) => {
      await page.getByRole('link', { name: 'Add a scheme' }).first().click();
    }),
    screenAt('agreements-none', '/agreements'),
    screenAt('onboarding', '/onboarding'),
    screenAt('contacts', '/contacts'),
    screenAt('security', '/security'),
    screenAt('backups', '/backups'),
    screenAt('calendars', '/calendars'),
    screenAt('settings', '/settings'),
    screenAt('settings-nothing', '/settings', async ({ page }) => {
      await page.getByRole('main').getByRole('searchbox').first().fill('qqqq');
    }),
    screenAt('help', '/help'),
    screenAt('help-nothing', '/help', async ({ page }) => {
      await page.getByRole('main').getByRole('searchbox').first().fill('qqqq');
    }),
    screenAt('packet-card', '/contacts', async ({ page, home }) => {
      await dropText(page, join(home, 'meera.nikash'), somebody('Meera of Rangoli', 61).card);
    }),
    screenAt('packet-broken', '/contacts', async ({ page, home }) => {
      await dropText(page, join(home, 'broken.nikash'), 'no packet');
    }),
    // Last: the books are another month's from here on.
    screenAt('months-closed', '/months', async ({ page }) => {
      const { close, confirm, closed } = monthsPage(page);
      await close.click();
      await confirm.click();
      await closed.waitFor();
    }),
    screenAt('months-pack', '/months', async ({ page }) => {
      await page.getByRole('button', { name: 'Send to the account manager' }).click();
      await page.getByRole('dialog').waitFor();
    }),
    screenAt('months-reopen', '/months', async ({ page }) => {
      await monthsPage(page).reopen.click();
      await page.getByRole('dialog').waitFor();
    }),
  ],
};
