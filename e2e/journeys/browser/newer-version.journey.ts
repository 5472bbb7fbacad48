import { expect, test } from '../../hosts/journey.ts';
import { doorPage } from '../../pages/door-page.ts';
import { frame } from '../../pages/frame.ts';
import { makeNewer } from '../../pages/make-newer.ts';
import { openShop } from '../../pages/open-shop.ts';
import { shopName } from '../../pages/shop-month.ts';

const passphrase = 'saffron kettle lantern river';

test('books that a newer version wrote are shown, and say that nothing can be changed in them', async ({
  page,
  shot,
  folders,
}) => {
  await openShop(page);
  await frame(page).lock.click();
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
  await makeNewer(folders.home, passphrase);
  await doorPage(page).unlock(passphrase);
  await expect(frame(page).title).toHaveText(shopName);
  const banner = page.locator('.nk-banner');
  await expect(banner).toContainText('newer version of Nikash');
  await shot('newer-version');
  await page.emulateMedia({ colorScheme: 'dark' });
  await frame(page).speak('বাংলা');
  await expect(banner).toContainText('নিকাশ');
  await shot('newer-version-dark-bn');
  await frame(page).speak('English');
  await page.emulateMedia({ colorScheme: 'light' });
  // What cannot be done is refused in words where it is asked for.
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('backups');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByRole('alert')).toContainText('newer version');
  await shot('newer-version-refused');
});
