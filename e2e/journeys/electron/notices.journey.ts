import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { openInElectron } from '../../hosts/electron-host.ts';
import { expect, test } from '../../hosts/journey.ts';
import { doorPage } from '../../pages/door-page.ts';
import { frame } from '../../pages/frame.ts';
import { importsPage } from '../../pages/imports-page.ts';
import { openShop } from '../../pages/open-shop.ts';
import { shopMonth, shopName } from '../../pages/shop-month.ts';

type Told = { readonly told: { readonly body: string; readonly click: () => void }[] };

/** Electron's notices, kept instead of shown: a machine for tests has nowhere to show them. */
const keptNotices = `
  const { Notification } = require('electron');
  globalThis.told = [];
  Notification.isSupported = () => true;
  Notification.prototype.show = function () {
    globalThis.told.push({ body: this.body, click: () => this.emit('click') });
  };
`;

const call = (page: Page, method: string, input: object): Promise<Record<string, unknown>> =>
  page.evaluate(
    async (given) => {
      const { nikash } = globalThis as unknown as {
        nikash: { call: (method: string, input: object) => Promise<{ value: Record<string, unknown> }> };
      };
      return (await nikash.call(given.method, given.input)).value;
    },
    { method, input },
  );

test('what is due is told once, without a name or an amount, and leads to its place', async ({ folders }) => {
  const before = join(folders.home, 'notices.cjs');
  await writeFile(before, keptNotices);
  const app = await openInElectron(folders, { before: [before] });
  const { page, electron } = app;
  if (electron === null) throw new Error('a journey of Electron');
  const told = (): Promise<readonly string[]> =>
    electron.evaluate(() => (globalThis as unknown as Told).told.map(({ body }) => body));
  const october = await shopMonth(join(folders.home, 'shop'));

  await openShop(page);
  await app.chooseFiles(october.files, () => page.keyboard.press('ControlOrMeta+i'));
  await importsPage(page).importNow.click();
  await expect(importsPage(page).done).toBeVisible({ timeout: 30_000 });
  const { merchants } = (await call(page, 'merchants.list', {})) as { merchants: readonly { id: string }[] };
  const merchantId = merchants[0]?.id ?? '';
  const { exceptions } = (await call(page, 'exceptions.list', { merchantId })) as {
    exceptions: readonly { id: string }[];
  };
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Kolkata' }).format(new Date());
  const ids = exceptions.slice(0, 2).map(({ id }) => id);
  expect(ids).toHaveLength(2);
  await call(page, 'exceptions.update', { merchantId, ids, due: today });

  await frame(page).lock.click();
  await doorPage(page).unlock('saffron kettle lantern river');
  const said = /^\d+ exceptions are due today\.$/;
  await expect.poll(async () => (await told()).filter((body) => said.test(body)), { timeout: 30_000 }).toHaveLength(1);
  for (const body of await told()) expect(body).not.toMatch(new RegExp(`${shopName}|₹`));

  await test.step('a click on it, while locked, leads there once the workspace is open', async () => {
    await frame(page).lock.click();
    await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
    await electron.evaluate(() => (globalThis as unknown as Told).told[0]?.click());
    await doorPage(page).unlock('saffron kettle lantern river');
    await expect(frame(page).title).toHaveText('Exceptions');
  });
  await app.close();
});
