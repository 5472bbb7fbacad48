import { join } from 'node:path';
import { expect, test } from '../hosts/journey.ts';
import { exceptionsPage } from '../pages/exceptions-page.ts';
import { frame } from '../pages/frame.ts';
import { openImportedShop } from '../pages/open-imported-shop.ts';
import { shopMonth, shopName } from '../pages/shop-month.ts';

test('a day’s exceptions are worked through by key: filtered, owned, asked about, accepted, undone', async ({
  page,
  folders,
  shot,
}) => {
  const { keyboard } = page;
  const { planted, ...shop } = await shopMonth(join(folders.home, 'files'));
  const around = frame(page);
  const exceptions = exceptionsPage(page);
  await openImportedShop(page, shop.files);

  await test.step('the screen opens by key, the most at risk first, with what it all comes to', async () => {
    await keyboard.press('g');
    await keyboard.press('e');
    await expect(around.title).toHaveText('Exceptions');
    await expect(exceptions.row(planted.shortPayout.reference)).toContainText('Short paid');
    await expect(exceptions.risk.getByRole('row', { name: /^INR/ })).toContainText('₹');
    await expect(exceptions.chosen).toHaveAttribute('aria-posinset', '1');
    await shot('exceptions');
  });
  const all = await exceptions.rows.count();

  await test.step('J goes on, X selects two, O gives both to somebody in one step', async () => {
    await keyboard.press('x');
    await keyboard.press('j');
    await keyboard.press('x');
    await expect(exceptions.bulk).toContainText('2 selected');
    await expect(exceptions.marked).toHaveCount(2);
    await keyboard.press('o');
    await expect(exceptions.dialog.getByLabel('Name')).toBeFocused();
    await keyboard.type('Asha');
    await keyboard.press('Enter');
    await expect(exceptions.dialog).toHaveCount(0);
    await expect(exceptions.row('Asha')).toHaveCount(2);
    await expect(exceptions.chosen).toHaveAttribute('aria-posinset', '2');
    await expect(around.notice).toContainText('Kept for 2 exceptions.');
    await shot('exceptions-owned');
  });

  await test.step('the filter by owner stands in the address', async () => {
    await exceptions.owner.selectOption('Asha');
    await expect(exceptions.shown).toHaveText('2 exceptions');
    await expect(page).toHaveURL(/owner=Asha/);
    await page.reload();
    await expect(exceptions.shown).toHaveText('2 exceptions');
    await exceptions.owner.selectOption('Anybody’s');
    await expect(exceptions.rows).toHaveCount(all);
  });

  await test.step('D asks: marked, and the letter is on the clipboard', async () => {
    const short = exceptions.row(planted.shortPayout.reference);
    await short.click();
    await keyboard.press('d');
    await expect(short).toContainText('Asked');
    await expect(around.notice).toContainText('the letter is copied');
    // What was copied is pasted where one types.
    await exceptions.search.focus();
    await keyboard.press('ControlOrMeta+v');
    await expect(exceptions.search).toHaveValue(new RegExp(`${shopName}.*${planted.shortPayout.reference}`));
    await exceptions.search.clear();
    await exceptions.search.press('Enter');
    await shot('exceptions-asked');
  });

  await test.step('A accepts with a reason, and the place is kept', async () => {
    const credit = exceptions.row('Unknown credit').first();
    await credit.click();
    const at = await exceptions.chosen.getAttribute('aria-posinset');
    await keyboard.press('a');
    await exceptions.dialog.getByRole('button', { name: 'Accept' }).click();
    await expect(exceptions.dialog).toContainText('Write the reason');
    await exceptions.dialog.getByLabel('Reason').fill('The landlord’s deposit');
    await shot('exceptions-accept');
    await exceptions.dialog.getByRole('button', { name: 'Accept' }).click();
    await expect(exceptions.dialog).toHaveCount(0);
    await expect(exceptions.rows).toHaveCount(all - 1);
    const last = String(all - 1);
    await expect(exceptions.chosen).toHaveAttribute('aria-posinset', Number(at) > all - 1 ? last : (at ?? ''));
    await exceptions.show('Accepted');
    await expect(exceptions.rows).toHaveCount(1);
    await expect(exceptions.story).toContainText('The landlord’s deposit');
    await shot('exceptions-accepted');
  });

  await test.step('Ctrl+Z takes it back, step by step', async () => {
    await keyboard.press('ControlOrMeta+z');
    await expect(around.notice).toContainText('Undone: Accepted');
    await exceptions.show('To do');
    await expect(exceptions.rows).toHaveCount(all);
    await keyboard.press('ControlOrMeta+z');
    await expect(exceptions.row('Asked')).toHaveCount(0);
    await keyboard.press('ControlOrMeta+z');
    await expect(exceptions.row('Asha')).toHaveCount(0);
  });

  await test.step('the history says what was done', async () => {
    await exceptions.row(planted.shortPayout.reference).click();
    await expect(exceptions.story).toContainText('Marked: Asked');
    await expect(exceptions.story).toContainText('undone');
    await expect(exceptions.story).toContainText('Found');
  });
});

test('the exceptions read well in Hindi and in the dark', async ({ page, shot }) => {
  await page.getByRole('button', { name: 'Open the demo' }).click();
  const around = frame(page);
  await expect(around.demoBanner).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await expect(around.title).toHaveText('Exceptions');
  await around.theme('Dark');
  await shot('dark-exceptions');
  await around.theme('Light');
  await around.speak('हिन्दी');
  await expect(around.title).toHaveText('बेमेल');
  await expect(page.locator('main .nk-amount').filter({ hasText: /\d/ })).toHaveCount(0);
  await shot('hi-exceptions');
  await around.speak('বাংলা');
  await expect(around.title).toHaveText('গরমিল');
  await shot('bn-exceptions');
  await page.setViewportSize({ width: 1024, height: 640 });
  await shot('bn-exceptions-small');
});
