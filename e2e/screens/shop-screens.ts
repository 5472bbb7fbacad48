import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dropFiles } from '../hosts/drop-files.ts';
import { reportKinds } from '../../shared/contract/report-document.ts';
import { doorPage } from '../pages/door-page.ts';
import { exceptionsPage } from '../pages/exceptions-page.ts';
import { feesPage } from '../pages/fees-page.ts';
import { frame } from '../pages/frame.ts';
import { importsPage } from '../pages/imports-page.ts';
import { incidentsPage } from '../pages/incidents-page.ts';
import { ledgerPage } from '../pages/ledger-page.ts';
import { mappingPage } from '../pages/mapping-page.ts';
import { monthsPage } from '../pages/months-page.ts';
import { reconcilePage } from '../pages/reconcile-page.ts';
import { reportsPage } from '../pages/reports-page.ts';
import { shopMonth } from '../pages/shop-month.ts';
import { screenAt, type ScreenGroup, type Stage } from './screen.ts';

/** A wallet's report that nobody knows: the mapping step opens over it. */
const unknownReport = [
  'Wallet export;;;;;;',
  'Dia;Codigo;Tipo;Valor bruto;Tarifa;Liquido;Estado',
  '03/10/2026 09:15;W-1001;Venda;1.250,50;12,50;1.238,00;OK',
  '05/10/2026 16:40;W-1003;Devolucao;-89,90;0,00;-89,90;OK',
  '',
].join('\r\n');

const dropped = async ({ page, home }: Stage): Promise<void> => {
  const { files } = await shopMonth(join(home, 'files'));
  const unknown = join(home, 'wallet.csv');
  await writeFile(unknown, unknownReport);
  await dropFiles(page, [...files, unknown]);
  await importsPage(page).preview.waitFor();
};

/** Opens the row of the ledger's list that names somebody. */
const rowOf = async ({ page }: Stage, name: string): Promise<void> => {
  await page.getByRole('main').locator('[data-row-link]').filter({ hasText: name }).first().click();
};

const dialogBy =
  (key: string) =>
  async ({ page }: Stage): Promise<void> => {
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
  };

/** Of a merchant's own demo: a month of everything. */
export const shopScreens: ScreenGroup = {
  name: 'shop',
  open: async ({ page }) => {
    await doorPage(page).openDemo();
    await frame(page).demoBanner.waitFor({ timeout: 45_000 });
  },
  screens: [
    screenAt('home', '/'),
    screenAt('palette', '/', dialogBy('ControlOrMeta+k')),
    screenAt('palette-nothing', '/', async (stage) => {
      await dialogBy('ControlOrMeta+k')(stage);
      await stage.page.keyboard.type('qqqq');
    }),
    screenAt('shortcuts', '/', dialogBy('?')),
    screenAt('merchant-menu', '/', async ({ page }) => {
      await page.locator('.nk-merchant-button').click();
      await page.getByRole('menu').waitFor();
    }),
    screenAt('add-merchant', '/', async ({ page }) => {
      await page.locator('.nk-merchant-button').click();
      await page.getByRole('menuitem').last().click();
      await page.getByRole('dialog').waitFor();
    }),
    screenAt('imports', '/import'),
    screenAt('drop', '/import', async ({ page }) => {
      await page.evaluate(() => {
        const transfer = new DataTransfer();
        transfer.items.add(new File(['a'], 'a.csv'));
        document.body.dispatchEvent(new DragEvent('dragenter', { dataTransfer: transfer, bubbles: true }));
      });
      await page.locator('.nk-drop').waitFor();
    }),
    screenAt('import-preview', '/import', dropped),
    screenAt('import-mapping', '/import', async ({ page }) => {
      await mappingPage(page).open('wallet.csv').click();
      await mappingPage(page).reading.waitFor();
    }),
    {
      name: 'import-mappings',
      path: '/import',
      show: async ({ page }) => {
        // The files given before are still being described there.
        await page.reload();
        await mappingPage(page).list.click();
      },
    },
    screenAt('reconcile', '/reconcile'),
    screenAt('reconcile-near', '/reconcile', async ({ page }) => {
      await reconcilePage(page).near.first().click();
      await reconcilePage(page).accept.waitFor();
    }),
    screenAt('reconcile-write-off', '/reconcile', async (stage) => {
      await reconcilePage(stage.page).near.first().click();
      await dialogBy('w')(stage);
    }),
    screenAt('reconcile-matched', '/reconcile', async ({ page }) => {
      await reconcilePage(page).show('Matched');
    }),
    screenAt('reconcile-rules', '/reconcile?view=rules'),
    screenAt('payments', '/payments', async ({ page }) => {
      await page.locator('.nk-day-row').first().waitFor();
    }),
    screenAt('payments-nothing', '/payments?q=qqqq'),
    screenAt('payment-story', '/payments', async ({ page }) => {
      await page.locator('.nk-day-row').first().click();
      await page.waitForURL(/open=/);
    }),
    screenAt('settlements', '/settlements', async ({ page }) => {
      await page.locator('.nk-day-row').first().waitFor();
    }),
    screenAt('settlement-story', '/settlements', async ({ page }) => {
      await page.locator('.nk-day-row').first().click();
      await page.waitForURL(/open=/);
    }),
    screenAt('palette-found', '/', async (stage) => {
      await dialogBy('ControlOrMeta+k')(stage);
      await stage.page.keyboard.type('AXNPN');
      await stage.page.getByRole('option').filter({ hasText: 'AXNPN' }).first().waitFor();
    }),
    screenAt('exceptions', '/exceptions', async ({ page }) => {
      await exceptionsPage(page).rows.first().waitFor();
    }),
    screenAt('exceptions-marked', '/exceptions', async ({ page }) => {
      await exceptionsPage(page).rows.first().waitFor();
      await page.keyboard.press('x');
      await exceptionsPage(page).bulk.waitFor();
    }),
    screenAt('exceptions-own', '/exceptions', dialogBy('o')),
    screenAt('exceptions-accept', '/exceptions', dialogBy('a')),
    screenAt('exceptions-due', '/exceptions', dialogBy('b')),
    screenAt('exceptions-nothing', '/exceptions?q=qqqq'),
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
  ],
};
