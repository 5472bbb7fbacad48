import { expect, test } from '../../hosts/journey.ts';
import { byKeyboard } from '../../pages/by-keyboard.ts';
import { deskPage } from '../../pages/desk-page.ts';
import { doorByKeyboard } from '../../pages/door-by-keyboard.ts';
import { frame } from '../../pages/frame.ts';

test('by keyboard: from one merchant to another, by the desk and by the menu', async ({ page }) => {
  const keys = byKeyboard(page);
  const desk = deskPage(page);
  await doorByKeyboard(page).openDeskDemo();
  await keys.keys('/');
  await page.keyboard.type('jamd');
  await expect(desk.shown).toHaveText('1 shown');
  await keys.keys('Enter', 'j', 'Enter');
  await expect(frame(page).title).toHaveText('Jamdani House');
  await keys.press(page.locator('.nk-merchant-button'));
  const first = page.getByRole('menuitem').first();
  await expect(first).toBeFocused();
  const name = await first.innerText();
  await keys.keys('Enter');
  await expect(page.locator('.nk-merchant-name')).toHaveText(name);
  // The focus stays where the choice was made.
  await expect(page.locator('.nk-merchant-button')).toBeFocused();
});
