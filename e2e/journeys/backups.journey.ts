import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from '../hosts/journey.ts';
import { backupsPage } from '../pages/backups-page.ts';
import { doorPage } from '../pages/door-page.ts';
import { frame } from '../pages/frame.ts';
import { openShop } from '../pages/open-shop.ts';
import { workspaceIn } from '../pages/workspace-in.ts';

const passphrase = 'saffron kettle lantern river';

test('a backup is made, checked and restored, and leads back from a broken file', async ({ page, shot, folders }) => {
  // Six times a passphrase is stretched, which is slow on purpose.
  test.slow();
  const backups = backupsPage(page);
  const door = doorPage(page);
  await openShop(page);

  await test.step('one is asked for from the palette’s screen, and checked', async () => {
    await backups.open();
    await expect(backups.panel).toContainText('No backup yet');
    await backups.make.click();
    await expect(backups.rows).toHaveCount(1);
    await expect(backups.rows.first()).toContainText('you asked for it');
    await expect(backups.rows.first()).toContainText('good');
    await backups.rows
      .first()
      .getByRole('button', { name: /^Check/ })
      .click();
    await expect(page.getByText('is whole and opens')).toBeVisible();
    await shot('backups');
    await page.emulateMedia({ colorScheme: 'dark' });
    await shot('backups-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await frame(page).speak('বাংলা');
    await expect(frame(page).title).toHaveText('ব্যাকআপ');
    await shot('backups-bn');
    await frame(page).speak('English');
  });

  await test.step('a wrong passphrase restores nothing; the right one does, and says what was kept', async () => {
    await backups.rows
      .first()
      .getByRole('button', { name: /^Restore/ })
      .click();
    await backups.confirm('not the right one');
    await expect(backups.dialog.getByRole('alert')).toContainText('does not open the workspace');
    await shot('backups-restore');
    await backups.confirm(passphrase);
    await expect(page.getByText('What was here is kept as')).toBeVisible();
    await expect(frame(page).title).toHaveText('Backups');
  });

  await test.step('a broken file shows the way back', async () => {
    await page.getByRole('button', { name: /^Lock/ }).click();
    await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
    const file = await workspaceIn(folders.home);
    const bytes = await readFile(file);
    // A page from the middle that holds no layout: the shop itself can still be read.
    const place = Math.floor(bytes.length * 0.3);
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    await writeFile(file, bytes);
    await door.unlock(passphrase);
    await expect(page.getByRole('heading', { name: 'Your workspace file is damaged' })).toBeVisible();
    await expect(page.getByText('it was set aside as')).toBeVisible();
    await shot('damaged');
    await page.emulateMedia({ colorScheme: 'dark' });
    await shot('damaged-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('button', { name: 'Look at what can still be read' }).click();
    await expect(page.getByText('This workspace is damaged and only read.')).toBeVisible();
    await page.getByRole('button', { name: 'To the way back' }).click();
    await backups.rows
      .first()
      .getByRole('button', { name: /^Restore/ })
      .click();
    await backups.confirm(passphrase);
    await expect(page.getByText('What was here is kept as')).toBeVisible();
    await expect(page.getByRole('navigation')).toBeVisible();
  });
});
