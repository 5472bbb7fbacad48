import { join } from 'node:path';
import { dropFiles } from '../hosts/drop-files.ts';
import { expect, test } from '../hosts/journey.ts';
import { frame } from '../pages/frame.ts';
import { importsPage } from '../pages/imports-page.ts';
import { ledgerPage } from '../pages/ledger-page.ts';
import { monthsPage } from '../pages/months-page.ts';
import { openShop } from '../pages/open-shop.ts';
import { reportsPage } from '../pages/reports-page.ts';
import { inRupees, shopMonth } from '../pages/shop-month.ts';

const reason = 'PhonePe sent the second half of the month after we had closed';

test('a closed month is reopened with a reason, and shows old and new side by side', async ({
  page,
  folders,
  shot,
}) => {
  const { planted, ...shop } = await shopMonth(join(folders.home, 'files'));
  const [first = '', ...later] = shop.settlements;
  const around = frame(page);
  const imports = importsPage(page);
  const months = monthsPage(page);
  const reports = reportsPage(page);
  await openShop(page);
  await dropFiles(page, [first, shop.statement]);
  await imports.importNow.click();
  await expect(imports.done).toBeVisible();

  await test.step('close it, and see the balance it was closed with', async () => {
    await around.goTo('Months');
    await months.close.click();
    await months.confirm.click();
    await expect(months.closed).toBeVisible();
    await expect(months.closes).toHaveCount(0);
    await months.seeBalance.click();
    await expect(around.month).toHaveText(shop.monthName);
    await expect(ledgerPage(page).balanced).toBeVisible();
  });
  await around.goTo('Reports');
  const reported = await reports.totals.getByRole('row').nth(1).getByRole('cell').nth(1).innerText();
  expect(reported).not.toBe(inRupees(planted.sales.gross));

  await test.step('reopen it: no reason, no reopening', async () => {
    await around.goTo('Months');
    await months.reopen.click();
    await expect(months.dialog).toContainText('The lock is taken off.');
    await months.reopenNow.click();
    await expect(months.dialog).toContainText('Say why');
    await months.reason.fill(reason);
    await shot('reopen');
    await months.reopenNow.click();
    await expect(months.months).toContainText('Reopened');
    await expect(months.closes).toContainText(reason);
  });

  await test.step('what comes now changes it, and both are shown', async () => {
    await dropFiles(page, later);
    await imports.importNow.click();
    await expect(imports.done).toBeVisible();
    await around.goTo('Months');
    const total = months.restated.getByRole('row', { name: /^Total/ });
    await expect(total).toContainText(reported);
    await expect(total).toContainText(inRupees(planted.sales.gross));
    await shot('restated');
    await months.close.click();
    await months.confirm.click();
    await expect(months.closed).toBeVisible();
    await expect(months.closes.locator('tbody tr')).toHaveCount(2);
    await expect(months.closes.locator('tbody tr').first()).toContainText('Stands');
  });

  await test.step('the report says so too', async () => {
    await around.goTo('Reports');
    await expect(reports.totals).toContainText(inRupees(planted.sales.gross));
    await expect(reports.restated.getByRole('row', { name: /^Total/ })).toContainText(reported);
    await shot('restated-report');
  });
});
