import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { hdfcFile, type SampleLine } from '../../electron/testing/sample-files.ts';
import { dropFiles } from '../hosts/drop-files.ts';
import { expect, test } from '../hosts/journey.ts';
import { cashbackPage } from '../pages/cashback-page.ts';
import { frame } from '../pages/frame.ts';
import { importsPage } from '../pages/imports-page.ts';
import { openShop } from '../pages/open-shop.ts';

const june: readonly SampleLine[] = [
  {
    on: '03/06/25',
    narration: 'POS 4111111111111111 META ADS',
    reference: 'POS000001',
    out: '10000.00',
    balance: '90000.00',
  },
  {
    on: '04/06/25',
    narration: 'POS 5555555555554444 GOOGLE ADS',
    reference: 'POS000002',
    out: '5000.00',
    balance: '85000.00',
  },
  {
    on: '05/06/25',
    narration: 'UPI/P2A/530512345671/RAHIM',
    reference: '530512345671',
    out: '100.00',
    balance: '84900.00',
  },
  {
    on: '06/06/25',
    narration: 'UPI/P2M/530512345672/TEA SHOP',
    reference: '530512345672',
    out: '50.00',
    balance: '84850.00',
  },
  {
    on: '07/06/25',
    narration: 'UPI/P2A/530512345673/SALMA',
    reference: '530512345673',
    out: '100.00',
    balance: '84750.00',
  },
  { on: '08/06/25', narration: 'BILLPAY PRINTER', reference: 'BP1', out: '2000.00', balance: '82750.00' },
  { on: '09/06/25', narration: 'WHATSAPP CASHBACK 530512345671', reference: 'CB1', in: '21.00', balance: '82771.00' },
  { on: '10/06/25', narration: 'UPI-NINA-530512345674', reference: '530512345674', out: '100.00', balance: '82671.00' },
  { on: '30/06/25', narration: 'INTEREST', reference: 'I1', in: '1.00', balance: '82672.00' },
];

const july: readonly SampleLine[] = [
  { on: '01/07/25', narration: 'CARD CASHBACK JUNE', reference: 'CB2', in: '360.00', balance: '83032.00' },
  { on: '31/07/25', narration: 'INTEREST', reference: 'I2', in: '1.00', balance: '83033.00' },
];

async function bring(page: Page, path: string, lines: readonly SampleLine[]): Promise<void> {
  await writeFile(path, hdfcFile(lines));
  await frame(page).goTo('Import');
  await dropFiles(page, [path]);
  await importsPage(page).importNow.click();
  await expect(importsPage(page).done).toBeVisible();
}

test('what was promised back: due, come, and missing', async ({ app, page, folders, shot }) => {
  const cashback = cashbackPage(page);
  const around = frame(page);
  await openShop(page);
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(around.title).toHaveText('Cashback');
  await expect(page.getByText('A scheme is about the payments of an account')).toBeVisible();
  await bring(page, join(folders.home, 'june.csv'), june);

  await test.step('an offer known by its story is kept in two clicks', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await shot('cashback-empty');
    await cashback.preset('WhatsApp Pay, first three payments').click();
    await expect(cashback.trial).toContainText('payment 1 of the first 3');
    await cashback.keep.click();
    await expect(cashback.card('WhatsApp Pay, first three payments')).toContainText('2 of the first 3 payments');
    await expect(cashback.payment('RAHIM')).toContainText('₹21.00 came on 9 Jun 2025.');
    await expect(cashback.payment('TEA SHOP')).toContainText('went to a merchant');
    await expect(cashback.payment('SALMA')).toContainText('Nothing at all came by 14 Jun 2025.');
    await expect(cashback.payment('NINA')).toContainText('Your answer?');
    await expect(cashback.payment('META ADS')).toHaveCount(0);
    await shot('cashback-first-three');
  });

  await test.step('a pause is entered while the trial goes along', async () => {
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await cashback.addPause.click();
    await cashback.keep.click();
    await expect(page.getByText('Check this.')).toBeVisible();
    await cashback.pauseFrom.fill('2025-06-07');
    await cashback.pauseTo.fill('2025-06-08');
    await expect(cashback.trial).toContainText('The offer stood still from 7 Jun 2025 to 8 Jun 2025.');
    await shot('cashback-editor');
    await cashback.keep.click();
    await expect(cashback.payment('SALMA')).toContainText('Earns nothing');
  });

  await test.step('3% on the issuer’s own card, and never on another', async () => {
    await cashback.add.click();
    await cashback.preset('Own card, 3%').click();
    await cashback.keep.click();
    await expect(page.getByText('Check this.')).toBeVisible();
    await cashback.lastFour.fill('১১১১');
    await cashback.from.fill('2025-06-01');
    await expect(cashback.trial).toContainText('3% of ₹10,000.00 is ₹300.00.');
    await cashback.keep.click();
    await expect(cashback.payment('META ADS')).toContainText('₹300.00 should have come by 3 Jul 2025');
    await expect(cashback.payment('GOOGLE ADS')).toContainText(
      'Paid with the card ending 4444, not the one ending 1111: no cashback on another card.',
    );
  });

  await test.step('what nothing says is answered by key', async () => {
    await cashback.filter.getByText('To answer').click();
    await page.locator('body').press('j');
    for (let step = 0; step < 8 && !(await isFocused(page, 'BILLPAY')); step += 1) await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await expect(cashback.payment('BILLPAY')).toHaveCount(0);
    await cashback.noneCounts.click();
    await expect(page.getByText('No payment of this account falls under')).toBeVisible();
    await cashback.filter.getByText('All').click();
    await expect(cashback.payment('BILLPAY')).toContainText('3% of ₹2,000.00 is ₹60.00.');
    await expect(cashback.payment('BILLPAY')).toContainText('You said: it counts.');
    await shot('cashback-card');
  });

  await test.step('a missing one is an exception until its receipt is imported', async () => {
    await bring(page, join(folders.home, 'july.csv'), july);
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await page.getByText('All months').click();
    await cashback.card('Own card, 3%').click();
    await expect(cashback.payment('META ADS')).toContainText(
      '₹300.00 of the ₹360.00 that came on 1 Jul 2025 for 2 payments together.',
    );
    await expect(cashback.receipts).toContainText('₹360.00 for 2 payments.');
    await shot('cashback-came');
  });

  await test.step('saved as a table', async () => {
    const file = await app.saved(() => cashback.csv.click());
    const text = await readFile(file, 'utf8');
    expect(text).toContain('POS 411111******1111 META ADS');
    expect(text).not.toContain('4111111111111111');
  });

  await test.step('in the dark and in Bengali, and taken away', async () => {
    await around.theme('Dark');
    await shot('cashback-dark');
    await around.speak('বাংলা');
    await expect(around.title).toHaveText('ক্যাশব্যাক');
    await shot('cashback-bn');
    await page.getByRole('button', { name: 'সরান', exact: true }).click();
    const schemes = page.getByRole('navigation', { name: 'স্কিম' }).getByRole('link');
    await expect(schemes).toHaveCount(1);
    // Nobody was asked, for it can be taken back.
    await page.keyboard.press('ControlOrMeta+z');
    await expect(schemes).toHaveCount(2);
  });
});

const isFocused = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.closest('tr')?.textContent.includes(wanted) ?? false, text);
