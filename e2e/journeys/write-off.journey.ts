import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../hosts/journey.ts';
import { frame } from '../pages/frame.ts';
import { ledgerPage } from '../pages/ledger-page.ts';
import { openImportedShop } from '../pages/open-imported-shop.ts';
import { reconcilePage } from '../pages/reconcile-page.ts';
import { shopMonth } from '../pages/shop-month.ts';

/** Makes the sale that was never settled a small one: such as a person may give up. */
async function makeSmall(files: readonly string[], reference: string): Promise<void> {
  for (const file of files) {
    const lines = (await readFile(file, 'utf8')).split('\r\n');
    const small = lines.map((line) =>
      line.includes(reference) ? line.replace(/,,,[\d.]+,0\.0,0\.0,0\.0,0\.0$/, ',,,49.0,0.0,0.0,0.0,0.0') : line,
    );
    await writeFile(file, small.join('\r\n'));
  }
}

test('what will not come is written off with its reason, within the cap, and can be taken back', async ({
  page,
  folders,
  shot,
}) => {
  const { planted, ...shop } = await shopMonth(join(folders.home, 'files'));
  const sale = planted.unsettledSale.reference;
  await makeSmall(shop.settlements, sale);
  const around = frame(page);
  const reconcile = reconcilePage(page);
  const dialog = page.getByRole('dialog');
  await openImportedShop(page, shop.files);
  await around.goTo('Reconcile');

  await test.step('more than may be given up is refused, as a whole and as a difference', async () => {
    await reconcile.row(planted.unknownCredit.reference).click();
    await page.keyboard.press('w');
    await dialog.getByLabel('Reason').fill('Nobody asked for it');
    await dialog.getByRole('button', { name: 'Write off' }).click();
    await expect(dialog.getByRole('alert')).toContainText('more than may be written off at once');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);

    const short = reconcile.row(planted.shortPayout.reference);
    await short.click();
    await page.getByRole('radiogroup', { name: 'What becomes of the difference' }).getByText('Write it off').click();
    await reconcile.accept.click();
    await expect(short.getByRole('alert')).toContainText('more than may be written off at once');
    await shot('write-off-refused');
  });

  await test.step('the small sale is given up by key', async () => {
    await reconcile.row(sale).click();
    await page.keyboard.press('w');
    await dialog.getByRole('button', { name: 'Write off' }).click();
    await expect(dialog).toContainText('Say why');
    await dialog.getByLabel('Reason').fill('The customer has gone');
    await shot('write-off');
    await dialog.getByRole('button', { name: 'Write off' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(reconcile.row(sale)).toHaveCount(0);
    await expect(around.notice).toContainText('is written off');
    await reconcile.show('Matched');
    await reconcile.search.fill(sale);
    await expect(reconcile.row(sale)).toContainText('The customer has gone');
    await shot('written-off');
  });

  await test.step('it stands in the account of write-offs, and is taken back by key', async () => {
    const ledger = ledgerPage(page);
    await around.goTo('Ledger');
    await ledger.account('Write-offs').click();
    await expect(ledger.entries.getByRole('listitem')).toHaveCount(1);
    await expect(ledger.entries).toContainText('₹49.00');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(ledger.entries.getByRole('listitem')).toHaveCount(2);
    await expect(ledger.entries).toContainText('Takes an entry back');
    await shot('taken-back');
  });
});
