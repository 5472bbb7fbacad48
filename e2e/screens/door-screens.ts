import { readFile, writeFile } from 'node:fs/promises';
import { doorPage } from '../pages/door-page.ts';
import { frame } from '../pages/frame.ts';
import { shopName } from '../pages/shop-month.ts';
import { workspaceIn } from '../pages/workspace-in.ts';
import { screenAt, type Screen, type ScreenGroup, type Stage } from './screen.ts';

const passphrase = 'saffron kettle lantern river';

const door = (name: string, show: (stage: Stage) => Promise<void>): Screen => ({ name, path: null, show });

/** The screens of a shop that has no file yet: each says what it will be for. */
const empty = [
  'desk',
  'import',
  'reconcile',
  'payments',
  'settlements',
  'exceptions',
  'incidents',
  'ledger',
  'months',
  'reports',
  'fees',
  'cashback',
  'agreements',
  'onboarding',
  'contacts',
  'backups',
] as const;

/** What stands before the books, in the order in which it is come to, and the books while they are empty. */
export const doorScreens: ScreenGroup = {
  name: 'door',
  open: async ({ page }) => {
    await doorPage(page).createButton.waitFor();
  },
  screens: [
    door('first-run', async ({ page }) => doorPage(page).createButton.waitFor()),
    door('first-run-passphrase', async ({ page }) => {
      await doorPage(page).choosePassphrase();
      await page.getByLabel('Passphrase', { exact: true }).and(page.getByRole('textbox')).fill('abc');
      await doorPage(page).createButton.click();
    }),
    door('recovery-key', async ({ page }) => {
      await page.getByLabel('Passphrase', { exact: true }).and(page.getByRole('textbox')).fill(passphrase);
      await page.getByLabel('Passphrase again', { exact: true }).fill(passphrase);
      await doorPage(page).createButton.click();
      await doorPage(page).recoveryKey.waitFor();
    }),
    door('recovery-test', async ({ page }) => {
      await page.getByRole('button', { name: 'I have kept it' }).click();
      for (const field of await page.getByLabel(/^Group \d+$/).all()) await field.fill('0000');
      await page.getByRole('button', { name: 'Confirm' }).click();
      await page.getByText('This group is another one.').first().waitFor();
    }),
    door('first-merchant', async ({ page }) => {
      await page.getByRole('button', { name: 'Show the key again' }).click();
      await doorPage(page).keepRecoveryKey();
      await doorPage(page).firstMerchant.waitFor();
    }),
    {
      ...screenAt('home-empty', '/', async ({ page }) => {
        await frame(page).title.filter({ hasText: shopName }).waitFor();
      }),
      show: async ({ page }) => {
        await doorPage(page).addMerchant(shopName, '3,00,000');
        await frame(page).title.filter({ hasText: shopName }).waitFor();
      },
    },
    ...empty.map((screen) => screenAt(`${screen}-empty`, `/${screen}`)),
    door('locked', async ({ page }) => {
      await frame(page).lock.click();
      await page.getByRole('button', { name: 'Unlock' }).waitFor();
    }),
    door('locked-wrong', async ({ page }) => {
      await doorPage(page).unlock('another passphrase altogether');
      await page.getByText('does not open the workspace').waitFor();
    }),
    door('unlock-by-key', async ({ page }) => {
      await page.getByRole('button', { name: 'I have the recovery key' }).click();
      await page.getByRole('textbox', { name: 'Recovery key' }).waitFor();
    }),
    door('damaged', async ({ page, home }) => {
      const file = await workspaceIn(home);
      const bytes = await readFile(file);
      // A page from the middle that holds no layout: the shop itself can still be read.
      const place = Math.floor(bytes.length * 0.3);
      bytes[place] = (bytes[place] ?? 0) ^ 1;
      await writeFile(file, bytes);
      await page.reload();
      await doorPage(page).unlock(passphrase);
      await page.getByRole('heading', { name: 'Your workspace file is damaged' }).waitFor();
    }),
  ],
};
