import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dropFiles } from '../hosts/drop-files.ts';
import { expect, test } from '../hosts/journey.ts';
import { frame } from '../pages/frame.ts';
import { importsPage } from '../pages/imports-page.ts';
import { openShop } from '../pages/open-shop.ts';
import { longReport, shopMonth } from '../pages/shop-month.ts';

test('a file that is in the books already is left out, with its day', async ({ page, folders, shot }) => {
  const shop = await shopMonth(join(folders.home, 'files'));
  const imports = importsPage(page);
  await openShop(page);
  await dropFiles(page, [shop.statement]);
  await imports.importNow.click();
  await expect(imports.done).toContainText('1 file,');

  await dropFiles(page, [shop.statement]);
  await expect(imports.file(shop.names.at(-1) ?? '')).toContainText('Imported already on');
  await expect(imports.importNow).toBeDisabled();
  await shot('already-imported');
  await imports.discard.click();

  await dropFiles(page, shop.files);
  await expect(imports.file(shop.names.at(-1) ?? '')).toContainText('It is left out.');
  await imports.importNow.click();
  await expect(imports.done).toContainText('2 files,');
  await frame(page).goTo('Home');
  await frame(page).goTo('Import');
  await expect(imports.history.getByRole('row')).toHaveCount(1 + 3);
});

test('a file that nobody knows is refused with what was expected', async ({ page, folders, shot }) => {
  const shop = await shopMonth(join(folders.home, 'files'));
  const imports = importsPage(page);
  const notes = join(folders.home, 'notes.csv');
  await writeFile(notes, 'Fruit,Colour\r\napple,red\r\n');
  await openShop(page);
  await dropFiles(page, [notes, shop.statement]);
  const card = imports.file('notes.csv');
  await expect(card).toContainText('Not recognised');
  await expect(card.getByRole('listitem').first()).toContainText('PhonePe');
  await expect(card.getByRole('listitem').first()).toContainText('HDFC');
  await expect(imports.importNow).toBeDisabled();
  await shot('unknown-file');
  await imports.discard.click();
  await expect(imports.choose).toBeVisible();
});

test('a long import is cancelled while it runs, and nothing has changed', async ({ app, page, folders, shot }) => {
  test.slow();
  const imports = importsPage(page);
  const report = await longReport(folders.home);
  await openShop(page);

  await test.step('while it is read', async () => {
    await frame(page).goTo('Import');
    await app.chooseFiles([report], () => imports.choose.click());
    await imports.cancel.click();
    await expect(imports.choose).toBeVisible();
  });

  await test.step('while it is imported', async () => {
    await app.chooseFiles([report], () => imports.choose.click());
    await imports.importNow.click({ timeout: 40_000 });
    await expect(imports.progress).toBeVisible();
    await shot('import-running');
    await imports.cancel.click();
    // Back to what the files hold, as if the button had not been pressed.
    await expect(imports.preview).toBeVisible();
    await imports.discard.click();
    await expect(imports.choose).toBeVisible();
    await expect(imports.history).toHaveCount(0);
    await frame(page).goTo('Months');
    await expect(page.getByRole('heading', { name: 'No months yet' })).toBeVisible();
  });

  await test.step('and then goes in as if nothing had been', async () => {
    const shop = await shopMonth(join(folders.home, 'files'));
    await dropFiles(page, shop.files);
    await imports.importNow.click();
    await expect(imports.done).toContainText(`3 files, ${shop.rows} new rows in the books.`);
  });
});
