import { openInElectron } from '../../hosts/electron-host.ts';
import { expect, test } from '../../hosts/journey.ts';
import { doorPage } from '../../pages/door-page.ts';
import { frame } from '../../pages/frame.ts';
import { openShop } from '../../pages/open-shop.ts';

test('the window comes back where it was left, and is never lost beside the screen', async ({ folders }) => {
  const boundsOf = async (place?: { x: number; y: number; width: number; height: number }) => {
    const app = await openInElectron(folders);
    const bounds = await app.electron?.evaluate(({ BrowserWindow }, wanted) => {
      const [window] = BrowserWindow.getAllWindows();
      if (wanted !== undefined) window?.setBounds(wanted);
      return window?.getBounds();
    }, place);
    await app.close();
    return bounds;
  };
  await boundsOf({ x: 60, y: 40, width: 900, height: 640 });
  expect(await boundsOf({ x: 9000, y: 9000, width: 900, height: 640 })).toMatchObject({ width: 900, height: 640 });
  const third = await boundsOf();
  expect(third?.x).toBeLessThan(2000);
});

test('a second start shows the window that is there instead of a second one', async ({ folders }) => {
  const first = await openInElectron(folders);
  const second = await openInElectron(folders).then(
    () => 'opened',
    () => 'ended',
  );
  expect(second).toBe('ended');
  expect(await first.electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await first.close();
});

test('a lock in the demo leads back to where one was, and to the merchant that stood open', async ({ app, page }) => {
  const around = frame(page);
  const merchant = () => page.evaluate(() => localStorage.getItem('nikash.merchant'));
  await openShop(page);
  const before = await merchant();
  await page.keyboard.press('ControlOrMeta+,');
  await expect(around.title).toHaveText('Settings');
  await page.getByRole('button', { name: 'Open the account manager’s demo' }).click();
  await expect(around.demoBanner).toBeVisible();
  await around.goTo('Months');
  await expect(around.title).toHaveText('Months');
  await page.locator('.nk-merchant-button').click();
  await page.getByRole('menuitem').nth(2).click();
  expect(await merchant()).toBe(before);
  await app.electron?.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await doorPage(page).unlock('saffron kettle lantern river');
  await expect(around.demoBanner).toHaveCount(0);
  await expect(around.title).toHaveText('Settings');
});

test('on macOS, which goes on without a window, books are locked that no window shows', async ({ app, page }) => {
  await openShop(page);
  // Told in the very moment in which a shop is opened, the lock is now and then not heard: docs/decisions/046 has it as open.
  await expect(async () => {
    await app.electron?.evaluate(({ app: program }) => {
      const { platform } = process;
      Object.defineProperty(process, 'platform', { value: 'darwin' });
      program.emit('window-all-closed');
      Object.defineProperty(process, 'platform', { value: platform });
    });
    await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible({ timeout: 3000 });
  }).toPass();
});

test('screen, month and size of letters are as they were left, and the demo’s are not', async ({ folders }) => {
  const zoom = (app: Awaited<ReturnType<typeof openInElectron>>) =>
    app.electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel());
  const first = await openInElectron(folders);
  await openShop(first.page);
  await frame(first.page).goTo('Months');
  await expect(frame(first.page).title).toHaveText('Months');
  await first.page.locator('body').press('ArrowLeft');
  await first.page.locator('body').press('ArrowLeft');
  const month = await frame(first.page).month.innerText();
  await first.electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomLevel(1));
  await first.close();

  const second = await openInElectron(folders);
  // Before it is opened nothing of it is told.
  await expect(second.page.getByRole('button', { name: 'Unlock' })).toBeVisible();
  expect(new URL(second.page.url()).hash).toBe('');
  await expect.poll(() => zoom(second)).toBe(1);
  await doorPage(second.page).unlock('saffron kettle lantern river');
  await expect(frame(second.page).title).toHaveText('Months');
  await expect(frame(second.page).month).toHaveText(month);
  await second.close();
});
