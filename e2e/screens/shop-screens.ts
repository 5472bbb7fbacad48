import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dropFiles } from '../hosts/drop-files.ts';
import { exceptionsPage } from '../pages/exceptions-page.ts';
import { importsPage } from '../pages/imports-page.ts';
import { mappingPage } from '../pages/mapping-page.ts';
import { reconcilePage } from '../pages/reconcile-page.ts';
import { shopMonth } from '../pages/shop-month.ts';
import { openDemoBooks } from './open-demo-books.ts';
import { dialogBy, screenAt, type ScreenGroup, type Stage } from './screen.ts';

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

/** Of a merchant's own demo, what is worked through day by day: from the files to what stays open. */
export const shopScreens: ScreenGroup = {
  name: 'shop',
  open: openDemoBooks,
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
    // After the others: what lies on the table stays there.
    screenAt('reconcile-split', '/reconcile', async ({ page }) => {
      await reconcilePage(page).show('Open');
      await page.keyboard.press('s');
      await reconcilePage(page).between.waitFor();
    }),
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
  ],
};
