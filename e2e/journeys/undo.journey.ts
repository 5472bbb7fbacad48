import { join } from 'node:path';
import { dropFiles } from '../hosts/drop-files.ts';
import { expect, test } from '../hosts/journey.ts';
import { frame } from '../pages/frame.ts';
import { importsPage } from '../pages/imports-page.ts';
import { ledgerPage } from '../pages/ledger-page.ts';
import { openShop } from '../pages/open-shop.ts';
import { reconcilePage } from '../pages/reconcile-page.ts';
import { shopMonth } from '../pages/shop-month.ts';

test('what was done is undone and done again by key', async ({ page, folders, shot }) => {
  const { keyboard } = page;
  const { planted, ...shop } = await shopMonth(join(folders.home, 'files'));
  const around = frame(page);
  const reconcile = reconcilePage(page);
  const ledger = ledgerPage(page);
  const imports = importsPage(page);
  await openShop(page);
  await dropFiles(page, shop.files);
  await imports.importNow.click();
  await expect(around.notice).toContainText('3 files are imported.');

  const short = reconcile.row(planted.shortPayout.reference);
  await test.step('a pair accepted, taken back, accepted again', async () => {
    await around.goTo('Reconcile');
    await short.click();
    await reconcile.accept.click();
    await expect(short).toHaveCount(0);
    await expect(around.notice).toContainText('belong together');
    await shot('undo-offered');
    await keyboard.press('ControlOrMeta+z');
    await expect(short).toContainText('Nearly fits');
    await expect(around.notice).toContainText('Undone:');
    await keyboard.press('ControlOrMeta+Shift+z');
    await expect(short).toHaveCount(0);
    await expect(around.notice).toContainText('Done again:');
    await around.notice.getByRole('button', { name: 'Undo' }).click();
    await expect(short).toContainText('Nearly fits');
  });

  await test.step('while one types, the keys are the field’s', async () => {
    await reconcile.search.fill('AXN');
    await reconcile.search.press('ControlOrMeta+z');
    await expect(reconcile.search).not.toHaveValue('AXN');
    await expect(reconcile.open).toContainText('Open: 3 from providers, 2 at the bank');
    await reconcile.search.clear();
    await reconcile.search.press('Tab');
  });

  await test.step('the history says what stands and what is undone', async () => {
    await around.goTo('Ledger');
    await ledger.see('History');
    await expect(ledger.steps).toHaveCount(2);
    await expect(ledger.steps.nth(0)).toContainText('Undone');
    await expect(ledger.steps.nth(1)).toContainText('Stands');
    await shot('history');
    await ledger.redo.click();
    await expect(ledger.steps.nth(0)).toContainText('Stands');
    await ledger.undo.click();
    await expect(ledger.steps.nth(0)).toContainText('Undone');
  });

  await test.step('one import is taken back from the list, and stands there struck with its day', async () => {
    const name = shop.names.at(-1) ?? '';
    await around.goTo('Import');
    await imports.undo(name).click();
    await expect(imports.imported(name)).toContainText('Taken back on');
    await expect(imports.undo(name)).toHaveCount(0);
    await expect(around.notice).toContainText('is taken back');
    await shot('import-undone');
    await around.goTo('Reconcile');
    await expect(reconcile.open).toContainText('0 at the bank');
    await keyboard.press('ControlOrMeta+z');
    await expect(reconcile.open).toContainText('2 at the bank');
  });
});

test('a refusal to undo is said in words', async ({ page }) => {
  await openShop(page);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(frame(page).notice).toContainText('There is nothing to undo.');
  await page.keyboard.press('Control+y');
  await expect(frame(page).notice).toContainText('There is nothing to do again.');
});
