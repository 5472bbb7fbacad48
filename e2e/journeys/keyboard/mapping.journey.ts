import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../hosts/journey.ts';
import { byKeyboard } from '../../pages/by-keyboard.ts';
import { doorByKeyboard } from '../../pages/door-by-keyboard.ts';
import { importsPage } from '../../pages/imports-page.ts';
import { mappingPage } from '../../pages/mapping-page.ts';
import { shopName } from '../../pages/shop-month.ts';

const report = [
  'When;Number;What;Gross;Fee;Net',
  '2026-10-03 09:15;W-1001;Sale;1250.50;12.50;1238.00',
  '2026-10-04 11:02;W-1002;Sale;89.90;0.90;89.00',
  '',
].join('\r\n');

test('by keyboard: a report that nobody knows is described, and imported', async ({ app, page, folders }) => {
  test.slow();
  const keys = byKeyboard(page);
  const imports = importsPage(page);
  const mapping = mappingPage(page);
  const file = join(folders.home, 'wallet.csv');
  await writeFile(file, report);
  await doorByKeyboard(page).openShop(shopName);
  await app.chooseFiles([file], () => keys.keys('ControlOrMeta+i'));
  await keys.press(mapping.open('wallet.csv'));
  await expect(mapping.title).toHaveText('What the columns of wallet.csv are');
  await keys.type(mapping.name, 'Wallet');
  await keys.choose(mapping.institution, 'other_provider');
  await keys.choose(mapping.fileKind, 'payments');
  for (const [meaning, column] of [
    ['Date', 'When'],
    ['Amount', 'Gross'],
    ['Fee', 'Fee'],
    ['Net', 'Net'],
    ['Kind of row', 'What'],
    ['Reference', 'Number'],
  ] as const) {
    await keys.choose(mapping.column(meaning), column);
  }
  // Of one's own kind the arrows choose: year, month, day is the third.
  await keys.reach(mapping.form('Day, month, year'));
  await keys.keys('ArrowDown', 'ArrowDown');
  await expect(mapping.form('Year, month, day')).toBeChecked();
  await keys.choose(mapping.currency, 'INR');
  await keys.choose(mapping.word('Sale'), 'sale');
  await expect(mapping.readRows).toHaveCount(2);
  await keys.press(mapping.compared, 'Space');
  await keys.press(mapping.save);
  await expect(imports.file('wallet.csv')).toContainText('Payment report');
  await keys.press(imports.importNow);
  await expect(imports.done).toContainText('1 file, 2 new rows in the books.');
});
