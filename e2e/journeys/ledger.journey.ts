import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../hosts/journey.ts';
import { frame } from '../pages/frame.ts';
import { ledgerPage } from '../pages/ledger-page.ts';
import { openImportedShop } from '../pages/open-imported-shop.ts';
import { shopMonth } from '../pages/shop-month.ts';

test('from the trial balance to the line of the file, and back', async ({ page, folders, shot }) => {
  const shop = await shopMonth(join(folders.home, 'files'));
  const { monthName } = shop;
  const around = frame(page);
  const ledger = ledgerPage(page);
  await openImportedShop(page, shop.files);

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

  await test.step('an entry says what it posts, why, and on which line it rests', async () => {
    await ledger.account('Turnover · UPI').click();
    const sale = ledger.entries.getByRole('listitem').filter({ hasText: 'Sale' }).first();
    const amount = (await sale.innerText()).match(/₹[\d,.]+/)?.[0] ?? 'no amount';
    await sale.getByRole('link').click();
    await expect(ledger.postings.getByRole('row', { name: /^Receivable from provider/ })).toContainText(amount);
    await expect(ledger.postings.getByRole('row', { name: /^Total INR/ })).toContainText(
      new RegExp(`${amount}.*${amount}`, 's'),
    );
    await expect(ledger.restsOn).toHaveCount(1);

    // The very line of the very file.
    const [, name = '', line = ''] = (await ledger.restsOn.innerText()).match(/(\S+\.csv), line ([\d,]+)/) ?? [];
    const file = shop.settlements[shop.names.indexOf(name)] ?? '';
    const text = (await readFile(file, 'utf8')).split('\r\n')[Number(line.replaceAll(',', '')) - 1];
    await expect(ledger.raw).toHaveText(text ?? 'no such line');
    await shot('ledger-entry');
  });

  await test.step('Back leads back, step by step, and the month goes with it', async () => {
    await page.goBack();
    // To the very row from which the entry was opened.
    await expect(ledger.entries.getByRole('link', { name: 'Sale' }).first()).toBeFocused();
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
