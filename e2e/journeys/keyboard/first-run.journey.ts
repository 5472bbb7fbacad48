import { join } from 'node:path';
import { expect, test } from '../../hosts/journey.ts';
import { byKeyboard } from '../../pages/by-keyboard.ts';
import { doorByKeyboard } from '../../pages/door-by-keyboard.ts';
import { frame } from '../../pages/frame.ts';
import { importsPage } from '../../pages/imports-page.ts';
import { shopMonth, shopName } from '../../pages/shop-month.ts';

test('by keyboard: from the first run to a month in the books', async ({ app, page, folders }) => {
  const keys = byKeyboard(page);
  const imports = importsPage(page);
  const shop = await shopMonth(join(folders.home, 'files'));
  await doorByKeyboard(page).openShop(shopName);
  await app.chooseFiles(shop.files, () => keys.keys('ControlOrMeta+i'));
  await expect(imports.preview).toContainText('exceptions to look at');
  await keys.press(imports.importNow);
  await expect(imports.done).toContainText(`3 files, ${shop.rows} new rows in the books.`);
  // And the last step is taken back as it was made.
  await keys.keys('ControlOrMeta+z');
  await expect(frame(page).notice).toContainText('Undone');
  await keys.keys('ControlOrMeta+Shift+z');
  await keys.keys('g', 'h');
  await expect(page.getByRole('region', { name: /^Turnover/ }).first()).toContainText('₹');
});
