import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dropFiles } from '../hosts/drop-files.ts';
import { expect, test } from '../hosts/journey.ts';
import { doorPage } from '../pages/door-page.ts';
import { frame } from '../pages/frame.ts';
import { importsPage } from '../pages/imports-page.ts';
import { ledgerPage } from '../pages/ledger-page.ts';
import { inRupees, shopMonth, shopName } from '../pages/shop-month.ts';

test('from the trial balance to the line of the file, and back', async ({ page, folders, shot }) => {
  const shop = await shopMonth(join(folders.home, 'files'));
  const { planted, monthName } = shop;
  const around = frame(page);
  const ledger = ledgerPage(page);
  await doorPage(page).createWorkspace('saffron kettle lantern river');
  await doorPage(page).addMerchant(shopName, '3,00,000');
  await dropFiles(page, shop.files);
  await importsPage(page).importNow.click();
  await expect(importsPage(page).done).toBeVisible();

  await test.step('the trial balance comes to zero', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('l');
    await expect(around.title).toHaveText('Ledger');
    await expect(ledger.balanced).toBeVisible();
    const [opening, debits, credits, closing] = await ledger.total.getByRole('cell').allInnerTexts();
    expect([opening, closing].map((text) => text?.trim())).toEqual(['₹0.00', '₹0.00']);
    expect(debits).toBe(credits);
    expect(debits).toMatch(/^₹\d/);
    await shot('ledger-balance');
  });

  await test.step('by key to the account, to a sale, to its line', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await expect(ledger.crumbs).toContainText('Receivable from provider');
    await expect(ledger.entries.getByRole('listitem').first()).toBeVisible();
    await shot('ledger-account');
    await page.keyboard.press('Escape');
    await expect(ledger.balance('INR')).toBeVisible();
  });

  const sale = planted.unsettledSale;
  await test.step('an entry says what it posts, why, and on which line it rests', async () => {
    const methods = ['UPI', 'Credit card', 'Debit card', 'UPI wallet', 'Wallet', 'Net banking', 'Other'];
    // The planted sale was paid by one of them.
    for (const method of methods) {
      const account = ledger.account(`Turnover · ${method}`);
      if ((await account.count()) === 0) continue;
      await account.click();
      await expect(ledger.entries.getByRole('listitem').first()).toBeVisible();
      while ((await ledger.showMore.count()) > 0) await ledger.showMore.click();
      if ((await ledger.entry(sale.reference).count()) > 0) break;
      await ledger.crumbs.getByRole('link').first().click();
    }
    await ledger.entry(sale.reference).click();
    await expect(ledger.postings).toContainText('Receivable from provider');
    const total = ledger.postings.getByRole('row', { name: /^Total INR/ });
    await expect(total).toContainText(new RegExp(`${inRupees(sale.amount)}.*${inRupees(sale.amount)}`));
    await expect(ledger.restsOn).toHaveCount(1);

    const texts = await Promise.all(shop.settlements.map((file) => readFile(file, 'utf8')));
    const lines = texts.flatMap((text) => text.split('\r\n')).filter((line) => line.includes(sale.reference));
    expect(lines).toHaveLength(1);
    await expect(ledger.raw).toHaveText(lines[0] ?? '');
    await shot('ledger-entry');
  });

  await test.step('Back leads back, step by step, and the month goes with it', async () => {
    await page.goBack();
    await expect(ledger.entries.getByRole('listitem').first()).toBeVisible();
    await page.goBack();
    await expect(ledger.balance('INR')).toBeVisible();
    await page.goForward();
    await expect(ledger.crumbs).toContainText('Turnover');
    await page.keyboard.press('ArrowLeft');
    await expect(around.month).not.toHaveText(monthName);
    await page.goBack();
    await expect(around.month).toHaveText(monthName);
  });
});
