import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../hosts/journey.ts';
import { frame } from '../pages/frame.ts';
import { openImportedShop } from '../pages/open-imported-shop.ts';
import { paymentsPage } from '../pages/payments-page.ts';
import { shopMonth } from '../pages/shop-month.ts';

test('a payment is filtered for, its story read and its list found again by key alone; a UTR pasted anywhere tells its way', async ({
  app,
  page,
  folders,
  shot,
}) => {
  const { keyboard } = page;
  const { planted, ...shop } = await shopMonth(join(folders.home, 'files'));
  const around = frame(page);
  const payments = paymentsPage(page);
  const settlements = paymentsPage(page, 'Settlements');
  await openImportedShop(page, shop.files);

  await test.step('G Y shows the month’s payments, counted and summed', async () => {
    await keyboard.press('g');
    await keyboard.press('y');
    await expect(around.title).toHaveText('Payments');
    await expect(payments.sums).toContainText('₹');
    // The rows come with their sums: a list that nobody scrolls has no places without rows.
    expect(await page.locator('.nk-day-waiting').count()).toBe(0);
    const count = Number(await payments.grid.getAttribute('aria-rowcount'));
    expect(count).toBeGreaterThan(100);
    await shot('payments');
  });

  await test.step('/ searches at once; Enter leads to what it found, Enter again opens its story', async () => {
    const reference = await payments.rows.nth(3).locator('.nk-day-cut').getAttribute('title');
    await keyboard.press('/');
    await expect(payments.search).toBeFocused();
    await keyboard.type(reference ?? '');
    await expect(payments.grid).toHaveAttribute('aria-rowcount', '2');
    await expect(page).toHaveURL(/q=/);
    await keyboard.press('Enter');
    await expect(payments.grid).toBeFocused();
    await keyboard.press('Enter');
    await expect(payments.story).toContainText(reference ?? '');
    await expect(payments.steps.first()).toContainText('Collected');
    await expect(payments.entries).toContainText('Sale');
    await shot('payment-story');
  });

  await test.step('Escape leads back to the filtered list; emptied, the whole month stands there again', async () => {
    await keyboard.press('Escape');
    await expect(payments.grid).toHaveAttribute('aria-rowcount', '2');
    await keyboard.press('/');
    await keyboard.press('Backspace');
    await expect(payments.grid).not.toHaveAttribute('aria-rowcount', '2');
    await keyboard.press('Escape');
  });

  await test.step('a state is chosen by key, J and K move, and Ctrl+E writes what is filtered', async () => {
    await payments.state.focus();
    await keyboard.press('N');
    await expect(payments.state).toHaveValue('waiting');
    await expect(page).toHaveURL(/state=waiting/);
    const rows = Number(await payments.grid.getAttribute('aria-rowcount')) - 1;
    expect(rows).toBeGreaterThan(0);
    await payments.grid.focus();
    await keyboard.press('End');
    await expect(payments.chosen).toHaveAttribute('aria-rowindex', String(rows + 1));
    await keyboard.press('k');
    await keyboard.press('j');
    await expect(payments.chosen).toHaveAttribute('aria-rowindex', String(rows + 1));
    await expect(payments.chosen).toContainText('Not paid out');
  });

  await test.step('a size is typed to its end as people write it, and cleared with the rest', async () => {
    await page.getByRole('button', { name: /^Filters/ }).press('Enter');
    await payments.atLeast.focus();
    await keyboard.type('1,284.50');
    await expect(payments.atLeast).toBeFocused();
    await expect(payments.atLeast).toHaveValue('1,284.50');
    await expect(page).toHaveURL(/min=1284.50/);
    await page.getByRole('dialog').getByRole('button', { name: 'Clear the filters' }).press('Enter');
    await expect(payments.atLeast).toHaveValue('');
    await expect(page).not.toHaveURL(/min=/);
    await keyboard.press('Escape');
  });

  await test.step('settlements stand with the bank line each became', async () => {
    await keyboard.press('g');
    await keyboard.press('b');
    await expect(around.title).toHaveText('Settlements');
    await expect(settlements.rows.first()).toBeVisible();
    await shot('settlements');
  });

  await test.step('a UTR that is pasted outside of every field is found, and Enter tells its way', async () => {
    const { reference } = planted.shortPayout;
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, reference);
    const found = page.getByRole('dialog').getByRole('option').first();
    await expect(found).toContainText(reference);
    await shot('search');
    await keyboard.press('Enter');
    await expect(settlements.story).toContainText(reference);
    await expect(settlements.steps.first()).toContainText('Paid out');
    await expect(page).toHaveURL(/settlements\?open=batch/);
    await shot('payout-story');
  });

  await test.step('the story leads to its rows, and each row to its own', async () => {
    await page.getByRole('link', { name: /^See its/ }).click();
    await expect(around.title).toHaveText('Payments');
    await expect(payments.rows.first()).toBeVisible();
    await payments.rows.first().click();
    await expect(payments.story).toContainText(planted.shortPayout.reference);
  });

  await test.step('what is filtered is written as CSV', async () => {
    await keyboard.press('Escape');
    await expect(payments.rows.first()).toBeVisible();
    const count = Number(await payments.grid.getAttribute('aria-rowcount'));
    const file = await app.saved(async () => {
      await keyboard.press('ControlOrMeta+e');
      const allowed = page.getByRole('dialog').getByRole('button', { name: /Save|Write/ });
      await allowed.click({ timeout: 3000 }).catch(() => undefined);
    });
    const text = await readFile(file, 'utf8');
    expect(text.trim().split('\r\n')).toHaveLength(count);
    expect(text).toContain(planted.shortPayout.reference);
  });

  await test.step('all of the days is written for other books, with the payouts; and what the bank wrote', async () => {
    for (const [name, begins] of [
      ['Payments with their payouts', 'nikash_payments'],
      ['Bank statements', 'nikash_statement'],
    ] as const) {
      const file = await app.saved(async () => {
        await payments.save.click();
        await page.getByRole('menuitem', { name }).click();
      });
      const text = await readFile(file, 'utf8');
      expect(text).toMatch(new RegExp(`^.?${begins}`));
      expect(text.includes(planted.shortPayout.reference)).toBe(true);
    }
    await shot('saved-for-books');
  });
});
