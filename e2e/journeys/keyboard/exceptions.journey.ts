import { expect, test } from '../../hosts/journey.ts';
import { byKeyboard } from '../../pages/by-keyboard.ts';
import { doorByKeyboard } from '../../pages/door-by-keyboard.ts';
import { exceptionsPage } from '../../pages/exceptions-page.ts';
import { frame } from '../../pages/frame.ts';

test('by keyboard: an exception gets an owner, is accepted with its reason, and comes back', async ({ page }) => {
  const keys = byKeyboard(page);
  const exceptions = exceptionsPage(page);
  await doorByKeyboard(page).openDemo();
  await keys.keys('g', 'e');
  await expect(frame(page).title).toHaveText('Exceptions');
  await expect(exceptions.chosen).toHaveAttribute('aria-posinset', '1');
  const all = await exceptions.rows.count();

  await keys.keys('o');
  await expect(exceptions.dialog.getByLabel('Name')).toBeFocused();
  await page.keyboard.type('Asha');
  await keys.keys('Enter');
  await expect(exceptions.row('Asha')).toHaveCount(1);
  // While it is going, the dialog keeps the keys to itself.
  await expect(exceptions.dialog).toHaveCount(0);
  await keys.keys('j', 'a');
  await keys.type(exceptions.dialog.getByLabel('Reason'), 'The landlord’s deposit');
  await keys.press(exceptions.dialog.getByRole('button', { name: 'Accept' }));
  await expect(exceptions.dialog).toHaveCount(0);
  await expect(exceptions.rows).toHaveCount(all - 1);
  // The place is kept: the next one is chosen, and the keys reach it.
  await expect(exceptions.chosen).toHaveAttribute('aria-posinset', '2');
  await keys.keys('k');
  await expect(exceptions.chosen).toHaveAttribute('aria-posinset', '1');
  await keys.keys('ControlOrMeta+z');
  await expect(exceptions.rows).toHaveCount(all);
  await keys.keys('ControlOrMeta+z');
  await expect(exceptions.row('Asha')).toHaveCount(0);
});
