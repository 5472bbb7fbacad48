import type { ElectronApplication } from 'playwright/test';
import { expect, test } from '../../hosts/journey.ts';
import type { Host } from '../../hosts/host.ts';
import { doorPage } from '../../pages/door-page.ts';
import { frame } from '../../pages/frame.ts';
import { openShop } from '../../pages/open-shop.ts';
import { readableText } from '../../pages/readable-text.ts';
import { shopName } from '../../pages/shop-month.ts';

const passphrase = 'saffron kettle lantern river';

const electronOf = (app: Host): ElectronApplication => {
  if (app.electron === null) throw new Error('This journey is for Electron.');
  return app.electron;
};

test('without a keyring no PIN is offered, and none is taken', async ({ page, shot }) => {
  await expect(page.getByText('This computer has no keyring that could protect a PIN')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'PIN' })).toHaveCount(0);
  await expect(page.getByLabel('PIN', { exact: true })).toHaveCount(0);
  await shot('vault-no-keyring');
  const answer = await page.evaluate(() =>
    (globalThis as unknown as { nikash: { call: (m: string, i: object) => Promise<{ code?: string }> } }).nikash.call(
      'vault.create',
      { pin: '428617' },
    ),
  );
  expect(answer.code).toBe('keyring_missing');
});

for (const event of ['suspend', 'lock-screen'] as const) {
  test(`on ${event} the window is blank in time, and locked`, async ({ app, page, shot }) => {
    await openShop(page);
    expect(await readableText(page, '.nothing')).toContain(shopName);
    // Seen where the page is: the moment at which the last of the books was gone.
    await page.evaluate((name) => {
      new MutationObserver((_, observer) => {
        if (document.body.innerText.includes(name)) return;
        document.documentElement.dataset['goneAt'] = String(Date.now());
        observer.disconnect();
      }).observe(document.body, { childList: true, subtree: true });
    }, shopName);
    const since = await electronOf(app).evaluate(({ powerMonitor }, name) => {
      const at = Date.now();
      powerMonitor.emit(name);
      return at;
    }, event);
    await expect(page.locator('html')).toHaveAttribute('data-gone-at', /^\d+$/);
    const gone = Number(await page.locator('html').getAttribute('data-gone-at'));
    expect(gone - since).toBeLessThan(500);
    await expect(page.getByRole('heading', { name: 'Your workspace is locked' })).toBeVisible();
    expect(await readableText(page, '.nothing')).not.toContain(shopName);
    await shot(`vault-after-${event}`);
    await doorPage(page).unlock(passphrase);
    await expect(frame(page).title).toHaveText(shopName);
  });
}

test('nothing is written for a page that has not been allowed to', async ({ app, page }) => {
  await openShop(page);
  await frame(page).lock.click();
  await expect(page.getByRole('heading', { name: 'Your workspace is locked' })).toBeVisible();
  const refused = await page.evaluate(() =>
    (globalThis as unknown as { nikash: { saveText: (n: string, t: string) => Promise<unknown> } }).nikash
      .saveText('taken.csv', 'x')
      .then(
        () => 'written',
        (fault: Error) => fault.message,
      ),
  );
  expect(refused).toContain('nothing is written outside of the workspace');
  expect(app.kind).toBe('electron');
});
