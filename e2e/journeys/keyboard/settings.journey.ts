import { expect, test } from '../../hosts/journey.ts';
import { byKeyboard } from '../../pages/by-keyboard.ts';
import { doorByKeyboard } from '../../pages/door-by-keyboard.ts';
import { frame } from '../../pages/frame.ts';

test('by keyboard: past the frame to the page, the language, the amounts, and a rate', async ({ page }) => {
  const keys = byKeyboard(page);
  await doorByKeyboard(page).openDemo();

  await test.step('the first Tab leads past everything that is on every screen', async () => {
    await page.reload();
    await expect(frame(page).title).toBeVisible();
    await keys.keys('Tab');
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
    await keys.keys('Enter');
    await expect(page.locator('main')).toBeFocused();
  });

  await test.step('amounts are hidden, and shown', async () => {
    await keys.keys('ControlOrMeta+Shift+p');
    await expect(page.locator('main .nk-amount').filter({ hasText: /\d/ })).toHaveCount(0);
    await keys.keys('ControlOrMeta+Shift+p');
    await expect(page.locator('main .nk-amount').filter({ hasText: /\d/ }).first()).toBeVisible();
  });

  await test.step('the language, by the palette; and back', async () => {
    await frame(page).speak('বাংলা');
    await expect(page.locator('html')).toHaveAttribute('lang', 'bn');
    await frame(page).speak('English');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  await test.step('every link of the side bar is reached, and says where one is', async () => {
    const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    for (const link of await links.all()) {
      await keys.press(link);
      await expect(link).toHaveAttribute('aria-current', 'page');
      await expect(frame(page).title).toBeVisible();
    }
  });
});
