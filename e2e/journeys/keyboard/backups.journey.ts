import { expect, test } from '../../hosts/journey.ts';
import { backupsPage } from '../../pages/backups-page.ts';
import { byKeyboard } from '../../pages/by-keyboard.ts';
import { doorByKeyboard, keyboardPassphrase } from '../../pages/door-by-keyboard.ts';
import { frame } from '../../pages/frame.ts';
import { shopName } from '../../pages/shop-month.ts';

test('by keyboard: a backup is made and restored; the workspace is locked and opened', async ({ page }) => {
  const keys = byKeyboard(page);
  const backups = backupsPage(page);
  await doorByKeyboard(page).openShop(shopName);

  await test.step('a backup, and back to it', async () => {
    await backups.open();
    await keys.press(backups.make);
    await expect(backups.rows).toHaveCount(1);
    await keys.press(backups.rows.first().getByRole('button', { name: /^Restore/ }));
    await keys.type(backups.dialog.getByLabel('Passphrase', { exact: true }), keyboardPassphrase);
    await keys.press(backups.dialog.getByRole('button', { name: 'Restore', exact: true }));
    await expect(page.getByText('What was here is kept as')).toBeVisible();
  });

  await test.step('locked, refused, and opened', async () => {
    await keys.keys('ControlOrMeta+l');
    const field = page.getByLabel('Passphrase', { exact: true });
    await expect(field).toBeFocused();
    await page.keyboard.type('another passphrase altogether');
    await keys.keys('Enter');
    await expect(page.getByText('does not open the workspace')).toBeVisible();
    await keys.type(field, keyboardPassphrase);
    await keys.keys('Enter');
    await expect(frame(page).title).toBeVisible();
    await keys.keys('g', 'h');
    await expect(frame(page).title).toHaveText(shopName);
  });
});
